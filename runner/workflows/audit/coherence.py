"""Rules on whether a text can be understood by itself."""

import re
from collections.abc import Iterator

from runner.content import links_in
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.phrases import ordinals_of, phrases_of
from runner.workflows.audit.reading import Reading
from runner.workflows.audit.tracing import TracedSentence

_MARKED = re.compile(r"\s*(?:[•*+>-]|\d+[.)]|#{1,6})\s")
_LEAST_WORDS = 8


def unclear_openings(reading: Reading) -> Iterator[Flaw]:
    """Mark a first sentence that speaks of something nobody has named yet."""
    phrases = phrases_of(reading.language)
    for sentence in reading.sentences[:1]:
        said = sentence.text.lstrip("\"'“‘„«([*_")
        begins = phrases["opening"].match(said)
        if begins and not phrases["clear"].match(said):
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                f"Nobody knows yet what “{begins.group()}” goes back to.",
                "Open with what the post is about.",
            )


def lead_ins(reading: Reading) -> Iterator[Flaw]:
    """Mark what announces a list that does not come."""
    for sentence in reading.sentences:
        rest = reading.body[sentence.end :].lstrip()
        ends = not rest or rest.startswith("#")
        if sentence.text.endswith((":", "：")) and ends:
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                "This announces something that does not follow.",
                "Add the list, or drop the sentence.",
            )


def cut_sentences(reading: Reading) -> Iterator[Flaw]:
    """Mark prose that begins with a small letter or stops without a mark."""
    for sentence in reading.sentences:
        line_start = reading.body.rfind("\n", 0, sentence.start) + 1
        line_end = reading.body.find("\n", sentence.end)
        before = reading.body[line_start : sentence.start]
        after = reading.body[sentence.end : line_end if line_end >= 0 else len(reading.body)]
        if _MARKED.match(reading.body, line_start):
            continue
        head = not before.strip() and _begins_small(sentence.text)
        if head or (line_start > 0 and not after.strip() and _stops(sentence)):
            where = "begins in the middle" if head else "stops without an end"
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                f"This sentence {where}.",
                "Complete it, or drop it.",
            )


def lone_ordinals(reading: Reading) -> Iterator[Flaw]:
    """Mark a "first" that no second follows, and a "second" that no first came before."""
    steps = ordinals_of(reading.language)
    onwards = phrases_of(reading.language)["onwards"]
    places = [_step(sentence, steps) for sentence in reading.sentences]
    for i, step in enumerate(places):
        if step is None:
            continue
        goes_on = any(onwards.match(each.text) for each in reading.sentences[i + 1 :])
        kept = step + 1 in places[i + 1 :] or goes_on if step == 0 else step - 1 in places[:i]
        if not kept:
            sentence = reading.sentences[i]
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                "This counts, and the others are missing.",
                "Add them, or do not count.",
            )


def pointers_elsewhere(reading: Reading) -> Iterator[Flaw]:
    """Mark what sends the reader to a place that the post does not have."""
    for found in phrases_of(reading.language)["elsewhere"].finditer(reading.body):
        yield Flaw(
            Severity.WARNING,
            *found.span(),
            f"“{found.group()}” leads to a place that is not in the post.",
            "Say it here, or leave it out.",
        )


def _begins_small(text: str) -> bool:
    """Tell "and then" from iPhone, an address or an e-mail."""
    word = text.split(maxsplit=1)[0]
    return word.isalpha() and word.islower()


def _stops(sentence: TracedSentence) -> bool:
    words = sentence.text.split()
    last = words[-1]
    if len(words) < _LEAST_WORDS or links_in(last):
        return False
    return not last.startswith(("#", "@")) and (
        last[-1] in ",;" or last[-1].lower() != last[-1].upper()
    )


def _step(sentence: TracedSentence, steps: tuple[re.Pattern[str], ...]) -> int | None:
    """Tell which step a sentence is, if it counts: "First, ..."."""
    for step, pattern in enumerate(steps):
        found = pattern.match(sentence.text)
        if found and sentence.text[found.end() : found.end() + 1] in {",", ":"}:
            return step
    return None
