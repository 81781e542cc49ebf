"""Approvals: a recorded yes or no of people on one version of a post."""

from itertools import groupby
from uuid import UUID

from runner.approvals.errors import (
    ApprovalOutdated,
    DecidedOtherwise,
    FeedbackMissing,
    RequestClosed,
)
from runner.approvals.events import ApprovalApproved, ApprovalDecided, ApprovalRejected
from runner.approvals.eyes import Asked, Eyes, refusals
from runner.approvals.judgement import Judgement
from runner.approvals.models import (
    ApprovalDecision,
    ApprovalRequest,
    ApprovalStage,
    RequestState,
    Verdict,
)
from runner.approvals.repository import LIVE, DecisionRepository
from runner.approvals.submissions import Submissions, is_outdated, require_at_hand
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import Fault, NotFound


class Approvals(Submissions):
    """Submissions with what people decided about them, one decision per person and request."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.decisions = DecisionRepository(work)

    async def decide(self, request_id: UUID, verdict: Verdict, feedback: str | None) -> Row:
        """Say yes or no; the same answer again is the same as once.

        Raises: DecidedOtherwise, PeopleOnly, KeysDoNotDecide, SelfApproval, UnprovenApprover,
        NotAnApprover, FeedbackMissing, RequestClosed, ApprovalOutdated, PostArchived.
        """
        if verdict is Verdict.REJECTED and not (feedback or "").strip():
            fault = Fault("feedback", "what should be different", pointer="/feedback")
            raise FeedbackMissing(faults=[fault])
        await self.lock((await self.requests.record(request_id)).post_id)
        request = await self.requests.get(request_id)
        judgement = None
        earlier = await self.decisions.records(request_id=request_id, by_id=self.work.user_id)
        if not earlier:
            asked = Asked.of(await self.requests.row(request_id))
            refused = await refusals(self.work, await Eyes.now(self.work, [asked]), [asked])
            if refused:
                raise refused[request_id]
            await self._require_current(request)
            judgement = await self._record(request, verdict, feedback)
        elif earlier[0].verdict is not verdict:
            raise DecidedOtherwise(verdict=earlier[0].verdict)
        await self.work.flush()
        return (await self._with_details([await self.requests.row(request_id)], judgement))[0]

    async def _require_current(self, request: ApprovalRequest) -> None:
        if request.state is RequestState.REVOKED:
            raise ApprovalOutdated(key=request.post_key)
        if request.state is not RequestState.PENDING:
            raise RequestClosed(state=request.state.value)
        post = await self.posts.one(request.post_id)
        require_at_hand(post)
        if is_outdated(request, post, await self.posts.content(request.post_id)):
            raise ApprovalOutdated(key=request.post_key)

    async def _record(
        self, request: ApprovalRequest, verdict: Verdict, feedback: str | None
    ) -> Judgement | None:
        """Add a decision, and let follow what it calls for; answer with how a yes was judged."""
        self.decisions.add(
            ApprovalDecision(
                request_id=request.id,
                by_id=self.work.user_id,
                verdict=verdict,
                feedback=feedback,
                door=self.work.actor.door.value,
                key_id=self.work.actor.key_id,
            )
        )
        await self.work.flush()
        if verdict is Verdict.REJECTED:
            self.close(request, RequestState.REJECTED, ApprovalRejected)
            await self.posts.mark_draft(request.post_id)
            return None
        live = await self.requests.live(request.post_id)
        judgement = await self.judged(live)
        if judgement.has_quorum(request):
            await self._pass(request, live, judgement)
        else:
            self.work.emit(ApprovalDecided(subject_id=request.id, post_id=request.post_id))
        return judgement

    async def judge_anew(self) -> None:
        """Let open requests, and approvals nobody used yet, stand as rules and rights are now.

        Twice is the same as once.
        """
        await self.requests.lock()
        waiting = {row.post_id for row in await self.requests.records(state=RequestState.PENDING)}
        live = await self.requests.live(*sorted(waiting | {*await self.posts.approved()}))
        judgement = await self.judged(live)
        for _, requests in groupby(sorted(live, key=_post_of), key=_post_of):
            await self._judge([*requests], judgement)

    async def _judge(self, live: list[ApprovalRequest], judgement: Judgement) -> None:
        if not _calls_for_change(live, judgement):
            return
        try:
            await self.posts.lock(live[0].post_id)
            post, content, live = await self._present(live[0].post_id)
        except NotFound:
            return
        # What was decided while this waited for the post counts as well.
        judgement = await self.judged(live)
        waiting = [request for request in live if request.state is RequestState.PENDING]
        missing = judgement.missing(live, content.hash)
        if waiting and not is_outdated(waiting[0], post, content):
            if not judgement.knows(waiting[0]):
                self.revoke(waiting)
                await self._ask_on(waiting[0], live, judgement)
            elif judgement.has_quorum(waiting[0]):
                await self._pass(waiting[0], live, judgement)
        elif not waiting and live and missing is not None and post.approved_hash == content.hash:
            await self.posts.mark_review(post.id)
            self._ask_at(missing, live)

    async def _pass(
        self, request: ApprovalRequest, live: list[ApprovalRequest], judgement: Judgement
    ) -> None:
        """Close a request with enough yeses, and ask on."""
        self.close(request, RequestState.APPROVED, ApprovalApproved)
        await self._ask_on(request, live, judgement)

    async def _ask_on(
        self, request: ApprovalRequest, live: list[ApprovalRequest], judgement: Judgement
    ) -> None:
        """Ask the next stage about a request's content; after the last one it is approved."""
        await self.work.flush()
        live = [each for each in live if each.state in LIVE]
        missing = judgement.missing(live, request.content_hash)
        if missing is None:
            await self.posts.mark_approved(request.post_id, request.content_hash)
        else:
            self._ask_at(missing, [*live, request])

    def _ask_at(self, stage: ApprovalStage, live: list[ApprovalRequest]) -> None:
        """Ask a stage about the newest content of these, again where it lost its quorum."""
        newest = live[-1]
        for request in live:
            if request.stage_id == stage.id and request.content_hash == newest.content_hash:
                request.state, request.decided_at = RequestState.PENDING, None
                self.ask(request)
                return
        same = {"post_id", "post_key", "title", "content_hash", "version_number", "requested_by_id"}
        self.ask(ApprovalRequest(**newest.model_dump(include=same), stage_id=stage.id))


def _calls_for_change(live: list[ApprovalRequest], judgement: Judgement) -> bool:
    """Tell whether a post may have to move on, or to be asked about again."""
    waiting = [request for request in live if request.state is RequestState.PENDING]
    if waiting:
        return judgement.has_quorum(waiting[0]) or not judgement.knows(waiting[0])
    return judgement.missing(live, live[-1].content_hash) is not None


def _post_of(request: ApprovalRequest) -> UUID:
    return request.post_id
