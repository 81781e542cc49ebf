"""A workspace to write in, without HTTP in between."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.content import StrategyScope
from runner.core.actors import Actor, Door
from runner.core.db.work import Work
from runner.core.db.writing import SessionWork
from runner.core.events.readers import EventArgs
from runner.core.events.stream import events_since
from runner.workspaces import MemberContext
from tests.client import Api


@dataclass(frozen=True)
class Cast:
    """The owner of a workspace at work in it."""

    container: Container
    workspace_id: UUID
    user_id: UUID

    @property
    def context(self) -> MemberContext:
        actor = Actor(user_id=self.user_id, door=Door.JOB)
        return MemberContext(self.workspace_id, actor, StrategyScope.WRITE)

    def write(self) -> AbstractAsyncContextManager[SessionWork]:
        return self.container.database.write(self.context)

    def read(self) -> AbstractAsyncContextManager[Work]:
        return self.container.database.read(self.context)

    def arguments(self, subject_id: UUID) -> EventArgs:
        return {
            "workspace_id": str(self.workspace_id),
            "subject_id": str(subject_id),
            "actor_id": str(self.user_id),
            "event_id": str(subject_id),
            "type": "source.requested",
        }

    async def told(self, subject_id: UUID) -> list[tuple[str, dict[str, Any]]]:
        """Return what the log says about a subject, in order."""
        async with self.read() as work:
            events = await events_since(work, 0)
        return [(e.type, e.data) for e in events if e.subject_id == subject_id]


class Asked(Work):
    """Note every question, and answer each with the same rows, in the shape it names."""

    def __init__(self, cast: Cast, *answer: Any) -> None:
        super().__init__(cast.workspace_id, cast.context.actor)
        self.questions: list[str] = []
        self.answer = list(answer)

    async def rows(self, query: Any, **params: Any) -> list[Any]:
        self.questions.append(str(getattr(query, "statement", query)))
        if not query.shape:
            return self.answer
        return [query.shape(*map(row.get, query.shape._fields)) for row in self.answer]


@pytest.fixture
async def cast(container: Container, api: Api) -> Cast:
    ann = await api.register()
    workspace = await ann.workspace()
    return Cast(container, UUID(workspace["id"]), UUID(ann.user["id"]))


@pytest.fixture
def asked(cast: Cast) -> Asked:
    return Asked(cast)
