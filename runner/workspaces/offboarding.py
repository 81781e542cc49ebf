"""Let a member go in good order: what was theirs gets a successor, in one transaction."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.declared import Noun
from runner.identity import UserKind
from runner.workspaces.errors import UnfitSuccessor
from runner.workspaces.events import MemberOffboarded
from runner.workspaces.members import Action, Members
from runner.workspaces.models import MembershipStatus


class Disposition(StrEnum):
    """What becomes of what somebody leaves behind."""

    MOVED = "moved"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class OffboardingHandler:
    """What members may leave behind in one capability; every capability declares its own.

    `count` tells how much there is, `transfer` gives it to the successor or ends it.
    """

    noun: Noun
    disposition: Disposition
    count: Callable[[Work, UUID], Awaitable[int]]
    transfer: Callable[[Work, UUID, UUID], Awaitable[None]]

    @property
    def kind(self) -> str:
        return f"{self.noun}s"


class Offboarding:
    """Removal of a member who leaves things behind."""

    def __init__(self, work: Work, handlers: Sequence[OffboardingHandler]) -> None:
        self.work = work
        self.handlers = handlers
        self.members = Members(work)

    async def offboard(self, user_id: UUID, successor_id: UUID, *, dry_run: bool) -> list[Row]:
        """Give what a member leaves to a successor and remove them; say what there was.

        Raises what forbids a removal, and UnfitSuccessor.
        """
        await self.members.rights.lock([user_id, successor_id])
        member = await self.members.member(user_id)
        (await self.members.rules()).admit(member, Action.REMOVE, None)
        await self._require_fit(user_id, successor_id)
        found = [
            {
                "kind": each.kind,
                "count": await each.count(self.work, user_id),
                "disposition": each.disposition,
            }
            for each in self.handlers
        ]
        if dry_run:
            return found
        for each in self.handlers:
            await each.transfer(self.work, user_id, successor_id)
        self.work.emit(
            MemberOffboarded(subject_id=member.id, user_id=user_id, successor_id=successor_id)
        )
        await self.members.put(member, Action.REMOVE, None)
        return found

    async def _require_fit(self, user_id: UUID, successor_id: UUID) -> None:
        rows = await self.members.everybody()
        fit = {
            row.user_id
            for row in rows
            if row.kind is UserKind.HUMAN and row.status is MembershipStatus.ACTIVE
        }
        if successor_id not in fit - {user_id}:
            raise UnfitSuccessor("successor_id")
