"""Rules on what belongs to the page around a text, and on phrases that say nothing."""

import re
from collections.abc import Iterator

from runner.content import Platform, links_in
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.phrases import phrases_of
from runner.workflows.audit.reading import Reading

_NAMES = r"\s+[^\W\d_a-z]\w+(?:[ -][^\W\d_a-z][\w.]*){1,3}\s*(?:[.,|·•]|$)"
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*(?:\d{4}|©)", re.IGNORECASE)


def boilerplate(reading: Reading) -> Iterator[Flaw]:
    """Mark what a page says to everybody: consent, sign-up, sharing, rights.

    "Read more" is fine beside an address, and a newsletter may speak of itself.
    """
    phrases = phrases_of(reading.language)
    newsletter = reading.platform is Platform.NEWSLETTER
    patterns = [(phrases["consent"], Severity.ERROR), (_COPYRIGHT, Severity.WARNING)]
    patterns += [] if newsletter else [(phrases["site"], Severity.WARNING)]
    for pattern, severity in patterns:
        for found in pattern.finditer(reading.body):
            yield _around(severity, found)
    for found in phrases["reading_on"].finditer(reading.body):
        line = reading.body[found.end() :].partition("\n\n")[0]
        if not links_in(line):
            yield _around(Severity.WARNING, found)


def bylines(reading: Reading) -> Iterator[Flaw]:
    """Mark who wrote, when, and whose photo it is."""
    phrases = phrases_of(reading.language)
    author = re.compile(phrases["author"].pattern + _NAMES)
    for sentence in reading.sentences:
        if phrases["byline"].match(sentence.text) or _signed(author, sentence.text):
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                "This is a line about the page: author, date or picture.",
                "Leave it out.",
            )


def cliches(reading: Reading) -> Iterator[Flaw]:
    for found in phrases_of(reading.language)["cliche"].finditer(reading.body):
        yield Flaw(
            Severity.NOTICE,
            *found.span(),
            f"“{found.group()}” is said so often that it says little.",
            "Say what happened, in plain words.",
        )


def _around(severity: Severity, found: re.Match[str]) -> Flaw:
    return Flaw(
        severity,
        *found.span(),
        f"“{found.group()}” belongs to the page around the text.",
        "Leave it out.",
    )


def _signed(author: re.Pattern[str], text: str) -> bool:
    return len(text.split()) <= 10 and author.match(text[:1].lower() + text[1:]) is not None
