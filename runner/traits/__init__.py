"""What hangs on things of any kind that declares it: tags, comments and assignments."""

from runner.traits.assignments import Assignable, Assignments
from runner.traits.comments import Commentable, Comments
from runner.traits.errors import (
    HiddenThread,
    NamelessTag,
    NotAMember,
    NotYourComment,
    QuoteMissing,
    TagExists,
    TooManyTags,
    UnknownReference,
)
from runner.traits.kinds import TagName
from runner.traits.members import require_member
from runner.traits.models import CommentVisibility, TagColour, TagFields, folded
from runner.traits.taggings import Taggable, Taggings, tag_filters, tags_within
from runner.traits.tags import TagList

__all__ = [
    "Assignable",
    "Assignments",
    "CommentVisibility",
    "Commentable",
    "Comments",
    "HiddenThread",
    "NamelessTag",
    "NotAMember",
    "NotYourComment",
    "QuoteMissing",
    "TagColour",
    "TagExists",
    "TagFields",
    "TagList",
    "TagName",
    "Taggable",
    "Taggings",
    "TooManyTags",
    "UnknownReference",
    "folded",
    "require_member",
    "tag_filters",
    "tags_within",
]
