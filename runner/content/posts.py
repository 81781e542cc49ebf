"""Posts: plan, write, restore and discard them, and keep where they stand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from runner.content.errors import ContentChanged
from runner.content.events import (
    PostCreated,
    PostDiscarded,
    PostEdited,
    PostRestored,
    PostStatusChanged,
)
from runner.content.limits import Platform
from runner.content.models import Post, PostFields, PostStatus, PostVariant
from runner.content.references import require_member, require_row
from runner.content.repository import (
    ChapterRepository,
    PostRepository,
    SourceRepository,
    assign,
)
from runner.content.variants import (
    Content,
    Variants,
    by_platform,
    content_of,
    merged,
    preview,
)
from runner.content.versions import Versions
from runner.core.clock import now
from runner.core.db.counters import next_number
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest

UNDER_WAY = frozenset({PostStatus.REVIEW, PostStatus.APPROVED, PostStatus.SCHEDULED})
_LIKE = str.maketrans({"%": "\\%", "_": "\\_", "\\": "\\\\"})


class Posts:
    """The posts of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.posts = PostRepository(work)
        self.variants = Variants(work)
        self.history = Versions(work)

    # questions -----------------------------------------------------------------------------

    async def page(self, request: PageRequest) -> Page:
        q = request.filters.get("q")
        if q is not None:
            part_of_title = f"%{q.translate(_LIKE)}%"
            request = replace(request, filters={**request.filters, "q": part_of_title})
        return await self.posts.page(request)

    async def read(self, id: UUID) -> Row:
        row = await self.posts.row(id)
        return row | {"variants": await self.variants.variants.of(id)}

    async def content(self, id: UUID) -> Content:
        """Answer with what would be published now."""
        row = await self.read(id)
        return Content(row["title"], by_platform(row["variants"]), row["latest_version"])

    async def preview(self, id: UUID) -> list[Row]:
        """Measure every variant as its platform does."""
        texts = (await self.read(id))["variants"]
        return [preview(Platform(text["platform"]), text["body"]) for text in texts]

    async def versions(self, id: UUID, request: PageRequest) -> Page:
        await self.posts.row(id)
        return await self.history.page(id, request)

    async def version(self, id: UUID, number: int) -> Row:
        await self.posts.row(id)
        return await self.history.read(id, number)

    async def diff(self, id: UUID, from_number: int, to_number: int) -> Row:
        await self.posts.row(id)
        return await self.history.diff(id, from_number, to_number)

    # changes -------------------------------------------------------------------------------

    async def create(
        self,
        fields: PostFields,
        variants: Mapping[Platform, str],
        *,
        source_id: UUID | None = None,
        run_id: UUID | None = None,
        summary: str | None = None,
    ) -> Post:
        """Begin a post as a draft, with its first version."""
        references = fields.model_dump() | {"source_id": source_id}
        await self._require_references(references)
        post = Post(
            **fields.model_dump(),
            key=f"P-{await next_number(self.work, 'post')}",
            author_id=self.work.user_id,
            source_id=source_id,
            run_id=run_id,
            latest_version=1,
        )
        content = Content(fields.title, merged({}, variants), 1)
        self.posts.add(post)
        self.work.emit(PostCreated(subject_id=post.id, number=1, content_hash=content.hash), post)
        await self.work.flush()
        await self._store(post, [], content, run_id, summary)
        return post

    async def edit(
        self,
        id: UUID,
        changes: dict[str, Any],
        variants: Mapping[Platform, str | None] | None,
        if_match: int | None,
        *,
        run_id: UUID | None = None,
        summary: str | None = None,
    ) -> Post:
        """Change fields and texts; a text of None removes its variant, others stay.

        Changed content becomes a new version and takes back every approval.
        """
        post = await self.posts.get_for_edit(id, if_match)
        await self._require_references(changes)
        texts = await self.variants.of(id)
        before = content_of(post, texts)
        replanned = assign(post, changes)
        wanted = Content(post.title, merged(before.variants, variants or {}), post.latest_version)
        if wanted.hash != before.hash:
            after = self._renew(post, wanted)
            number, content_hash = after.version_number, after.hash
            edited = PostEdited(subject_id=id, number=number, content_hash=content_hash)
            self.work.emit(edited, post)
            await self._store(post, texts, after, run_id, summary)
        elif replanned:
            self.work.emit(PostEdited(subject_id=id, number=post.latest_version), post)
        return post

    async def restore(self, id: UUID, number: int, if_match: int | None) -> Post:
        """Say again what an earlier version said; that is a version of its own."""
        post = await self.posts.get_for_edit(id, if_match)
        earlier = await self.history.content(id, number)
        texts = await self.variants.of(id)
        if earlier.hash != content_of(post, texts).hash:
            post.title = earlier.title
            after = self._renew(post, earlier)
            restored = PostRestored(
                subject_id=id,
                number=after.version_number,
                content_hash=after.hash,
                restored_number=number,
            )
            self.work.emit(restored, post)
            await self._store(post, texts, after, None, f"Version {number} restored")
        return post

    async def discard(self, id: UUID, if_match: int | None = None) -> None:
        post = await self.posts.get(id, if_match=if_match)
        post.deleted_at = now()
        self.work.emit(PostDiscarded(subject_id=id), post)

    # where it stands: decided by approvals, publishing and runs, kept here -------------------

    async def mark_draft(self, id: UUID) -> None:
        post = await self.posts.get(id)
        self._move(post, PostStatus.DRAFT, approved_hash=None, scheduled_at=None)

    async def mark_review(self, id: UUID) -> None:
        post = await self.posts.get(id)
        self._move(post, PostStatus.REVIEW, approved_hash=None, scheduled_at=None)

    async def mark_approved(self, id: UUID, content_hash: str) -> None:
        """Bind the approval to exactly this content; raises ContentChanged for any other."""
        post = await self.posts.get(id)
        if content_of(post, await self.variants.of(id)).hash != content_hash:
            raise ContentChanged
        self._move(post, PostStatus.APPROVED, approved_hash=content_hash, scheduled_at=None)

    async def mark_scheduled(self, id: UUID, at: datetime) -> None:
        self._move(await self.posts.get(id), PostStatus.SCHEDULED, scheduled_at=at)

    async def mark_published(self, id: UUID, at: datetime) -> None:
        post = await self.posts.get(id)
        self._move(post, PostStatus.PUBLISHED, published_at=at, scheduled_at=None)

    async def mark_failed(self, id: UUID) -> None:
        self._move(await self.posts.get(id), PostStatus.FAILED)

    def _move(self, post: Post, status: PostStatus, **values: Any) -> None:
        before = post.status
        if assign(post, values | {"status": status}):
            moved = PostStatusChanged(subject_id=post.id, before=before, after=status)
            self.work.emit(moved, post)

    # parts of a change -----------------------------------------------------------------------

    def _renew(self, post: Post, wanted: Content) -> Content:
        """Number new content; with it approvals fall and a post under way is a draft again."""
        post.latest_version += 1
        post.approved_hash = None
        if post.status in UNDER_WAY:
            before, post.status = post.status, PostStatus.DRAFT
            post.scheduled_at = None
            moved = PostStatusChanged(subject_id=post.id, before=before, after=post.status)
            self.work.emit(moved)
        return replace(wanted, version_number=post.latest_version)

    async def _store(
        self,
        post: Post,
        texts: list[PostVariant],
        content: Content,
        run_id: UUID | None,
        summary: str | None,
    ) -> None:
        await self.variants.write(post.id, texts, content.variants)
        self.history.keep(post, content, run_id, summary)

    async def _require_references(self, values: Mapping[str, Any]) -> None:
        """Refuse ids of people and rows that are not of this workspace."""
        for field in ("owner_id", "assignee_id"):
            await require_member(self.work, field, values.get(field))
        await require_row(ChapterRepository(self.work), "chapter_id", values.get("chapter_id"))
        await require_row(SourceRepository(self.work), "source_id", values.get("source_id"))
