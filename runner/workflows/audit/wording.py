"""Rules on words."""

import re
from collections.abc import Iterator

from runner.providers.agents import banned_spans
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading

_SHOUTING = re.compile(r"\b[^\W\d_a-z]{2,}(?:[ '’-]+[^\W\d_a-z]{2,}){2,}\b")
_EXCLAIMING = re.compile(r"(?<![!?])(?=[!?]*(?:!!|\?!))[!?]+")
_EXCLAMATION = re.compile(r"!")
_ALLOWED_EXCLAMATIONS = 2


def banned_words(reading: Reading) -> Iterator[Flaw]:
    for start, end in banned_spans(reading.body, reading.banned):
        word = reading.body[start:end]
        yield Flaw(
            Severity.ERROR,
            start,
            end,
            f"“{word}” is banned in this workspace.",
            "Say it otherwise.",
        )


def shouting(reading: Reading) -> Iterator[Flaw]:
    """Mark three words or more in capitals; one or two are names and abbreviations."""
    for match in _SHOUTING.finditer(reading.body):
        if match.group().upper() == match.group() != match.group().lower():
            yield Flaw(Severity.WARNING, *match.span(), "This shouts.", match.group().capitalize())


def exclaiming(reading: Reading) -> Iterator[Flaw]:
    """Mark doubled exclamation marks, and single ones from the third on."""
    for match in _EXCLAIMING.finditer(reading.body):
        yield Flaw(Severity.WARNING, *match.span(), "One mark is enough.", match.group()[-1])
    single = list(_EXCLAMATION.finditer(_EXCLAIMING.sub(_blank, reading.body)))
    for match in single[_ALLOWED_EXCLAMATIONS:]:
        yield Flaw(Severity.NOTICE, *match.span(), "So many exclamations wear off.", ".")


def repetition(reading: Reading) -> Iterator[Flaw]:
    """Mark every sentence that was said before."""
    said: set[str] = set()
    for sentence in reading.sentences:
        words = " ".join(re.findall(r"\w+", sentence.text.casefold()))
        if words in said:
            yield Flaw(
                Severity.WARNING, sentence.start, sentence.end, "This was said before.", "Drop it."
            )
        said.add(words)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
