"""Source material as sentences that know their place in the text they came from."""

from runner.content.parsing.blocks import BlockKind
from runner.content.parsing.errors import (
    BinarySource,
    EmptySource,
    FrontMatterUnreadable,
    SourceTooComplex,
    SourceTooDeep,
    SourceTooLarge,
    SourceTooLong,
    UnknownSourceKind,
)
from runner.content.parsing.kinds import SourceKind
from runner.content.parsing.source import ParsedSource, SourceSentence, parse

__all__ = [
    "BinarySource",
    "BlockKind",
    "EmptySource",
    "FrontMatterUnreadable",
    "ParsedSource",
    "SourceKind",
    "SourceSentence",
    "SourceTooComplex",
    "SourceTooDeep",
    "SourceTooLarge",
    "SourceTooLong",
    "UnknownSourceKind",
    "parse",
]
