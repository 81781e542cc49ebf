"""Submissions: posts that ask for approval, and what still counts of what was said."""

from collections.abc import Iterable
from contextlib import suppress
from uuid import UUID

from runner.approvals.errors import (
    AlreadyApproved,
    ApprovalMissing,
    NothingSubmitted,
    NotYours,
    PostArchived,
    PostEmpty,
)
from runner.approvals.events import (
    ApprovalRequested,
    ApprovalRevoked,
    ApprovalWithdrawn,
    RequestEvent,
)
from runner.approvals.eyes import Asked, refusals
from runner.approvals.judgement import Judgement, Told, yeses
from runner.approvals.models import ApprovalRequest, RequestState
from runner.approvals.repository import RequestRepository, StageRepository
from runner.content import Content, Post, Posts, PostStatus
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.identity import names_of
from runner.workspaces import ApprovalScope, Rights

SHOWN = ("id", "created_at", "request_id", "by_id", "verdict", "feedback", "door", "key_id")
"""What people see of a decision."""


class Submissions:
    """What was submitted, and how it stands."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.requests = RequestRepository(work)
        self.posts = Posts(work)

    # questions -----------------------------------------------------------------------------

    async def page(self, request: PageRequest) -> Page:
        page = await self.requests.page(request)
        return Page(await self._with_details(page.items), page.next_cursor)

    async def read(self, id: UUID) -> Row:
        return (await self._with_details([await self.requests.row(id)]))[0]

    async def post_of(self, id: UUID) -> UUID:
        """Answer with the post that a request asks about."""
        return (await self.requests.record(id)).post_id

    async def of_post(self, post_id: UUID) -> list[Row]:
        """List every request a post ever had, oldest first, with its decisions."""
        await self.posts.one(post_id)
        return await self._with_details(await self.requests.rows(post_id=post_id))

    async def require_approved(self, post_id: UUID) -> Content:
        """Return what may be published: the present content, if every stage approved just that.

        The approvals stay locked until the end of the work, so none is revoked meanwhile.

        Raises: ApprovalMissing, PostArchived.
        """
        post, content, live = await self._present(post_id)
        require_at_hand(post)
        if not await self._is_approved(post, content, live):
            raise ApprovalMissing(key=post.key)
        return content

    # changes -------------------------------------------------------------------------------

    async def submit(self, post_id: UUID) -> ApprovalRequest:
        """Ask the first stage; submitting again what waits already is the same as once.

        Raises: PostEmpty, PostArchived, AlreadyApproved.
        """
        await self.lock(post_id)
        post, content, live = await self._present(post_id)
        require_at_hand(post)
        if not any(variant["body"].strip() for variant in content.variants.values()):
            raise PostEmpty(key=post.key)
        for request in live:
            if request.state is RequestState.PENDING and not is_outdated(request, post, content):
                return request
        if await self._is_approved(post, content, live):
            raise AlreadyApproved(key=post.key)
        self.revoke(live)
        await self.work.flush()
        stages = await StageRepository(self.work).in_order()
        request = self.ask(
            ApprovalRequest(
                post_id=post_id,
                post_key=post.key,
                title=content.title,
                stage_id=stages[0].id,
                content_hash=content.hash,
                version_number=content.version_number,
                requested_by_id=self.work.user_id,
            )
        )
        await self.work.flush()
        await self.posts.mark_review(post_id)
        return request

    async def withdraw(self, post_id: UUID) -> None:
        """Take a submission back; raises NothingSubmitted and NotYours."""
        await self.lock(post_id)
        post, _, live = await self._present(post_id)
        waiting = [request for request in live if request.state is RequestState.PENDING]
        if not waiting:
            raise NothingSubmitted(key=post.key)
        await self.require_involved(post, waiting[0])
        for request in live:
            self.close(request, RequestState.WITHDRAWN, ApprovalWithdrawn)
        if post.standing is PostStatus.REVIEW:
            await self.posts.mark_draft(post_id)

    async def revoke_outdated(self, post_id: UUID) -> None:
        """Take away whatever approval a post had before it was changed.

        One in the trash is looked at when it is back.
        """
        with suppress(NotFound):
            await self.lock(post_id)
            post, content, live = await self._present(post_id)
            self.revoke(request for request in live if is_outdated(request, post, content))

    async def require_involved(self, post: Post, request: ApprovalRequest) -> None:
        """Leave a submission to who wrote, asked or decides; raises NotYours."""
        me = self.work.user_id
        mine = await Rights(self.work).scopes_of(me)
        involved = {post.author_id, request.requested_by_id}
        if me not in involved and ApprovalScope.DECIDE not in mine:
            raise NotYours

    # shared with decisions ------------------------------------------------------------------

    async def lock(self, post_id: UUID) -> None:
        """Keep a post, the stages and what was asked as they are until the end of the work."""
        await self.requests.lock()
        await self.requests.live(post_id)
        await self.posts.lock(post_id)

    def ask(self, request: ApprovalRequest) -> ApprovalRequest:
        """Ask the people of a stage, or ask them again."""
        self.requests.add(request)
        event = ApprovalRequested(subject_id=request.id, post_id=request.post_id)
        self.work.emit(event, request)
        return request

    def close(
        self, request: ApprovalRequest, state: RequestState, event: type[RequestEvent]
    ) -> None:
        request.state, request.decided_at = state, now()
        self.work.emit(event(subject_id=request.id, post_id=request.post_id), request)

    def revoke(self, requests: Iterable[ApprovalRequest]) -> None:
        for request in requests:
            self.close(request, RequestState.REVOKED, ApprovalRevoked)

    async def judged(self, live: Iterable[ApprovalRequest]) -> Judgement:
        """Hold the rules and people of this moment against what was said about these."""
        return await Judgement.now(self.work, [_asked(each) for each in live])

    async def _present(self, post_id: UUID) -> tuple[Post, Content, list[ApprovalRequest]]:
        live = await self.requests.live(post_id)
        return await self.posts.one(post_id), await self.posts.content(post_id), live

    async def _is_approved(self, post: Post, content: Content, live: list[ApprovalRequest]) -> bool:
        # An edit clears `approved_hash` at once, also one that is taken back afterwards.
        if post.approved_hash != content.hash:
            return False
        return (await self.judged(live)).missing(live, content.hash) is None

    async def _with_details(self, rows: list[Row], judgement: Judgement | None = None) -> list[Row]:
        """Add the decisions with what counts of them, the names in them, and who may not decide."""
        judgement = judgement or await Judgement.now(self.work, [*map(Asked.of, rows)])
        told = {row["id"]: judgement.told(row["id"], row["roles"]) for row in rows}
        people = {row["requested_by_id"] for row in rows}
        people |= {said.by_id for decisions in told.values() for said, _ in decisions}
        names = await names_of(self.work, people)
        refused = await self._refused(rows, judgement)

        def name(id: UUID) -> str | None:
            return names[id].full_name if id in names else None

        return [
            row
            | {
                "requested_by": name(row["requested_by_id"]),
                "yes_count": yeses(told[row["id"]]),
                "refusal": refused.get(row["id"]),
                "waits_for": _awaited(row, judgement, told[row["id"]]),
                "decisions": [
                    {column: getattr(said, column) for column in SHOWN}
                    | {"lapse": lapse, "by": name(said.by_id)}
                    for said, lapse in told[row["id"]]
                ],
            }
            for row in rows
        ]

    async def _refused(self, rows: list[Row], judgement: Judgement) -> dict[UUID, Row]:
        """Say of what is open why the caller may not decide on it, if anybody asks."""
        waiting = [Asked.of(row) for row in rows if row["state"] == RequestState.PENDING]
        if not waiting or self.work.actor.user_id is None:
            return {}
        return {
            id: {"code": refusal.code, "detail": refusal.detail}
            for id, refusal in (await refusals(self.work, judgement.eyes, waiting)).items()
        }


def _awaited(row: Row, judgement: Judgement, told: Iterable[Told]) -> list[str]:
    """Name the people a request waits for."""
    if row["state"] != RequestState.PENDING:
        return []
    said = {decision.by_id for decision, _ in told}
    return [member.full_name or "" for member in judgement.eyes.awaited(Asked.of(row), said)]


def _asked(request: ApprovalRequest) -> Asked:
    return Asked(request.id, request.post_id, request.version_number, request.requested_by_id)


def require_at_hand(post: Post) -> None:
    """Refuse what is put away; raises PostArchived."""
    if post.status is PostStatus.ARCHIVED:
        raise PostArchived(key=post.key)


def is_outdated(request: ApprovalRequest, post: Post, content: Content) -> bool:
    """Tell whether the post says something else by now, or was changed and changed back."""
    stands = post.standing is PostStatus.REVIEW or post.approved_hash == request.content_hash
    return not stands or request.content_hash != content.hash
