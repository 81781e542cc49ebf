"""How many stages a workspace may ask."""

from typing import ClassVar

from sqlmodel import col

from runner.approvals.models import ApprovalStage
from runner.core.db.query import Query
from runner.core.entitlements import Entitlement
from runner.core.holdings import Holding, Thing, things


class ApprovalEntitlement(Entitlement):
    STAGES = ("approval_stages", ("approval stage", "approval stages"), "remove one first")


class HeldStages(Holding):
    """Stages go on: each of them protects what is published."""

    entitlement: ClassVar = ApprovalEntitlement.STAGES
    kind: ClassVar = "approval_stage"
    query: ClassVar = Query(
        things(ApprovalStage)
        .where(col(ApprovalStage.deleted_at).is_(None))
        .order_by(ApprovalStage.rank, ApprovalStage.id),
        Thing,
    )
