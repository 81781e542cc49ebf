"""What events are about, as it is called now."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, null
from sqlmodel import col

from runner.core.db.discarding import discardables
from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.identity import names_of

PERSON = "member"


async def things_of(work: Work, events: Sequence[Row]) -> dict[UUID, Row]:
    """Name what each event is about by its id: itself, or what it hangs on; leave out what is gone.

    What is in the trash is named, and `in_trash`.
    """
    of_event = {event["id"]: about for event in events if (about := _about(event))}
    wanted: dict[str, set[UUID]] = defaultdict(set)
    for kind, id in of_event.values():
        wanted[kind].add(id)
    people = await names_of(work, wanted.pop(PERSON, ()))
    found: dict[tuple[str, UUID], Row] = {
        (PERSON, id): _thing(PERSON, id, None, person.full_name) for id, person in people.items()
    }
    for kind, ids in wanted.items():
        for row in await work.rows(_named(kind), ids=sorted(ids)):
            in_trash = row["deleted_at"] is not None
            thing = _thing(kind, row["id"], row["key"], row["title"], in_trash)
            found[kind, row["id"]] = thing
    return {id: found[about] for id, about in of_event.items() if about in found}


def _about(event: Row) -> tuple[str, UUID] | None:
    if event["subject_type"] in discardables():
        return event["subject_type"], event["subject_id"]
    data = event["data"]
    if data.get("user_id"):
        return PERSON, UUID(data["user_id"])
    named = (kind for kind in discardables() if data.get(f"{kind}_id"))
    return next(((kind, UUID(data[f"{kind}_id"])) for kind in named), None)


def _thing(kind: str, id: UUID, key: str | None, title: str, in_trash: bool = False) -> Row:
    return {"kind": kind, "id": id, "key": key, "title": title, "in_trash": in_trash}


@cache
def _named(kind: str) -> Query[Any]:
    model: Any = discardables()[kind].repository.model
    key = model.key if "key" in model.model_fields else null()
    return Query(
        select(
            model.id,
            key.label("key"),
            getattr(model, model.called).label("title"),
            model.deleted_at,
        ).where(
            model.workspace_id == bindparam("workspace_id"),
            col(model.id).in_(bindparam("ids", expanding=True)),
        )
    )
