"""Cure a draft's remarks by leaving out, shortening or splitting; never by adding a word."""

import re
from collections.abc import Iterator, Sequence

from runner.core.languages import hashtag_spans
from runner.providers.agents.offline.fitness import leans
from runner.providers.agents.offline.shapes import Fits
from runner.providers.agents.offline.shortening import shortenings
from runner.providers.agents.offline.threads import renumbered
from runner.providers.agents.port import Draft, DraftSentence, Remark, Remedy

Span = tuple[int, int]
Placed = tuple[Span, DraftSentence]
Edits = dict[Span, str]

_EMPTY_ITEM = re.compile(r"^[ \t]*(?:[•*-]|#+)[ \t]*$\n?", re.MULTILINE)
_LONELY_LEAD_IN = re.compile(r"(?:(?<=[.!?] )|^(?![•#-]))[^\n.!?]*:$(?!\n+[•-])", re.MULTILINE)
_LONELY_HEADING = re.compile(r"^#+ [^\n]*$\n*(?=#+ |\Z)", re.MULTILINE)


def placed(body: str, sentences: Sequence[DraftSentence]) -> list[Placed]:
    """Find where each sentence stands in the body, skipping those no longer there."""
    found: list[Placed] = []
    position = 0
    for sentence in sentences:
        start = body.find(sentence.text, position)
        if start >= 0:
            position = start + len(sentence.text)
            found.append(((start, position), sentence))
    return found


def revised(
    draft: Draft, remarks: Sequence[Remark], language: str, fits: Fits
) -> tuple[str, tuple[DraftSentence, ...], tuple[str, ...]]:
    """Give the new body, its sentences and its hashtags; all empty when nothing could stay."""
    standing = placed(draft.body, draft.sentences)
    edits = _sentence_edits(draft.body, standing, remarks, language) | _other_edits(
        draft.body, standing, remarks
    )
    body = _applied(draft.body, edits)
    for span, _ in reversed(standing):
        if fits(body):
            break
        edits[span] = ""
        body = _applied(draft.body, edits)
    changed = (DraftSentence(edits.get(span, kept.text), kept.sources) for span, kept in standing)
    present = tuple(kept for _, kept in placed(body, [kept for kept in changed if kept.text]))
    if not present or not fits(body):
        return "", (), ()
    return body, present, tuple(body[start:end] for start, end in hashtag_spans(body))


def _sentence_edits(
    body: str, standing: Sequence[Placed], remarks: Sequence[Remark], language: str
) -> Edits:
    """Drop or shorten what a remark touches, and drop what leaned on a dropped sentence."""
    edits: Edits = {}
    dropped_until = -1
    for (start, end), sentence in standing:
        wanted = {each.remedy for each in remarks if each.start < end and each.end > start}
        orphaned = dropped_until >= 0 and "\n" not in body[dropped_until:start]
        if Remedy.DROP in wanted or (orphaned and leans(sentence.text, language)):
            edits[start, end] = ""
            dropped_until = end
            continue
        dropped_until = -1
        if Remedy.SHORTEN in wanted:
            edits[start, end] = next(shortenings(sentence.text, language), sentence.text)
    return edits


def _other_edits(body: str, standing: Sequence[Placed], remarks: Sequence[Remark]) -> Edits:
    """Split paragraphs, and drop what belongs to no sentence, such as a hashtag too many."""
    edits: Edits = {}
    for remark in remarks:
        inside = [a for (a, b), _ in standing if remark.start < b and a < remark.end]
        if remark.remedy is Remedy.DROP and not inside:
            edits[_whole_words(body, remark)] = ""
        if remark.remedy is Remedy.SPLIT and len(inside) > 1:
            middle = (remark.start + remark.end) / 2
            start = min(inside[1:], key=lambda each: abs(each - middle))
            edits[start, start] = "\n\n"
    return edits


def _whole_words(body: str, remark: Remark) -> Span:
    start, end = remark.start, remark.end
    while start > 0 and not body[start - 1].isspace():
        start -= 1
    while end < len(body) and not body[end].isspace():
        end += 1
    return start, end


def _applied(body: str, edits: Edits) -> str:
    return renumbered(_tidy("".join(_pieces(body, edits))), body)


def _pieces(body: str, edits: Edits) -> Iterator[str]:
    position = 0
    for (start, end), text in sorted(edits.items()):
        if start >= position:
            yield body[position:start]
            yield text
            position = end
    yield body[position:]


def _tidy(body: str) -> str:
    """Remove what a removal left behind: empty items, lead-ins and headings without a text."""
    for leftover in (_EMPTY_ITEM, _LONELY_LEAD_IN, _LONELY_HEADING):
        body = leftover.sub("", body)
    lines = (" ".join(line.split()) for line in body.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
