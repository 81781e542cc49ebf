"""The rows of approvals, and the questions asked about them."""

from collections.abc import Iterable, Set
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import and_, bindparam
from sqlmodel import col

from runner.approvals.events import ApprovalRequested
from runner.approvals.models import ApprovalDecision, ApprovalRequest, ApprovalStage, RequestState
from runner.core.db.locks import lock, try_lock
from runner.core.db.query import Id, Query, record_of, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.events.models import EventRow

LIVE = (RequestState.PENDING, RequestState.APPROVED)


class Submitted(NamedTuple):
    post_id: UUID
    version_number: int
    data: dict[str, Any]
    run_id: UUID | None


class StageRepository(Repository[ApprovalStage]):
    model = ApprovalStage

    async def in_order(self) -> list[ApprovalStage]:
        return await self.work.rows(_STAGES)


class RequestRepository(Repository[ApprovalRequest]):
    model = ApprovalRequest
    sorts: ClassVar = {"-created_at": ("created_at",), "created_at": ("created_at",)}

    @classmethod
    def select(cls, *names: str) -> Any:
        """Bring the stage along, one that was removed since as well; of no post in the trash."""
        at_stage: Any = and_(
            col(ApprovalStage.workspace_id) == ApprovalRequest.workspace_id,
            col(ApprovalStage.id) == ApprovalRequest.stage_id,
        )
        stage: Any = ApprovalStage
        return (
            super()
            .select(*names)
            .join(ApprovalStage, at_stage)
            .where(col(ApprovalRequest.post_deleted_at).is_(None))
            .add_columns(stage.name.label("stage"), stage.quorum, stage.roles)
        )

    async def lock(self) -> None:
        """Let nobody else ask, decide or change the stages here until the end of the work.

        By name, as who submits may lock no stage; before any row, so that nobody waits in a ring.
        """
        await lock(self.work, "approvals", self.work.workspace_id)

    async def live(self, *post_ids: UUID) -> list[ApprovalRequest]:
        """Load what still counts for some posts, open or approved, locked in one order."""
        post_id: Any = ApprovalRequest.post_id
        state: Any = ApprovalRequest.state
        order: Any = ApprovalRequest.id
        return await self.all(post_id.in_(post_ids), state.in_(LIVE), order_by=order)

    async def submitted(self, post_ids: Iterable[UUID]) -> list[Submitted]:
        """Answer with how service accounts submitted these posts, as the log says."""
        return await self.work.rows(_SUBMITTED, post_ids=[*post_ids])


class DecisionRepository(Repository[ApprovalDecision]):
    model = ApprovalDecision

    async def of(self, request_ids: list[UUID]) -> list[ApprovalDecision]:
        """Answer with the decisions on some requests, oldest first."""
        return await self.work.rows(_DECISIONS, request_ids=request_ids) if request_ids else []


_ANY_ASKED = Query(
    select(EventRow.id)
    .where(EventRow.workspace_id == bindparam("of"), EventRow.type == ApprovalRequested.type)
    .limit(1),
    Id,
)


async def has_asked(work: Work, workspace_id: UUID, _types: Set[str]) -> bool:
    """Tell, on the system's side of the wall, whether an approval was ever asked for, or is now.

    By the log, as rows of approvals are not for the system to read.
    """
    # Whoever asks just now may still go by what was so before.
    free = await try_lock(work, "approvals", workspace_id)
    return not free or await work.row(_ANY_ASKED, of=workspace_id) is not None


_rank: Any = ApprovalStage.rank
_request_id: Any = ApprovalDecision.request_id
_asked: Any = and_(
    col(EventRow.workspace_id) == ApprovalRequest.workspace_id,
    col(EventRow.subject_id) == ApprovalRequest.id,
    # Later stages are asked in the name of who decided.
    col(EventRow.actor_id) == ApprovalRequest.requested_by_id,
)

_STAGES = Query(
    StageRepository.select().order_by(_rank, ApprovalStage.id), record_of(ApprovalStage)
)
_SUBMITTED = Query(
    select(ApprovalRequest.post_id, ApprovalRequest.version_number, EventRow.data, EventRow.run_id)
    .join(EventRow, _asked)
    .where(
        ApprovalRequest.workspace_id == bindparam("workspace_id"),
        col(ApprovalRequest.post_id).in_(bindparam("post_ids", expanding=True)),
        EventRow.type == ApprovalRequested.type,
        col(EventRow.on_behalf_of_id).is_not(None),
    ),
    Submitted,
)
_DECISIONS = Query(
    DecisionRepository.select(*ApprovalDecision.model_fields)
    .where(_request_id.in_(bindparam("request_ids", expanding=True)))
    .order_by(ApprovalDecision.id),
    record_of(ApprovalDecision),
)
