"""Rules on how hard a text is to read."""

import re
from collections.abc import Iterator

from runner.core.languages import size
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading

_LONG_SENTENCE_WORDS = 30
_DIFFICULT, _VERY_DIFFICULT = 50.0, 30.0
_LEAST_WORDS = 30
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")


def reading_ease(words: list[str], sentences: int) -> float:
    """Give the Flesch reading ease: 60 to 70 is plain English, below 30 is for specialists.

    Source: Flesch 1948, "A new readability yardstick". Syllables are groups of vowels.
    """
    syllables = sum(map(_syllables, words))
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words)


def hard_to_read(reading: Reading) -> Iterator[Flaw]:
    """Judge English texts of some length; the formula says nothing about others."""
    words = [
        word.lower() for sentence in reading.sentences for word in _WORD.findall(sentence.text)
    ]
    if len(words) < _LEAST_WORDS or not reading.language.startswith("en"):
        return
    ease = reading_ease(words, len(reading.sentences))
    if ease < _DIFFICULT:
        severity = Severity.WARNING if ease < _VERY_DIFFICULT else Severity.NOTICE
        yield Flaw(
            severity,
            0,
            len(reading.body),
            f"Reading ease is {max(ease, 0.0):.0f} of 100.",
            "Use shorter sentences and shorter words.",
        )


def long_sentences(reading: Reading) -> Iterator[Flaw]:
    for sentence in reading.sentences:
        count = size(sentence.text, reading.language)
        if count > _LONG_SENTENCE_WORDS:
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                f"This sentence has {count} words.",
                f"Keep to {_LONG_SENTENCE_WORDS} or split it.",
            )


def _syllables(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    silent = word.endswith("e") and not word.endswith("le") and groups > 1
    return max(groups - silent, 1)
