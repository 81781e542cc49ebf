"""Trace the sentences of an edited post back to the source."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from runner.core.languages import detect
from runner.workflows.audit.aligning import splits, stands_in
from runner.workflows.audit.sentences import sentence_spans
from runner.workflows.audit.tokens import Tokens, tokens_of

_PIECE = re.compile(r"\w+")
_TAG = re.compile(r"#\w+")
_RAREST = 4
_COMMON = 500
_SHORTLISTED, _COMPARED = 60, 8
_SAMPLE = 200


class Sourced(Protocol):
    """A sentence of a source: its number and its text."""

    @property
    def n(self) -> int: ...

    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class TracedSentence:
    """A sentence of a post, where it stands, and the source sentences it comes from, if any."""

    start: int
    end: int
    text: str
    sources: tuple[int, ...]


def sentences_with_sources(
    body: str, sources: Iterable[Sourced], language: str | None = None
) -> tuple[TracedSentence, ...]:
    """Trace every sentence of `body`; one that comes from nowhere has no sources.

    Without a language (BCP 47) it is found in the source.
    """
    listed = list(sources)
    said = {span: _without_tags(body[slice(*span)]) for span in sentence_spans(body)}
    spans = [span for span, text in said.items() if text]
    texts = [said[span] for span in spans]
    spoken = language or detect(" ".join(each.text for each in listed[:_SAMPLE]))
    tracer = _Tracer(listed, texts, spoken)
    return tuple(
        TracedSentence(start, end, body[start:end], numbers)
        for (start, end), numbers in zip(spans, tracer.traced(texts), strict=True)
    )


def _without_tags(text: str) -> str:
    """Drop the hashtags a sentence ends with; they claim nothing."""
    words = text.split(" ")
    while words and _TAG.fullmatch(words[-1]):
        words.pop()
    return " ".join(words)


class _Tracer:
    """A source, indexed by the words that the draft uses."""

    def __init__(self, sources: Sequence[Sourced], texts: Sequence[str], language: str) -> None:
        self.sources = sources
        self.language = language
        self.exact = {each.text.strip(): i for i, each in reversed([*enumerate(sources)])}
        wanted = frozenset(_PIECE.findall(" ".join(texts).casefold()))
        self.pieces = [
            wanted.intersection(_PIECE.findall(each.text.casefold())) for each in sources
        ]
        self.places: dict[str, list[int]] = defaultdict(list)
        for i, pieces in enumerate(self.pieces):
            for piece in pieces:
                self.places[piece].append(i)
        self.tokens = cache(lambda i: tokens_of(self.sources[i].text, language))

    def traced(self, texts: Sequence[str]) -> Iterator[tuple[int, ...]]:
        """Give the numbers of each text; two that were one sentence are traced together."""
        tokens = [tokens_of(text, self.language) for text in texts]
        found = [self._source(text, said) for text, said in zip(texts, tokens, strict=True)]
        for i in range(len(texts) - 1):
            if not found[i] and not found[i + 1]:
                both = f"{texts[i]} {texts[i + 1]}"
                found[i] = found[i + 1] = self._parted(both, tokens[i], tokens[i + 1])
        yield from found

    def _source(self, text: str, draft: Tokens) -> tuple[int, ...]:
        if text in self.exact:
            return (self.sources[self.exact[text]].n,)
        likely = self._likely(text) if draft.said else []
        same = [i for i in likely if self.tokens(i).said == draft.said]
        for i in same or likely:
            if stands_in(draft, self.tokens(i), self.language):
                return (self.sources[i].n,)
        beside = {first for i in likely for first in (i - 1, i)}
        pairs = range(len(self.sources) - 1)
        for i in sorted(first for first in beside if first in pairs):
            if stands_in(draft, self.tokens(i) + self.tokens(i + 1), self.language):
                return (self.sources[i].n, self.sources[i + 1].n)
        return ()

    def _parted(self, both: str, first: Tokens, second: Tokens) -> tuple[int, ...]:
        for i in self._likely(both):
            source, text = self.tokens(i), self.sources[i].text
            if splits(first, source, text, self.language) and stands_in(
                first + second, source, self.language
            ):
                return (self.sources[i].n,)
        return ()

    def _likely(self, text: str) -> list[int]:
        """Shortlist by the rarest words of a text; the more it shares, the earlier it comes."""
        pieces = set(_PIECE.findall(text.casefold()))
        known = sorted((len(self.places[each]), each) for each in pieces if each in self.places)
        hits: Counter[int] = Counter()
        for times, each in known[:_RAREST]:
            if times > _COMMON and hits:
                break
            hits.update(self.places[each])
        shortlist = [i for i, _ in hits.most_common(_SHORTLISTED)]
        return sorted(shortlist, key=lambda i: (-len(pieces & self.pieces[i]), i))[:_COMPARED]
