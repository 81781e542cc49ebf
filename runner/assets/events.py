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


class FileRemoved(Event):
    type = "file.deleted"


class AttachmentAdded(HangingEvent):
    type = "attachment.created"


class AttachmentChanged(HangingEvent):
    type = "attachment.updated"


class AttachmentsReordered(HangingEvent):
    """`subject_id` is what they are attached to."""

    type = "attachment.reordered"


class AttachmentRemoved(HangingEvent):
    type = "attachment.deleted"
