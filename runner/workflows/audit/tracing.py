"""Trace the sentences of an edited post back to the source."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from runner.workflows.audit.sentences import sentence_spans

RESEMBLANCE = 0.8
"""Share of a sentence's words that must stand in one source sentence, or in two neighbours.

High enough that a new claim does not pass, low enough for an article, a tense or a synonym. Every
number and every negation must be there whatever the share: "5 %" is no source for "6 %".
"""

_LEAST_WORDS = 4
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_NEGATION = re.compile(r"no|not|never|none|nor|neither|without|cannot|\w+n['’]t")


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


@dataclass(frozen=True, slots=True)
class _Candidate:
    numbers: tuple[int, ...]
    joined: str
    counts: Counter[str]


def sentences_with_sources(body: str, sources: Iterable[Sourced]) -> tuple[TracedSentence, ...]:
    """Trace every sentence of `body`; one that comes from nowhere has no sources."""
    candidates = _candidates(list(sources))
    return tuple(
        TracedSentence(start, end, body[start:end], _traced(body[start:end], candidates))
        for start, end in sentence_spans(body)
    )


def _candidates(sources: Sequence[Sourced]) -> list[_Candidate]:
    """Take each sentence, then each with its neighbour, so that the smallest match wins."""
    tokens = [_tokens(source.text) for source in sources]
    single = [_candidate((source.n,), words) for source, words in zip(sources, tokens, strict=True)]
    pairs = [
        _candidate((sources[i].n, sources[i + 1].n), tokens[i] + tokens[i + 1])
        for i in range(len(sources) - 1)
    ]
    return single + pairs


def _candidate(numbers: tuple[int, ...], tokens: list[str]) -> _Candidate:
    return _Candidate(numbers, f" {' '.join(tokens)} ", Counter(tokens))


def _traced(text: str, candidates: Sequence[_Candidate]) -> tuple[int, ...]:
    tokens = _tokens(text)
    words, joined = Counter(tokens), f" {' '.join(tokens)} "
    for candidate in candidates:
        if joined in candidate.joined:
            return candidate.numbers
    if len(tokens) < _LEAST_WORDS:
        return ()
    strict = Counter({word: n for word, n in words.items() if _must_stand(word)})
    best = 0.0
    numbers: tuple[int, ...] = ()
    for candidate in candidates:
        share = (words & candidate.counts).total() / len(tokens)
        if share > best and strict <= candidate.counts:
            best, numbers = share, candidate.numbers
    return numbers if best >= RESEMBLANCE else ()


def _must_stand(word: str) -> bool:
    return any(char.isdigit() for char in word) or _NEGATION.fullmatch(word) is not None


def _tokens(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
