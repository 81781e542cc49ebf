"""One change to many posts, each with an outcome of its own."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from runner.content.posts import Posts
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import DomainError
from runner.core.outcomes import outcome_of
from runner.traits import Assignments, Taggings, require_member

MOST = 200


class BulkAction(StrEnum):
    ARCHIVE = "archive"
    RESTORE = "restore"
    ASSIGN = "assign"
    TAG = "tag"
    SET_DUE = "set_due"
    DISCARD = "discard"


@dataclass(frozen=True)
class BulkChange:
    """What to do to each post; only what belongs to the action counts."""

    action: BulkAction
    assignee_id: UUID | None = None
    note: str | None = None
    due_at: datetime | None = None
    add_tags: Sequence[str] = ()
    remove_tags: Sequence[str] = ()


class BulkChanges:
    """Changes to many posts in one transaction: what one post refuses, the others still do."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.posts = Posts(work)
        self.tags = Taggings(work, Posts)
        self.assignments = Assignments(work, Posts)

    async def apply(self, ids: Sequence[UUID], change: BulkChange) -> list[Row]:
        """Answer with an outcome per post, in the order asked; raises NotAMember for all."""
        if change.action is BulkAction.ASSIGN:
            await require_member(self.work, "assignee_id", change.assignee_id)
        act = self._act(change)
        # Locked in one order, so that two of these at once cannot wait for each other.
        await self.posts.posts.lock_all(ids)
        outcomes = {id: await self._outcome(act, id) for id in dict.fromkeys(ids)}
        return [*outcomes.values()]

    def _act(self, change: BulkChange) -> Callable[[UUID], Awaitable[None]]:
        return {
            BulkAction.ARCHIVE: self.posts.archive,
            BulkAction.RESTORE: self.posts.unarchive,
            BulkAction.ASSIGN: lambda id: self.assignments.assign(
                id, change.assignee_id, change.note
            ),
            BulkAction.TAG: lambda id: self.tags.alter(id, change.add_tags, change.remove_tags),
            BulkAction.SET_DUE: lambda id: self.posts.set_due(id, change.due_at),
            BulkAction.DISCARD: self.posts.remove,
        }[change.action]

    async def _outcome(self, act: Callable[[UUID], Awaitable[None]], id: UUID) -> Row:
        try:
            async with self.work.attempt():
                await act(id)
        except DomainError as refusal:
            return outcome_of(refusal, id=id)
        return outcome_of(None, id=id)
