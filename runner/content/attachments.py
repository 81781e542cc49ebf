"""Attachments: what belongs to a post and lies elsewhere."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlmodel import col

from runner.content.collaboration import AttachmentFields, AttachmentKind, PostAttachment
from runner.content.errors import IncompleteOrder, NoImage, TooManyAttachments
from runner.content.events import (
    AttachmentAdded,
    AttachmentChanged,
    AttachmentRemoved,
    AttachmentsReordered,
    PostEdited,
)
from runner.content.repository import PostRepository
from runner.content.states import PostStates
from runner.core.db.query import Row
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.providers.http import UrlPolicy

MOST = 50
# Written down and not fetched, so any port may stand in it, but nothing that is no web address.
_ADDRESSES = UrlPolicy(https_only=False, ports=None)


class AttachmentRepository(Repository[PostAttachment]):
    model = PostAttachment
    sorts: ClassVar = {"rank": ("rank",)}


class Attachments:
    """What is attached to the posts of a workspace; a change takes every approval back."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.attachments = AttachmentRepository(work)
        self.posts = PostRepository(work)

    async def rows(self, post_id: UUID) -> list[Row]:
        """List a post's attachments in their order."""
        await self.posts.row(post_id)
        return await self.attachments.rows(order="rank", post_id=post_id)

    async def read(self, post_id: UUID, id: UUID) -> Row:
        row = await self.attachments.row(id)
        if row["post_id"] != post_id:
            raise NotFound
        return row

    async def add(self, post_id: UUID, fields: AttachmentFields) -> PostAttachment:
        """Attach something at the end; raises UrlRefused, NoImage and TooManyAttachments."""
        await self._take_approval_back(post_id)
        present = await self.rows(post_id)
        if len(present) >= MOST:
            raise TooManyAttachments(limit=MOST)
        _check(fields)
        rank = present[-1]["rank"] + 1 if present else 0
        attachment = PostAttachment(**fields.model_dump(), post_id=post_id, rank=rank)
        self.attachments.add(attachment)
        self.work.emit(AttachmentAdded(subject_id=attachment.id, post_id=post_id), attachment)
        return attachment

    async def change(
        self, post_id: UUID, id: UUID, changes: dict[str, Any], if_match: int | None
    ) -> None:
        attachment = await self._of(post_id, id, if_match)
        if assign(attachment, changes):
            _check(attachment)
            await self._take_approval_back(post_id)
            self.work.emit(AttachmentChanged(subject_id=id, post_id=post_id), attachment)

    async def reorder(self, post_id: UUID, ids: Sequence[UUID]) -> None:
        """Put all attachments of a post into this order; raises IncompleteOrder."""
        await self.posts.row(post_id)
        rows = await self.attachments.all(col(PostAttachment.post_id) == post_id)
        present = {row.id: row for row in rows}
        if sorted(present) != sorted(ids):
            raise IncompleteOrder
        moved = [assign(present[id], {"rank": rank}) for rank, id in enumerate(ids)]
        if any(moved):
            await self._take_approval_back(post_id)
            self.work.emit(AttachmentsReordered(subject_id=post_id, post_id=post_id))

    async def remove(self, post_id: UUID, id: UUID, if_match: int | None = None) -> None:
        attachment = await self._of(post_id, id, if_match)
        await self._take_approval_back(post_id)
        self.work.emit(AttachmentRemoved(subject_id=id, post_id=post_id), attachment)
        await self.attachments.remove(attachment)

    async def _take_approval_back(self, post_id: UUID) -> None:
        """Have people look again: they approved the post as it was, with what hung on it."""
        post = await self.posts.get(post_id)
        if PostStates(self.work).fall(post):
            self.work.emit(PostEdited(subject_id=post_id, number=post.latest_version), post)

    async def _of(self, post_id: UUID, id: UUID, if_match: int | None = None) -> PostAttachment:
        attachment = await self.attachments.get(id, if_match=if_match)
        if attachment.post_id != post_id:
            raise NotFound
        await self.posts.row(post_id)
        return attachment


def undescribed(attachments: Sequence[Row]) -> list[Row]:
    """Name the images that people who cannot see them would miss."""
    return [
        {
            "code": "missing_alt_text",
            "detail": f"Describe the image {row['title']!r} for people who cannot see it.",
        }
        for row in attachments
        if row["kind"] == AttachmentKind.IMAGE and not (row["alt_text"] or "").strip()
    ]


def _check(attachment: AttachmentFields) -> None:
    _ADDRESSES.canonical(attachment.url)
    if attachment.alt_text and attachment.kind is not AttachmentKind.IMAGE:
        raise NoImage
