"""Stages: the steps every post takes before it may be published."""

from typing import Any
from uuid import UUID

from runner.approvals.approvals import Approvals
from runner.approvals.errors import CannotDecide, LastStage, StageInUse
from runner.approvals.events import StageChanged, StageCreated, StageRemoved
from runner.approvals.models import ApprovalStage, RequestState, StageFields
from runner.approvals.repository import RequestRepository, StageRepository
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import Fault
from runner.workspaces import Scope, roles_with

DEFAULTS = ("Draft Review", "Final Approval")


class Stages:
    """The stages of a workspace, in the order of their ranks."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.stages = StageRepository(work)

    async def rows(self) -> list[Row]:
        return await self.stages.in_order()

    async def read(self, id: UUID) -> Row:
        return await self.stages.row(id)

    async def create(self, fields: StageFields) -> ApprovalStage:
        """Add a stage; it is asked about posts that were approved without it."""
        _require_deciders(fields.roles)
        stage = self.stages.add(ApprovalStage(**fields.model_dump()))
        self.work.emit(StageCreated(subject_id=stage.id), stage)
        await self._judge_anew()
        return stage

    async def change(
        self, id: UUID, changes: dict[str, Any], if_match: int | None
    ) -> ApprovalStage:
        _require_deciders(changes.get("roles", []))
        stage = await self.stages.get(id, if_match=if_match)
        for name, value in changes.items():
            setattr(stage, name, value)
        self.work.emit(StageChanged(subject_id=id), stage)
        await self._judge_anew()
        return stage

    async def remove(self, id: UUID) -> None:
        """Remove a stage that no post waits at; raises StageInUse and LastStage."""
        stages = await self.stages.all()
        stage = await self.stages.get(id)
        if len(stages) == 1:
            raise LastStage
        if await RequestRepository(self.work).rows(stage_id=id, state=RequestState.PENDING):
            raise StageInUse(stage=stage.name)
        stage.deleted_at = now()
        self.work.emit(StageRemoved(subject_id=id), stage)
        await self._judge_anew()

    async def _judge_anew(self) -> None:
        """Hold what waits against the new rules, in the work that makes them."""
        await self.work.flush()
        await Approvals(self.work).judge_anew()
        await self.work.flush()


async def seed_stages(work: Work, workspace_id: UUID) -> None:
    """Give a new workspace the two stages most teams want."""
    stages = StageRepository(work)
    for rank, name in enumerate(DEFAULTS):
        stage = stages.add(ApprovalStage(workspace_id=workspace_id, name=name, rank=rank))
        work.emit(StageCreated(subject_id=stage.id), stage)


def _require_deciders(roles: list[str]) -> None:
    allowed = [role.value for role in roles_with(Scope.APPROVALS_DECIDE)]
    if not set(roles) <= set(allowed):
        named = ", ".join(allowed)
        raise CannotDecide(roles=named, faults=[Fault("roles", f"some of: {named}", "/roles")])
