"""Goals, chapters, posts, their variants and versions, and source material."""

from runner.content.chapters import Chapters
from runner.content.errors import ContentChanged, InUse, NotAMember, UnknownReference
from runner.content.goals import Goals
from runner.content.limits import PLATFORMS, Limits, Platform, links_in, measure
from runner.content.models import (
    ChapterFields,
    GoalFields,
    PostFields,
    PostStatus,
    Priority,
    SourceState,
)
from runner.content.parsing import (
    BinarySource,
    BlockKind,
    EmptySource,
    FrontMatterUnreadable,
    SourceKind,
    SourceSentence,
    SourceTooDeep,
    SourceTooLarge,
    UnknownSourceKind,
)
from runner.content.posts import Posts
from runner.content.sources import Sources
from runner.content.variants import Content, platforms, preview

__all__ = [
    "PLATFORMS",
    "BinarySource",
    "BlockKind",
    "ChapterFields",
    "Chapters",
    "Content",
    "ContentChanged",
    "EmptySource",
    "FrontMatterUnreadable",
    "GoalFields",
    "Goals",
    "InUse",
    "Limits",
    "NotAMember",
    "Platform",
    "PostFields",
    "PostStatus",
    "Posts",
    "Priority",
    "SourceKind",
    "SourceSentence",
    "SourceState",
    "SourceTooDeep",
    "SourceTooLarge",
    "Sources",
    "UnknownReference",
    "UnknownSourceKind",
    "links_in",
    "measure",
    "platforms",
    "preview",
]
