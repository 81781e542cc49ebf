"""Let a member go in good order: what was theirs gets a successor, in one transaction."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.identity import UserKind
from runner.workspaces.errors import UnfitSuccessor
from runner.workspaces.events import MemberOffboarded
from runner.workspaces.members import Action, Members
from runner.workspaces.models import MembershipStatus


class Fate(StrEnum):
    """What becomes of somebody's belongings."""

    MOVED = "moved"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Belongings:
    """What members may leave behind in one capability; every capability declares its own.

    `count` tells how much there is, `settle` gives it to the successor or ends it.
    """

    kind: str
    fate: Fate
    count: Callable[[Work, UUID], Awaitable[int]]
    settle: Callable[[Work, UUID, UUID], Awaitable[None]]


class Offboarding:
    """Removal of a member who leaves things behind."""

    def __init__(self, work: Work, belongings: Sequence[Belongings]) -> None:
        self.work = work
        self.belongings = belongings
        self.members = Members(work)

    async def offboard(self, user_id: UUID, successor_id: UUID, *, dry_run: bool) -> list[Row]:
        """Give a member's belongings to a successor and remove them; say what there was.

        Raises what forbids a removal, and UnfitSuccessor.
        """
        await self.members.rights.hold([user_id, successor_id])
        member = await self.members.member(user_id)
        (await self.members.rules()).admit(member, Action.REMOVE, None)
        await self._require_fit(user_id, successor_id)
        found = [
            {"kind": each.kind, "count": await each.count(self.work, user_id), "fate": each.fate}
            for each in self.belongings
        ]
        if dry_run:
            return found
        for each in self.belongings:
            await each.settle(self.work, user_id, successor_id)
        self.work.emit(
            MemberOffboarded(subject_id=member.id, user_id=user_id, successor_id=successor_id)
        )
        await self.members.put(member, Action.REMOVE, None)
        return found

    async def _require_fit(self, user_id: UUID, successor_id: UUID) -> None:
        rows = await self.members.everybody()
        fit = {
            row["user_id"]
            for row in rows
            if row["kind"] == UserKind.HUMAN and row["status"] == MembershipStatus.ACTIVE
        }
        if successor_id not in fit - {user_id}:
            raise UnfitSuccessor("successor_id")
