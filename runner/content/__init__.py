"""Goals, chapters, posts with all that hangs on them, and source material."""

from runner.content.addresses import links_in
from runner.content.board import Board
from runner.content.bulk import BulkAction, BulkChange, BulkChanges
from runner.content.chapters import Chapters
from runner.content.collaboration import (
    SavedViewFields,
    ViewPage,
)
from runner.content.entitlements import ContentEntitlement
from runner.content.errors import (
    BadExtra,
    ContentChanged,
    InUse,
    NotByHand,
    NotTheOwner,
    NotThere,
    OwnerPresent,
    TooManyRows,
    TooManyViews,
    UnreadableImport,
)
from runner.content.expansion import Expansion
from runner.content.goals import Goals
from runner.content.kinds import VERBATIM, Body, ExtraValues, Hours, Title
from runner.content.limits import PLATFORMS, Limits, Platform, measure
from runner.content.models import (
    ChapterFields,
    GoalFields,
    NewPost,
    Post,
    PostFields,
    PostStatus,
    Priority,
    Source,
    SourceState,
)
from runner.content.paid_workspaces import PaidWorkspaces
from runner.content.portable import Exports, ImportFormat, Imports, Outcome, PostFormat
from runner.content.posts import Posts
from runner.content.rows import Sentence
from runner.content.scopes import ContentScope, StrategyScope
from runner.content.sources import Sources
from runner.content.states import BY_HAND
from runner.content.tags import Tags
from runner.content.threads import posts_of
from runner.content.undo import EditReversal, put_back, require_same_attachments
from runner.content.variants import Content, platforms, preview
from runner.content.views import SavedViews

__all__ = [
    "BY_HAND",
    "PLATFORMS",
    "VERBATIM",
    "BadExtra",
    "Board",
    "Body",
    "BulkAction",
    "BulkChange",
    "BulkChanges",
    "ChapterFields",
    "Chapters",
    "Content",
    "ContentChanged",
    "ContentEntitlement",
    "ContentScope",
    "EditReversal",
    "Expansion",
    "Exports",
    "ExtraValues",
    "GoalFields",
    "Goals",
    "Hours",
    "ImportFormat",
    "Imports",
    "InUse",
    "Limits",
    "NewPost",
    "NotByHand",
    "NotTheOwner",
    "NotThere",
    "Outcome",
    "OwnerPresent",
    "PaidWorkspaces",
    "Platform",
    "Post",
    "PostFields",
    "PostFormat",
    "PostStatus",
    "Posts",
    "Priority",
    "SavedViewFields",
    "SavedViews",
    "Sentence",
    "Source",
    "SourceState",
    "Sources",
    "StrategyScope",
    "Tags",
    "Title",
    "TooManyRows",
    "TooManyViews",
    "UnreadableImport",
    "ViewPage",
    "links_in",
    "measure",
    "platforms",
    "posts_of",
    "preview",
    "put_back",
    "require_same_attachments",
]
