"""Who may make workspaces on this server."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from runner.core.db.work import Work
from runner.core.entitlements import Source
from runner.identity import Users
from runner.workspaces.accounts import account_of, workspaces_paid
from runner.workspaces.entitlements import WorkspaceEntitlement
from runner.workspaces.errors import CreationClosed
from runner.workspaces.roles import Role
from runner.workspaces.workspaces import Workspaces


@dataclass(frozen=True, slots=True)
class Creation:
    """What the operator decided; staff make as many as they need."""

    by: Literal["everyone", "staff"]

    async def admit(self, work: Work, user_id: UUID, payer_id: UUID | None = None) -> None:
        """Let somebody make one more; raises CreationClosed, LimitReached, PlanLimit."""
        if self.by == "staff" and not (await Users(work).read(user_id)).is_platform_staff:
            raise CreationClosed
        await self.require_room(work, user_id, payer_id)

    async def require_room(
        self, work: Work, user_id: UUID, payer_id: UUID | None = None, *, pays: bool = True
    ) -> None:
        """Refuse one more than somebody may own, or than an account may pay for.

        Their own first account pays unless another one is named, or none that did not pay for it
        before. Whoever pays begins what it has before it is asked for. Raises LimitReached and
        PlanLimit.
        """
        # Locked, so that two at once are counted one after the other.
        user = await Users(work).users.get(user_id)
        if pays:
            payer_id = payer_id or await account_of(work, user_id)
            await work.entitlements.begin(work, payer_id)
        if user.is_platform_staff:
            return
        allowance = await work.allowance(WorkspaceEntitlement.WORKSPACES, payer_id or user_id)
        # Only what the operator allows is counted for a person: all else is the account's.
        if allowance.source is not Source.SELF_HOSTED:
            if pays:
                allowance.require(await workspaces_paid(work, payer_id or user_id))
        else:
            own = [row for row in await Workspaces(work).of(user_id) if row.role is Role.OWNER]
            allowance.require(len(own))
