"""How what happened to posts is undone."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.content.board import Board
from runner.content.events import (
    PostCreated,
    PostMoved,
    PostRestored,
    PostStatusChanged,
    PostUpdated,
    SourceUpdated,
)
from runner.content.models import Post, PostStatus
from runner.content.posts import Posts
from runner.content.repository import PostRepository
from runner.content.scopes import ContentScope
from runner.content.sources import Sources
from runner.content.states import UNDER_WAY
from runner.core.db.query import Query, select
from runner.core.db.repository import assign
from runner.core.db.undoing import (
    ChangedSince,
    NotUndoable,
    Reversal,
    old_values,
    require_unchanged,
)
from runner.core.db.work import Work
from runner.core.events.models import EventRow

_ATTACHED = Query(
    select(EventRow.data).where(
        EventRow.workspace_id == bindparam("workspace_id"),
        EventRow.subject_type == "attachment",
        col(EventRow.seq) > bindparam("seq"),
    )
)


async def require_same_attachments(work: Work, event: EventRow, post_id: UUID) -> None:
    """Refuse to bring approvals back that were given for something else that was attached."""
    changed = await work.rows(_ATTACHED, seq=event.seq)
    if any(row["data"]["post_id"] == str(post_id) for row in changed):
        raise ChangedSince(["attachments"])


def put_back(work: Work, post: Post, moved: EventRow) -> None:
    """Let a post stand where it stood before it moved."""
    before = post.standing
    assign(post, old_values(post, moved))
    told = PostStatusChanged(subject_id=post.id, before=before, after=post.standing)
    work.emit(told, post)


class PostReversal(Reversal):
    async def load(self, events: Sequence[EventRow]) -> None:
        await PostRepository(self.work).lock_all(event.subject_id for event in events)


class EditReversal(PostReversal):
    """An edit is undone by another version with the words of before, and approvals with it.

    They were given for exactly these words; nothing else may have moved meanwhile.
    """

    types = frozenset({PostUpdated.type, PostRestored.type})
    scope = ContentScope.WRITE
    follows = frozenset({"approval.revoked", "publication.cancelled"})

    async def undo(self, event: EventRow) -> None:
        posts = Posts(self.work)
        post = await posts.posts.get(event.subject_id)
        require_unchanged(post, event)
        old = old_values(post, event)
        if event.data["content_hash"] is not None:
            stood = old.get("archived_from") or old.get("status")
            if old.get("approved_hash") is not None or stood in UNDER_WAY:
                await require_same_attachments(self.work, event, post.id)
            await self._say_again(posts, post, old)
        elif "approved_hash" in old or "scheduled_at" in old:
            reason = "something attached to the post changed with it; change that back."
            raise NotUndoable(type=event.type, reason=reason)
        else:
            await posts.edit(post.id, old, None, post.version)

    async def _say_again(self, posts: Posts, post: Post, old: dict[str, Any]) -> None:
        number, assignee_id = post.latest_version, post.assignee_id
        earlier = await posts.history.content(post.id, number - 1)
        if old.get("approved_hash") not in (None, earlier.hash):
            raise NotUndoable(type=PostUpdated.type, reason="the approval was for other words.")
        texts = await posts.variants.of(post.id)
        after = replace(earlier, version_number=number + 1)
        # Who said yes since then said it to the words that go now.
        posts.fall(post)
        assign(post, old | {"title": earlier.title, "latest_version": number + 1})
        restored = PostRestored(
            subject_id=post.id,
            number=number + 1,
            content_hash=after.hash,
            restored_number=number - 1,
        )
        self.work.emit(restored, post)
        if post.assignee_id != assignee_id:
            posts.assignments.keep(post, assignee_id)
        await posts.variants.write(post.id, texts, after.variants)
        await posts.history.keep(post, after, None, "Undone")


class CreationReversal(PostReversal):
    types = frozenset({PostCreated.type})
    scope = ContentScope.WRITE

    async def undo(self, event: EventRow) -> None:
        posts = Posts(self.work)
        require_unchanged(await posts.posts.get(event.subject_id), event)
        await posts.remove(event.subject_id)


class ArchivalReversal(PostReversal):
    """Putting away and bringing back; where else a post stands is for others to say."""

    types = frozenset({PostStatusChanged.type})
    scope = ContentScope.WRITE

    async def undo(self, event: EventRow) -> None:
        posts, id = Posts(self.work), event.subject_id
        if {change["field"] for change in event.changes} != {"status", "archived_from"}:
            reason = "it followed from something else; undo that."
            raise NotUndoable(type=event.type, reason=reason)
        require_unchanged(await posts.posts.get(id), event)
        put_away = event.data["to"] == PostStatus.ARCHIVED
        await (posts.unarchive(id) if put_away else posts.archive(id))


class MoveReversal(PostReversal):
    types = frozenset({PostMoved.type})
    scope = ContentScope.WRITE

    async def undo(self, event: EventRow) -> None:
        states = Board(self.work).states
        post = await states.posts.get(event.subject_id)
        require_unchanged(post, event)
        old = old_values(post, event)
        states.set_by_hand(post, old.get("status", post.status))
        assign(post, old)
        self.work.emit(PostMoved(subject_id=post.id), post)


class SourceReversal(Reversal):
    types = frozenset({SourceUpdated.type})
    scope = ContentScope.WRITE

    async def undo(self, event: EventRow) -> None:
        sources = Sources(self.work)
        source = await sources.sources.get(event.subject_id)
        require_unchanged(source, event)
        await sources.change(source.id, old_values(source, event), None)
