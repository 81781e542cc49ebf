"""What happened to files."""

from runner.core.declared import Noun
from runner.core.events.event import Event


class AssetNoun(Noun):
    FILE = "file", "Files"


class FileUploaded(Event):
    type = "file.uploaded"
    sha256: str
    size_bytes: int


class FileRemoved(Event):
    type = "file.removed"
