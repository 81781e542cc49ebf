"""Source material as sentences that know their place in the text they came from."""

from runner.parsing.blocks import BlockKind
from runner.parsing.errors import (
    BinarySource,
    EmptySource,
    FeedUnreadable,
    FrontMatterUnreadable,
    SourceTooComplex,
    SourceTooDeep,
    SourceTooLarge,
    SourceTooLong,
    UnknownSourceKind,
)
from runner.parsing.feeds import Feed, FeedEntry
from runner.parsing.front_matter import read_front_matter
from runner.parsing.kinds import SourceKind
from runner.parsing.source import (
    MAX_TITLE,
    ParsedSource,
    SourceSentence,
    parse,
    text_of,
)
from runner.parsing.texts import Texts

__all__ = [
    "MAX_TITLE",
    "BinarySource",
    "BlockKind",
    "EmptySource",
    "Feed",
    "FeedEntry",
    "FeedUnreadable",
    "FrontMatterUnreadable",
    "ParsedSource",
    "SourceKind",
    "SourceSentence",
    "SourceTooComplex",
    "SourceTooDeep",
    "SourceTooLarge",
    "SourceTooLong",
    "Texts",
    "UnknownSourceKind",
    "parse",
    "read_front_matter",
    "text_of",
]
