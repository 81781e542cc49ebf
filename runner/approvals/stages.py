"""Stages: the steps every post takes before it may be published."""

from typing import Any
from uuid import UUID

from runner.approvals.approvals import Approvals
from runner.approvals.entitlements import ApprovalEntitlement
from runner.approvals.errors import CannotDecide, LastStage, RulesForPeople, StageInUse
from runner.approvals.events import StageCreated, StageDeleted, StageRestored, StageUpdated
from runner.approvals.eyes import is_barred_key
from runner.approvals.models import ApprovalStage, RequestState
from runner.approvals.repository import RequestRepository, StageRepository
from runner.core.db.query import Row
from runner.core.db.service import Service
from runner.core.db.work import Work
from runner.core.errors import Fault
from runner.workspaces import ApprovalScope, WorkspaceScope, roles_with

DEFAULTS = ("Draft Review", "Final Approval")


class Stages(Service[ApprovalStage]):
    """The stages of a workspace, in the order of their ranks.

    What waits is held against the new rules in the work that makes them.
    """

    repository = StageRepository
    reads, writes = ApprovalScope.READ, WorkspaceScope.WRITE
    created, updated, deleted = StageCreated, StageUpdated, StageDeleted
    restored = StageRestored
    entitlement = ApprovalEntitlement.STAGES

    async def rows(self, **filters: Any) -> list[Row]:
        return await self.with_details(await self.stored.rows(order="rank"))

    async def prepare(self, row: ApprovalStage | None, values: dict[str, Any]) -> dict[str, Any]:
        _require_deciders(values.get("roles", []))
        await self._begin()
        return values

    async def require_removable(self, row: ApprovalStage) -> None:
        """Keep a stage that a post waits at; raises StageInUse and LastStage."""
        await self._begin()
        if len(await self.rows()) == 1:
            raise LastStage
        if await RequestRepository(self.work).rows(stage_id=row.id, state=RequestState.PENDING):
            raise StageInUse(stage=row.name)

    async def require_restorable(self, row: ApprovalStage) -> None:
        await super().require_restorable(row)
        await self._begin()

    async def _begin(self) -> None:
        """Keep what is asked as it is; raises RulesForPeople where keys decide nothing."""
        if await is_barred_key(self.work):
            raise RulesForPeople
        await RequestRepository(self.work).lock()

    async def follow(self, row: ApprovalStage) -> None:
        await Approvals(self.work).judge_anew()
        await self.work.flush()


async def seed_stages(work: Work, workspace_id: UUID) -> None:
    """Give a new workspace the two stages most teams want."""
    stages = StageRepository(work)
    for rank, name in enumerate(DEFAULTS):
        stage = stages.add(ApprovalStage(workspace_id=workspace_id, name=name, rank=rank))
        work.emit(StageCreated(subject_id=stage.id), stage)


def _require_deciders(roles: list[str]) -> None:
    allowed = [role.value for role in roles_with(ApprovalScope.DECIDE)]
    if not set(roles) <= set(allowed):
        named = ", ".join(allowed)
        raise CannotDecide(roles=named, faults=[Fault("roles", f"some of: {named}", "/roles")])
