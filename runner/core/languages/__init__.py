"""The languages people write: which one a text is in, its characters, words and sentences."""

from runner.core.languages.detection import detect
from runner.core.languages.graphemes import grapheme_count, graphemes, is_emoji
from runner.core.languages.hashtags import HASHTAG, hashtag, hashtag_spans
from runner.core.languages.patterns import pattern
from runner.core.languages.scripts import SPACELESS, UNKNOWN, base, direction, is_spaceless
from runner.core.languages.sentences import sentence_spans
from runner.core.languages.slugs import slug
from runner.core.languages.terms import stem, stop_words, terms
from runner.core.languages.words import pieces, size, words

__all__ = [
    "HASHTAG",
    "SPACELESS",
    "UNKNOWN",
    "base",
    "detect",
    "direction",
    "grapheme_count",
    "graphemes",
    "hashtag",
    "hashtag_spans",
    "is_emoji",
    "is_spaceless",
    "pattern",
    "pieces",
    "sentence_spans",
    "size",
    "slug",
    "stem",
    "stop_words",
    "terms",
    "words",
]
