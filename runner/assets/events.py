"""What happened to files, and to what shows them."""

from runner.core.declared import Noun
from runner.core.events.event import Event, HangingEvent


class AssetNoun(Noun):
    ATTACHMENT = "attachment", "Attachments"
    FILE = "file", "Files"


class FileUploaded(Event):
    type = "file.uploaded"
    sha256: str
    size_bytes: int


class FileDeleted(Event):
    type = "file.deleted"


class AttachmentCreated(HangingEvent):
    type = "attachment.created"


class AttachmentUpdated(HangingEvent):
    type = "attachment.updated"


class AttachmentsReordered(HangingEvent):
    """`subject_id` is what they are attached to."""

    type = "attachment.reordered"


class AttachmentDeleted(HangingEvent):
    type = "attachment.deleted"
