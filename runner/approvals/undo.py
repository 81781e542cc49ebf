"""How submissions are undone, and that one was taken back, by people or by an edit."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.approvals.events import (
    ApprovalReinstated,
    ApprovalRequested,
    ApprovalRevoked,
    ApprovalWithdrawn,
)
from runner.approvals.models import ApprovalRequest, RequestState
from runner.approvals.repository import DecisionRepository, RequestRepository
from runner.approvals.submissions import Submissions
from runner.content import BY_HAND, ContentScope, Post, put_back, require_same_attachments
from runner.core.db.query import Query, select_of
from runner.core.db.repository import assign
from runner.core.db.undoing import (
    ChangedSince,
    NotUndoable,
    Reversal,
    old_values,
    require_unchanged,
)
from runner.core.db.work import Work
from runner.core.events.models import EventRecord, EventRow
from runner.workspaces import ApprovalScope

_BESIDE = Query(
    select_of(EventRecord, EventRow).where(
        EventRow.workspace_id == bindparam("workspace_id"),
        col(EventRow.request_id) == bindparam("request_id"),
        col(EventRow.actor_id) == bindparam("actor_id"),
        col(EventRow.type).in_((ApprovalWithdrawn.type, "post.status_changed")),
    ),
    EventRecord,
)


class SubmissionReversal(Reversal):
    """What people asked, before anybody answered, and that they took it back.

    The post goes back to where it stood as well, so what tells of that is undone with it.
    """

    types = frozenset({ApprovalRequested.type, ApprovalWithdrawn.type})
    scope = ContentScope.WRITE
    judges = True

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.submissions = Submissions(work)

    async def undo(self, event: EventRow) -> None:
        submissions, post_id = self.submissions, UUID(event.data["post_id"])
        await submissions.lock(post_id)
        post = await submissions.posts.posts.get(post_id)
        request = await submissions.requests.get(event.subject_id)
        require_unchanged(request, event)
        await submissions.require_involved(post, request)
        beside = await self.work.rows(_BESIDE, request_id=event.request_id, actor_id=event.actor_id)
        moved = [each for each in beside if each.subject_id == post_id]
        asked = event.type == ApprovalRequested.type
        if not moved or (asked and moved[0].data["from"] not in BY_HAND):
            reason = "it followed from something else; decide, or withdraw it."
            raise NotUndoable(type=event.type, reason=reason)
        require_unchanged(post, moved[0])
        if asked:
            await self._take_back(post, request, moved[0])
        else:
            about = [each for each in beside if each.data.get("post_id") == str(post_id)]
            await self._ask_again(post, event, about, moved[0])

    async def _take_back(self, post: Post, request: ApprovalRequest, moved: EventRow) -> None:
        if await DecisionRepository(self.work).of([request.id]):
            raise ChangedSince(["decisions"])
        put_back(self.work, post, moved)
        for each in await self.submissions.requests.live(post.id):
            self.submissions.close(each, RequestState.WITHDRAWN, ApprovalWithdrawn)

    async def _ask_again(
        self, post: Post, event: EventRow, withdrawn: Sequence[EventRow], moved: EventRow
    ) -> None:
        """Have every yes of then back, and ask last who had not answered."""
        content = await self.submissions.posts.content(post.id)
        await require_same_attachments(self.work, event, post.id)
        waiting = None
        for each in withdrawn:
            request = await self.submissions.requests.get(each.subject_id)
            require_unchanged(request, each)
            if request.content_hash != content.hash:
                raise ChangedSince(["content"])
            assign(request, old_values(request, each))
            if request.state is RequestState.PENDING:
                waiting = request
            else:
                told = ApprovalReinstated(subject_id=request.id, post_id=post.id)
                self.work.emit(told, request)
        put_back(self.work, post, moved)
        if waiting is not None:
            self.submissions.ask(waiting)


class RevocationReversal(Reversal):
    """With the edit that had the approval taken away, and never by itself."""

    types = frozenset({ApprovalRevoked.type})
    scope = ApprovalScope.READ
    alone = False

    async def undo(self, event: EventRow) -> None:
        request = await RequestRepository(self.work).get(event.subject_id)
        require_unchanged(request, event)
        assign(request, old_values(request, event))
        told = ApprovalReinstated(subject_id=request.id, post_id=request.post_id)
        self.work.emit(told, request)
        await self.work.flush()
