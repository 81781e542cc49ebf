"""Rules on how a text is set."""

from collections.abc import Iterator

from runner.content import links_in
from runner.core.languages import hashtag_spans
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading
from runner.workflows.audit.sentences import Span, paragraph_spans

_HOOK_CHARS = 210
_WALL_CHARS = 600
_UNBROKEN_CHARS = 400


def long_hook(reading: Reading) -> Iterator[Flaw]:
    """Mark an opening sentence that a feed would cut off."""
    for sentence in reading.sentences[:1]:
        if sentence.end - sentence.start > _HOOK_CHARS:
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                f"The first sentence is longer than the {_HOOK_CHARS} characters a feed shows.",
                "Open with something shorter.",
            )


def walls_of_text(reading: Reading) -> Iterator[Flaw]:
    for start, end in paragraph_spans(reading.body):
        if end - start > _WALL_CHARS and "\n" not in reading.body[start:end].strip():
            yield Flaw(
                Severity.WARNING,
                start,
                end,
                f"This paragraph is longer than {_WALL_CHARS} characters.",
                "Split it.",
            )


def no_breaks(reading: Reading) -> Iterator[Flaw]:
    body = reading.body.strip()
    if _UNBROKEN_CHARS < len(body) <= _WALL_CHARS and "\n" not in body:
        yield Flaw(
            Severity.NOTICE,
            0,
            len(reading.body),
            "The text has no paragraph break.",
            "Start a new paragraph where the thought changes.",
        )


def too_many_hashtags(reading: Reading) -> Iterator[Flaw]:
    spans = hashtag_spans(reading.body)
    yield from _surplus(spans, reading.limits.max_hashtags, "hashtags", reading.limits.name)


def too_many_links(reading: Reading) -> Iterator[Flaw]:
    spans = links_in(reading.body)
    yield from _surplus(spans, reading.limits.max_links, "links", reading.limits.name)


def _surplus(spans: list[Span], allowed: int, what: str, platform: str) -> Iterator[Flaw]:
    """Mark each one beyond those that read well."""
    for start, end in spans[allowed:]:
        yield Flaw(
            Severity.WARNING,
            start,
            end,
            f"More than {allowed} {what} on {platform}.",
            "Leave it out.",
        )
