"""Choose what to say: an opening, then the rest by importance without repeating itself."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from runner.core.languages import size, terms
from runner.core.languages.phrases import phrases_of
from runner.providers.agents.offline.fitness import refers_back
from runner.providers.agents.offline.passages import Passage, passages
from runner.providers.agents.offline.ranking import Vector, centroid, similarity, vectors
from runner.providers.agents.offline.releases import is_version
from runner.providers.agents.offline.shapes import Shape
from runner.providers.agents.offline.wishes import Wish
from runner.providers.agents.port import Block, Material, Point

_CODE = re.compile(r"_|\(\)|\.\w")
_CRISP = range(8, 31)
_AHEAD, _MOST = 80, 200
_ALIKE = 0.6
# What stands in the middle of a paragraph, or what somebody else said, opens a post badly.
_MIDWAY = 0.6


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A passage and what speaks for it."""

    passage: Passage
    vector: Vector
    score: float
    promise: float


def outline(
    lines: Sequence[Material], title: str, language: str, shape: Shape, wish: Wish
) -> tuple[Point | None, tuple[Point, ...]]:
    """Give the hook and the other points, most telling first.

    What fits as a whole is told in the order of its source.
    """
    wanted = [each for each in passages(lines, language) if _is_wanted(each, wish, language)]
    found = _weighed(wanted, title, language, wish)
    if not found:
        return None, ()
    named = _named(lines, title)
    prose = [each for each in found if not each.passage.is_list]
    if named is not None and (not prose or is_version(named)):
        return Point(None, (named.n,)), tuple(map(_point, _varied(found)))
    if sum(len(each.passage.text) for each in found) <= shape.target_chars and not wish.first:
        hook = next(iter(prose), None)
    else:
        hook = max(prose, key=lambda each: each.promise * _opens(each, shape), default=None)
    rest = [
        each
        for each in _varied(found)
        if each is not hook and (hook is None or similarity(each.vector, hook.vector) < _ALIKE)
    ]
    return (None if hook is None else _point(hook)), tuple(map(_point, rest))


def _is_wanted(passage: Passage, wish: Wish, language: str) -> bool:
    said = set(terms(passage.text, language))
    told = said | set(terms(passage.heading or "", language))
    return not said & wish.without and (not wish.only or bool(told & wish.only))


def _opens(each: _Weighed, shape: Shape) -> float:
    """Prefer an opening as short as the platform's readers look at: another one on each."""
    return 1.0 if len(each.passage.lines[0].text) <= shape.hook_chars else 0.6


def _named(lines: Sequence[Material], title: str) -> Material | None:
    """Find the heading that says what everything else is about."""
    headings = [line for line in lines if line.block is Block.HEADING]
    asked = [line for line in headings if line.text == title]
    return next(iter(asked or headings), None)


def _point(of: _Weighed) -> Point:
    return Point(of.passage.heading, of.passage.sources)


def _weighed(found: Sequence[Passage], title: str, language: str, wish: Wish) -> list[_Weighed]:
    of = vectors([passage.text for passage in found], language)
    heart = centroid(of)
    nearest = max((similarity(each, heart) for each in of), default=0.0) or 1.0
    about = set(terms(title, language))
    phrases = phrases_of(language)
    weighed = []
    sections: Counter[str | None] = Counter()
    for i, (passage, vector) in enumerate(zip(found, of, strict=True)):
        first = not sections[passage.heading]
        sections[passage.heading] += 1
        said = set(terms(passage.text, language))
        on_title = len(about & said) / (len(about) or 1)
        place = 0.2 + 0.8 / (1 + i / 4) + (0.15 if first else 0.0)
        worth = 0.5 + 0.5 * similarity(vector, heart) / nearest
        telling = 1.6 if is_gist(passage.heading, phrases.gist) else 1.0
        score = place * worth * (1 + 0.5 * on_title) * telling * _ease(passage, language)
        under = set(terms(passage.heading or "", language)) if first else set()
        score *= 1.0 + 2.0 * len(wish.about & (said | under)) / (len(wish.about) or 1)
        lines = passage.lines
        crisp = 1.0 if size(lines[0].text, language) in _CRISP else 0.7
        topical = 1.0 + 0.8 * len(about & set(terms(lines[0].text, language))) / (len(about) or 1)
        early = 0.5 + 1.0 / (1 + i / 3)
        clear = 0.5 if refers_back(lines[0].text, language) else 1.0
        reports = 1.5 if phrases.news.search(lines[0].text) else 1.0
        midway = not passage.heads or (i > 0 and lines[0].block is Block.QUOTE)
        promise = score * crisp * topical * early * reports * clear
        promise *= (_MIDWAY if midway else 1.0) / (1 + 0.1 * (len(lines) - 1))
        # What is to come first does, whatever speaks for the others.
        begun = len(wish.first & (under | set(terms(lines[0].text, language))))
        promise *= 1.0 + 1_000.0 * begun / (len(wish.first) or 1)
        weighed.append(_Weighed(passage, vector, score, promise))
    return weighed


def is_gist(heading: str | None, gist: frozenset[str]) -> bool:
    """Tell whether a heading promises what a text comes to."""
    return heading is not None and heading.strip(" .:!0123456789").casefold() in gist


def _ease(passage: Passage, language: str) -> float:
    """Prefer sentences of a readable length with few names only a machine would use."""
    spoken = size(passage.text, language)
    coded = sum(1 for word in passage.text.split() if _CODE.search(word))
    per_line = spoken / len(passage.lines)
    shortest = 3 if passage.is_list else 8
    length = 1.0 if shortest <= per_line <= 30 else 0.75 if per_line < shortest else 0.55
    opening = 1.0 if passage.opens else 0.7
    announced = 1.25 if passage.is_list and passage.lines[0].block is not Block.LIST_ITEM else 1.0
    return length * opening * announced * max(0.2, 1.0 - 3.0 * coded / max(spoken, 1))


def _varied(found: Sequence[_Weighed]) -> list[_Weighed]:
    """Order so that each next one is important, new, and best goes on where another ended.

    Far behind, importance alone decides; what comes after that has no place in any post.
    """
    best = max((each.score for each in found), default=1.0) or 1.0
    left = sorted(range(len(found)), key=lambda i: -found[i].score)
    ahead, behind = left[:_AHEAD], left[_AHEAD:_MOST]
    repeated = dict.fromkeys(ahead, 0.0)
    goes_on = dict.fromkeys(ahead, 1.0)
    chosen: list[int] = []
    while ahead:
        top = max(
            ahead, key=lambda i: (0.7 * goes_on[i] * found[i].score / best - 0.3 * repeated[i], -i)
        )
        ahead.remove(top)
        chosen.append(top)
        for i in ahead:
            repeated[i] = max(repeated[i], similarity(found[i].vector, found[top].vector))
        if top + 1 in goes_on:
            goes_on[top + 1] = _continues(found[top].passage, found[top + 1].passage)
    return [found[i] for i in (*chosen, *behind)]


def _continues(before: Passage, after: Passage) -> float:
    """Prefer what follows at once: a text that jumps is hard to read."""
    if after.lines[0].n != before.lines[-1].n + 1 or after.heading != before.heading:
        return 1.0
    return 1.6 if after.lines[0].paragraph == before.lines[0].paragraph else 1.3
