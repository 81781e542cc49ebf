"""Choose what to say: an opening, then the rest by importance without repeating itself."""

import re
from collections.abc import Sequence

from runner.core.languages import terms
from runner.providers.agents.offline.fitness import is_courtesy, is_question
from runner.providers.agents.offline.headings import outlines
from runner.providers.agents.offline.minutes import is_minutes
from runner.providers.agents.offline.passages import Passage, passages
from runner.providers.agents.offline.ranking import similarity
from runner.providers.agents.offline.releases import is_version
from runner.providers.agents.offline.shapes import Fits, Shape
from runner.providers.agents.offline.weighing import Weighed, weighed
from runner.providers.agents.offline.wishes import Wish
from runner.providers.agents.port import Block, Material, Point

_DIGIT = re.compile(r"\d")
_AHEAD, _MOST = 80, 200
_ALIKE = 0.6
_ENDS = 1.0


def outline(
    lines: Sequence[Material], title: str, language: str, shape: Shape, wish: Wish, fits: Fits
) -> tuple[Point | None, tuple[Point, ...]]:
    """Give the hook and the other points, most telling first.

    What fits as a whole is told in the order of its source.
    """
    read = sorted(
        (*passages(lines, language), *outlines(lines, title, language)),
        key=lambda each: each.sources,
    )
    wanted = [each for each in read if _is_wanted(each, wish, language)]
    found = weighed(_telling(wanted, title, language), title, language, wish)
    if not found:
        return None, ()
    named = _named(lines, title)
    prose = [each for each in found if not each.passage.is_list]
    lists = is_version(named) or is_minutes(title, lines, language) if named else False
    if named is not None and (not prose or lists):
        return Point(None, (named.n,)), tuple(map(_point, _varied(found)))
    is_whole = sum(len(each.passage.text) for each in found) <= shape.target_chars
    if is_whole and not wish.first:
        hook = next((each for each in prose if each.opens == 1.0), next(iter(prose), None))
    else:
        hook = max(prose, key=lambda each: each.promise * _suits(each, shape, fits), default=None)
    rest = [each for each in _varied(found) if each is not hook and _goes_with(each, hook)]
    if not is_whole and (ending := max(rest, key=lambda each: each.closes, default=None)):
        rest = _ended(rest, ending)
    return (None if hook is None else _point(hook)), tuple(map(_point, rest))


def _ended(rest: list[Weighed], ending: Weighed) -> list[Weighed]:
    """Tell first what a post ends with, and nothing that follows it in the source."""
    if ending.closes < _ENDS:
        return rest
    last = ending.passage.sources
    before = [each for each in rest if each.passage.sources < last or each.closes >= _ENDS]
    return [ending, *(each for each in before if each is not ending)]


def _is_wanted(passage: Passage, wish: Wish, language: str) -> bool:
    said = set(terms(passage.text, language))
    told = said | set(terms(passage.heading or "", language))
    return not said & wish.without and (not wish.only or bool(told & wish.only))


def _telling(found: list[Passage], title: str, language: str) -> list[Passage]:
    """Leave out greetings, thanks and announcements that say nothing of what a text is about."""
    about = set(terms(title, language))
    hollow = [
        each
        for each in found
        if is_courtesy(each.lines[0].text, language)
        and not about & set(terms(each.text, language))
        and not _DIGIT.search(each.text)
    ]
    rest = [each for each in found if each not in hollow]
    return rest if any(not each.is_list for each in rest) else found


def _goes_with(each: Weighed, hook: Weighed | None) -> bool:
    """Refuse what repeats the hook, and the announcement that stood before it."""
    if hook is None:
        return True
    announces = each.opens < 0.6 and each.passage.sources < hook.passage.sources
    return not announces and similarity(each.vector, hook.vector) < _ALIKE


def _suits(each: Weighed, shape: Shape, fits: Fits) -> float:
    """Prefer an opening as short as the platform's readers look at: another one on each."""
    first, *rest = [line.text for line in each.passage.lines]
    # A question opens nothing without its answer.
    opening = f"{first} {rest[0]}" if rest and is_question(first) else first
    return 0.1 if not fits(opening) else 1.0 if len(first) <= shape.hook_chars else 0.6


def _named(lines: Sequence[Material], title: str) -> Material | None:
    """Find the heading that says what everything else is about."""
    headings = [line for line in lines if line.block is Block.HEADING]
    asked = [line for line in headings if line.text == title]
    return next(iter(asked or headings), None)


def _point(of: Weighed) -> Point:
    return Point(of.passage.heading, of.passage.sources)


def _varied(found: Sequence[Weighed]) -> list[Weighed]:
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
    return 2.5 if after.lines[0].paragraph == before.lines[0].paragraph else 1.8
