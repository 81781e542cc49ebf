"""Attachments: what belongs to a post, at an address elsewhere or as a file."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlmodel import col

from runner.assets import Files
from runner.content.collaboration import AttachmentFields, AttachmentKind, PostAttachment
from runner.content.errors import (
    AddressFixed,
    IncompleteOrder,
    NoImage,
    TooManyAttachments,
)
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
from runner.traits import UnknownReference

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
        self.files = Files(work)
        self.attachments = AttachmentRepository(work)
        self.posts = PostRepository(work)

    async def rows(self, post_id: UUID) -> list[Row]:
        """List a post's attachments in their order."""
        await self.posts.row(post_id)
        return await self._with_files(await self.attachments.rows(order="rank", post_id=post_id))

    async def read(self, post_id: UUID, id: UUID) -> Row:
        row = await self.attachments.row(id)
        if row["post_id"] != post_id:
            raise NotFound
        return (await self._with_files([row]))[0]

    async def add(
        self, post_id: UUID, fields: AttachmentFields, file_id: UUID | None = None
    ) -> Row:
        """Attach something at the end.

        Raises: UrlRefused, NoImage, TooManyAttachments, UnknownReference for no file.
        """
        await self._take_approval_back(post_id)
        present = await self.rows(post_id)
        if len(present) >= MOST:
            raise TooManyAttachments(limit=MOST)
        values = fields.model_dump()
        if file_id is not None:
            file = (await self.files.of([file_id])).get(file_id)
            if file is None:
                raise UnknownReference("file_id")
            values["kind"] = kind_of(file["media_type"])
        rank = present[-1]["rank"] + 1 if present else 0
        attachment = PostAttachment(**values, file_id=file_id, post_id=post_id, rank=rank)
        _check(attachment)
        self.attachments.add(attachment)
        self.work.emit(AttachmentAdded(subject_id=attachment.id, post_id=post_id), attachment)
        await self.work.flush()
        return await self.read(post_id, attachment.id)

    async def change(
        self, post_id: UUID, id: UUID, changes: dict[str, Any], if_match: int | None
    ) -> None:
        attachment = await self._of(post_id, id, if_match)
        if assign(attachment, changes):
            if attachment.file_id is not None and {"url", "kind"} & changes.keys():
                raise AddressFixed
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
        if attachment.file_id is not None:
            await self.files.release(attachment.file_id)

    async def _with_files(self, rows: list[Row]) -> list[Row]:
        files = await self.files.of({row["file_id"] for row in rows if row["file_id"]})
        return [row | {"file": files.get(row["file_id"])} for row in rows]

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


def kind_of(media_type: str) -> AttachmentKind:
    """Say what a file is among attachments."""
    family = media_type.partition("/")[0]
    families = {"image": AttachmentKind.IMAGE, "video": AttachmentKind.VIDEO}
    return families.get(family, AttachmentKind.DOCUMENT)


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


def _check(attachment: PostAttachment) -> None:
    if attachment.file_id is None:
        _ADDRESSES.canonical(attachment.url or "")
    if attachment.alt_text and attachment.kind is not AttachmentKind.IMAGE:
        raise NoImage
