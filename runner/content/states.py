"""Where a post stands: decided by approvals, publishing, runs and people, kept here."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import col

from runner.content.errors import ContentChanged, NotByHand
from runner.content.events import (
    PostArchived,
    PostFailed,
    PostPublished,
    PostScheduled,
    PostStatusChanged,
)
from runner.content.models import Post, PostStatus
from runner.content.repository import PostRepository
from runner.content.variants import Content, Variants, content_of
from runner.core.db.query import Id, Query
from runner.core.db.repository import assign
from runner.core.db.work import Work

UNDER_WAY = frozenset({PostStatus.REVIEW, PostStatus.APPROVED, PostStatus.SCHEDULED})
BY_HAND = frozenset({PostStatus.IDEA, PostStatus.DRAFT})
INSTEAD = {
    PostStatus.REVIEW: "submit it for approval",
    PostStatus.APPROVED: "submit it for approval",
    PostStatus.SCHEDULED: "publish it at a later moment",
    PostStatus.PUBLISHED: "publish it",
    PostStatus.FAILED: "publish it",
    PostStatus.ARCHIVED: "archive it",
}

_APPROVED = Query(
    PostRepository.select("id").where(
        col(Post.status).in_((PostStatus.APPROVED, PostStatus.SCHEDULED))
    ),
    Id,
)


class PostStates:
    """The moves of a post; each one told twice happens once."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.posts = PostRepository(work)
        self.variants = Variants(work)

    async def approved(self) -> list[UUID]:
        """List the posts that are approved and have not gone out."""
        return [row.id for row in await self.work.rows(_APPROVED)]

    async def lock(self, id: UUID) -> None:
        """Keep a post where it stands until the end of the work; raises NotFound."""
        await self.posts.get(id)

    async def hold(self, ids: Iterable[UUID]) -> None:
        """Keep posts where they stand, those in the trash as well, locked in one order."""
        await self.posts.lock_all(ids)

    async def mark_draft(self, id: UUID) -> None:
        post = await self.posts.get(id)
        self.move(post, PostStatus.DRAFT, approved_hash=None, scheduled_at=None)

    async def mark_review(self, id: UUID) -> None:
        post = await self.posts.get(id)
        self.move(post, PostStatus.REVIEW, approved_hash=None, scheduled_at=None)

    async def mark_approved(self, id: UUID, content_hash: str) -> None:
        """Bind the approval to exactly this content; raises ContentChanged for any other.

        What is neither under review nor approved was changed since somebody looked at it.
        """
        post = await self.posts.get(id)
        stands = post.standing is PostStatus.REVIEW or post.approved_hash == content_hash
        if not stands or content_of(post, await self.variants.of(id)).hash != content_hash:
            raise ContentChanged
        self.move(post, PostStatus.APPROVED, approved_hash=content_hash, scheduled_at=None)

    async def mark_scheduled(self, id: UUID, at: datetime) -> None:
        if self.move(await self.posts.get(id), PostStatus.SCHEDULED, scheduled_at=at):
            self.work.emit(PostScheduled(subject_id=id, at=at))

    async def mark_published(self, id: UUID, at: datetime, address: str | None = None) -> None:
        post = await self.posts.get(id)
        if self.move(post, PostStatus.PUBLISHED, published_at=at, scheduled_at=None):
            self.work.emit(PostPublished(subject_id=id, at=at, address=address))

    async def mark_withdrawn(self, id: UUID) -> None:
        """Say that nobody can read a post any more; where it stands follows from its approval."""
        post = await self.posts.get(id)
        status = post.standing
        if status is PostStatus.PUBLISHED:
            status = PostStatus.APPROVED if post.approved_hash else PostStatus.DRAFT
        self.move(post, status, published_at=None)

    async def mark_failed(self, id: UUID, problem: str | None = None) -> None:
        if self.move(await self.posts.get(id), PostStatus.FAILED):
            self.work.emit(PostFailed(subject_id=id, problem=problem))

    async def archive(self, id: UUID, if_match: int | None = None) -> None:
        """Put a post away as it stands; meanwhile nothing is decided and nothing goes out."""
        post = await self.posts.get(id, if_match=if_match)
        if post.archived_from is None:
            before = post.archived_from = post.status
            post.status = PostStatus.ARCHIVED
            moved = PostStatusChanged(subject_id=id, before=before, after=post.status)
            self.work.emit(moved, post)
            self.work.emit(PostArchived(subject_id=id))

    async def unarchive(self, id: UUID, if_match: int | None = None) -> None:
        """Bring a post back to where it stands."""
        post = await self.posts.get(id, if_match=if_match)
        if post.archived_from is not None:
            before, post.status, post.archived_from = post.status, post.archived_from, None
            moved = PostStatusChanged(subject_id=id, before=before, after=post.status)
            self.work.emit(moved, post)

    def set_by_hand(self, post: Post, status: PostStatus) -> bool:
        """Take a post where a person may put it, and tell whether it moved; raises NotByHand.

        The fields are recorded by the event of the whole change, which the caller tells.
        """
        before = post.status
        if status is before:
            return False
        if not {before, status} <= BY_HAND:
            instead = INSTEAD.get(status, "bring it back from the archive or withdraw it")
            raise NotByHand(before=before.value, after=status.value, instead=instead)
        post.status = status
        self.work.emit(PostStatusChanged(subject_id=post.id, before=before, after=status))
        return True

    def fall(self, post: Post) -> bool:
        """Take every approval back and tell whether there was any; what was under way is a draft.

        The fields are recorded by the event of the whole change, which the caller tells.
        """
        was_approved, post.approved_hash = post.approved_hash is not None, None
        before = post.standing
        if before not in UNDER_WAY:
            return was_approved
        assign(post, {_place(post): PostStatus.DRAFT, "scheduled_at": None})
        self.work.emit(PostStatusChanged(subject_id=post.id, before=before, after=post.standing))
        return True

    def move(self, post: Post, status: PostStatus, **values: Any) -> bool:
        """Let a post stand elsewhere, and tell whether it moved.

        One that is put away stays away and moves all the same.
        """
        before = post.standing
        if not assign(post, values | {_place(post): status}):
            return False
        self.work.emit(PostStatusChanged(subject_id=post.id, before=before, after=status), post)
        return True


def _place(post: Post) -> str:
    return "status" if post.archived_from is None else "archived_from"


def has_words(content: Content) -> bool:
    return any(variant["body"].strip() for variant in content.variants.values())
