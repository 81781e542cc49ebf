"""Attachments: what belongs to something, at an address elsewhere or as a file."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from runner.assets.errors import AddressFixed, IncompleteOrder, NoImage, TooManyAttachments
from runner.assets.events import (
    AttachmentCreated,
    AttachmentDeleted,
    AttachmentsReordered,
    AttachmentUpdated,
)
from runner.assets.files import Files
from runner.assets.models import Attachment, AttachmentFields, AttachmentKind
from runner.core.db.discarding import Discarding
from runner.core.db.hanging import Trait, one
from runner.core.db.query import Row
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.providers.http import UrlPolicy
from runner.traits import UnknownReference

MOST = 50
# Written down and not fetched, so any port may stand in it, but nothing that is no web address.
_ADDRESSES = UrlPolicy(https_only=False, ports=None)


class AttachmentRepository(Repository[Attachment]):
    model = Attachment
    sorts: ClassVar = {"rank": ("rank",)}


class Attachable(Trait):
    """Let a kind of thing have attachments; a change to them is one to a part of the thing."""

    model = Attachment


class Attachments:
    """What is attached to things of one kind."""

    def __init__(self, work: Work, subject: type[Discarding[Any]]) -> None:
        self.work, self.subject = work, subject
        self.trait = Attachable.of(subject)
        self.files = Files(work)
        self.attachments = AttachmentRepository(work)

    async def rows(self, on_id: UUID) -> list[Row]:
        """List the attachments of one thing in their order."""
        await self._require_seen(on_id)
        there = await self.attachments.rows(order="rank", **self.trait.at(on_id))
        return await self._with_details(there)

    async def read(self, on_id: UUID, id: UUID) -> Row:
        await self._require_seen(on_id)
        rows = await self.attachments.rows(id=id, **self.trait.at(on_id))
        if not rows:
            raise NotFound
        return (await self._with_details(rows))[0]

    async def add(self, on_id: UUID, fields: AttachmentFields, file_id: UUID | None = None) -> Row:
        """Attach something at the end.

        Raises: UrlRefused, NoImage, TooManyAttachments, UnknownReference for no file.
        """
        await self._change_part(on_id)
        present = await self.rows(on_id)
        if len(present) >= MOST:
            raise TooManyAttachments(limit=MOST, what=one(self.trait.noun).capitalize())
        values = fields.model_dump()
        if file_id is not None:
            file = (await self.files.of([file_id])).get(file_id)
            if file is None:
                raise UnknownReference("file_id")
            values["kind"] = kind_of(file["media_type"])
        rank = present[-1]["rank"] + 1 if present else 0
        attachment = Attachment(**values, file_id=file_id, **self.trait.at(on_id), rank=rank)
        _check(attachment)
        self.attachments.add(attachment)
        added = AttachmentCreated(subject_id=attachment.id, **self.trait.on(on_id))
        self.work.emit(added, attachment)
        await self.work.flush()
        return await self.read(on_id, attachment.id)

    async def change(
        self, on_id: UUID, id: UUID, changes: dict[str, Any], if_match: int | None
    ) -> None:
        attachment = await self._of(on_id, id, if_match)
        if assign(attachment, changes):
            if attachment.file_id is not None and {"url", "kind"} & changes.keys():
                raise AddressFixed
            _check(attachment)
            await self._change_part(on_id)
            self.work.emit(AttachmentUpdated(subject_id=id, **self.trait.on(on_id)), attachment)

    async def reorder(self, on_id: UUID, ids: Sequence[UUID]) -> None:
        """Put all attachments of one thing into this order; raises IncompleteOrder."""
        await self._require_seen(on_id)
        rows = await self.attachments.all(*self.trait.matching(on_id))
        present = {row.id: row for row in rows}
        if sorted(present) != sorted(ids):
            raise IncompleteOrder
        moved = [assign(present[id], {"rank": rank}) for rank, id in enumerate(ids)]
        if any(moved):
            await self._change_part(on_id)
            self.work.emit(AttachmentsReordered(subject_id=on_id, **self.trait.on(on_id)))

    async def remove(self, on_id: UUID, id: UUID, if_match: int | None = None) -> None:
        attachment = await self._of(on_id, id, if_match)
        await self._change_part(on_id)
        self.work.emit(AttachmentDeleted(subject_id=id, **self.trait.on(on_id)), attachment)
        await self.attachments.remove(attachment)
        if attachment.file_id is not None:
            await self.files.release(attachment.file_id)

    async def _with_details(self, rows: list[Row]) -> list[Row]:
        files = await self.files.of({row["file_id"] for row in rows if row["file_id"]})
        return [self.trait.shown(row) | {"file": files.get(row["file_id"])} for row in rows]

    async def _require_seen(self, on_id: UUID) -> None:
        await self.subject(self.work).require_seen(on_id)

    async def _change_part(self, on_id: UUID) -> None:
        await self._require_seen(on_id)
        await self.subject(self.work).part_changes(on_id)

    async def _of(self, on_id: UUID, id: UUID, if_match: int | None = None) -> Attachment:
        await self._require_seen(on_id)
        attachment = await self.attachments.get(id, if_match=if_match)
        if not self.trait.holds(attachment, on_id):
            raise NotFound
        return attachment


def kind_of(media_type: str) -> AttachmentKind:
    """Say what a file is among attachments."""
    family = media_type.partition("/")[0]
    families = {"image": AttachmentKind.IMAGE, "video": AttachmentKind.VIDEO}
    return families.get(family, AttachmentKind.DOCUMENT)


def _check(attachment: Attachment) -> None:
    if attachment.file_id is None:
        _ADDRESSES.canonical(attachment.url or "")
    if attachment.alt_text and attachment.kind is not AttachmentKind.IMAGE:
        raise NoImage
