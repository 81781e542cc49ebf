"""The end of what nobody wanted back: rows go when their days in the trash are over."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlmodel import SQLModel

from runner.core.db.discarding import Discarding, discardables, noun_of
from runner.core.db.referred import is_referred
from runner.core.db.work import Work
from runner.trash.events import TrashPurged
from runner.trash.trash import KEEP


class Purging:
    """Purge the trash of a workspace; run twice it is the same as once.

    What something lasting names, as a decision names its stage, stays hidden until that is gone.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    async def purge(self, at: datetime) -> dict[str, int]:
        """Delete what was removed long before a moment; returns how many of each kind."""
        counts = {}
        for service in _in_order():
            model = service.repository.model
            old = model.deleted_at < at - KEEP
            stored = service.repository(self.work)
            gone = await stored.remove_where(old, ~is_referred(model), trashed=True)
            if gone:
                counts[noun_of(service)] = gone
        if counts:
            self.work.emit(TrashPurged(subject_id=self.work.workspace_id, counts=counts))
        return counts


@cache
def _in_order() -> list[type[Discarding[Any]]]:
    """List the kinds, what refers before what it refers to."""
    kinds = {each.repository.model.__tablename__: each for each in discardables().values()}
    tables = reversed(SQLModel.metadata.sorted_tables)
    return [kinds[table.name] for table in tables if table.name in kinds]
