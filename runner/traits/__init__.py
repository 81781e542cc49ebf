"""What hangs on things of any kind that declares it: tags."""

from runner.traits.errors import NamelessTag, TagExists, TooManyTags, UnknownReference
from runner.traits.kinds import TagName
from runner.traits.models import TagColour, TagFields, folded
from runner.traits.taggings import Taggable, Taggings, tag_filters, tags_within
from runner.traits.tags import TagList

__all__ = [
    "NamelessTag",
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
    "tag_filters",
    "tags_within",
]
