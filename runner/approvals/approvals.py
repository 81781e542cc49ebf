"""Approvals: a recorded yes or no of people on one version of a post."""

from uuid import UUID

from runner.approvals.errors import (
    ApprovalOutdated,
    DecidedOtherwise,
    FeedbackMissing,
    NotAnApprover,
    PeopleOnly,
    RequestClosed,
    SelfApproval,
)
from runner.approvals.events import ApprovalApproved, ApprovalDecided, ApprovalRejected
from runner.approvals.models import ApprovalDecision, ApprovalRequest, RequestState, Verdict
from runner.approvals.repository import DecisionRepository, StageRepository
from runner.approvals.submissions import Submissions, is_outdated, require_at_hand
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import Fault
from runner.identity import UserKind, names_of
from runner.workspaces import Members, Rights, Scope, strongest_within


class Approvals(Submissions):
    """Submissions with what people decided about them, one decision per person and request."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.decisions = DecisionRepository(work)

    async def decide(self, request_id: UUID, verdict: Verdict, feedback: str | None) -> Row:
        """Say yes or no; the same answer again is the same as once.

        Raises: DecidedOtherwise, PeopleOnly, SelfApproval, NotAnApprover, FeedbackMissing,
        RequestClosed, ApprovalOutdated, PostArchived.
        """
        if verdict is Verdict.REJECTED and not (feedback or "").strip():
            fault = Fault("feedback", "what should be different", pointer="/feedback")
            raise FeedbackMissing(faults=[fault])
        request = await self.requests.get(request_id)
        earlier = await self.decisions.rows(request_id=request_id, by_id=self.work.user_id)
        if not earlier:
            await self._require_approver(request)
            await self._require_current(request)
            await self._record(request, verdict, feedback)
        elif earlier[0]["verdict"] != verdict:
            raise DecidedOtherwise(verdict=earlier[0]["verdict"])
        await self.work.flush()
        return await self.read(request_id)

    async def _require_approver(self, request: ApprovalRequest) -> None:
        me = self.work.user_id
        people = await names_of(self.work, [me])
        if me not in people or people[me]["kind"] != UserKind.HUMAN:
            raise PeopleOnly
        post = await self.posts.read(request.post_id)
        version = await self.posts.version(request.post_id, request.version_number)
        involved = {post["author_id"], version["author_id"], request.requested_by_id}
        # Four eyes need two people: somebody alone in a workspace could never publish.
        if me in involved and await Members(self.work).somebody_else_may(Scope.APPROVALS_DECIDE):
            raise SelfApproval
        stage = await self.requests.row(request.id)
        if not stage["roles"]:
            return
        if strongest_within(await Rights(self.work).scopes_of(me)) not in stage["roles"]:
            raise NotAnApprover(stage=stage["stage"], roles=", ".join(stage["roles"]))

    async def _require_current(self, request: ApprovalRequest) -> None:
        if request.state is RequestState.REVOKED:
            raise ApprovalOutdated(key=request.post_key)
        if request.state is not RequestState.PENDING:
            raise RequestClosed(state=request.state.value)
        post = await self.posts.read(request.post_id)
        require_at_hand(post)
        if is_outdated(request, post, await self.posts.content(request.post_id)):
            raise ApprovalOutdated(key=request.post_key)

    async def _record(
        self, request: ApprovalRequest, verdict: Verdict, feedback: str | None
    ) -> None:
        self.decisions.add(
            ApprovalDecision(
                request_id=request.id,
                by_id=self.work.user_id,
                verdict=verdict,
                feedback=feedback,
                door=self.work.actor.door.value,
            )
        )
        await self.work.flush()
        if verdict is Verdict.REJECTED:
            self.close(request, RequestState.REJECTED, ApprovalRejected)
            await self.posts.mark_draft(request.post_id)
        elif await self._has_quorum(request):
            self.close(request, RequestState.APPROVED, ApprovalApproved)
            await self.work.flush()
            await self._ask_next(request)
        else:
            self.work.emit(ApprovalDecided(subject_id=request.id, post_id=request.post_id))

    async def _has_quorum(self, request: ApprovalRequest) -> bool:
        given = await self.decisions.of([request.id])
        stage = await self.requests.row(request.id)
        return len(given) >= int(stage["quorum"])

    async def _ask_next(self, request: ApprovalRequest) -> None:
        """Ask the first stage that has not approved this content, else the post is approved."""
        live = await self.requests.live(request.post_id)
        given = {r.stage_id for r in live if r.content_hash == request.content_hash}
        for stage in await StageRepository(self.work).in_order():
            if stage["id"] not in given:
                self.ask(
                    ApprovalRequest(
                        **request.model_dump(
                            include={"post_id", "post_key", "title", "content_hash"}
                            | {"version_number", "requested_by_id"}
                        ),
                        stage_id=stage["id"],
                    )
                )
                return
        await self.posts.mark_approved(request.post_id, request.content_hash)
