"""Find what a text is about: phrases that recur in it, word for word."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from runner.core.languages import is_spaceless, stop_words, words

_LONGEST = 4
_LEAST_TIMES = 2
_MARKS = r"()\[\]\"“”—–/|"
_PART = re.compile(rf"(?<![.,;:!?{_MARKS}])[.,;:!?{_MARKS}]+(?:\s|$)|[{_MARKS}]")
_SOLID = re.compile(r"[\u3400-\u9fff]{2,6}|[\u30a0-\u30ff]{3,12}|[A-Za-z][A-Za-z0-9-]{2,}")
# Euros, percent or metres: what follows numbers is what things are counted in.
_COUNTED = re.compile(r"\d\s?([^\W\d_]+)")
# A date or a number is said often and is seldom what a text is about.
_NO_TOPIC = frozenset(
    (
        "three four five six seven eight nine ten first second third last next new time times day "
        "days week weeks month months year years monday tuesday wednesday thursday friday saturday "
        "sunday january february march april june july august september october november december "
        "people thing things way ways lot part number example want need use work make get"
    ).split()
)


def keyphrases(texts: Sequence[str], title: str, language: str, count: int) -> tuple[str, ...]:
    """Give up to `count` phrases, the most telling first; none is contained in another."""
    spoken = Counter(phrase for text in texts for phrase in _phrases(text, language))
    counted = Counter(word for text in texts for word in _COUNTED.findall(text))
    for unit, times in counted.items():
        if 2 * times >= spoken[unit]:
            del spoken[unit]
    folded: Counter[str] = Counter()
    for phrase, times in spoken.items():
        folded[phrase.casefold()] += times
    wanted = title.casefold()
    scored = sorted(
        (-_telling(phrase, folded[phrase.casefold()], wanted), phrase)
        for phrase in spoken
        if folded[phrase.casefold()] >= _LEAST_TIMES
    )
    return _apart((phrase for _, phrase in scored), count)


def _phrases(text: str, language: str) -> Iterator[str]:
    """Yield runs of topical words; one word alone only when it is a name inside a sentence."""
    stop = stop_words(language)
    if is_spaceless(language):
        for word in words(text, language):
            yield from (found for found in _SOLID.findall(word) if found not in stop)
        return
    for part in _PART.split(text):
        found = words(part, language)
        for start, end in combinations(range(len(found) + 1), 2):
            if end - start <= _LONGEST and _is_phrase(found[start:end], stop, inside=start > 0):
                yield " ".join(found[start:end])


def _is_phrase(run: Sequence[str], stop: frozenset[str], *, inside: bool) -> bool:
    """Tell a phrase from words that happen to stand together."""
    topical = [_is_topical(word, stop) for word in run]
    if not (topical[0] and topical[-1]):
        return False
    if not all(topical):
        # "of" stands within names: Google Summer of Code.
        return all(word[0].isupper() or len(word) < 4 for word in run)
    named = inside and run[0][0].isupper()
    return named or (len(run) in (2, 3) and not run[-1].endswith(("ed", "ing")))


def _is_topical(word: str, stop: frozenset[str]) -> bool:
    lower = word.casefold()
    return len(word) > 2 and word.isalpha() and lower not in stop and lower not in _NO_TOPIC


def _telling(phrase: str, times: int, title: str) -> float:
    """Prefer two words to one, names to common words, and what the title says."""
    found = phrase.split()
    joined = any(word.islower() for word in found) and found[0][0].isupper()
    weight = 1.7 if joined else {1: 0.6, 2: 1.6, 3: 1.5, 4: 1.4}[len(found)]
    named = 1.5 if joined or all(word[0].isupper() for word in found) else 1.0
    return times * weight * named * (2.0 if phrase.casefold() in title else 1.0)


def _apart(phrases: Iterable[str], count: int) -> tuple[str, ...]:
    taken: list[str] = []
    used: set[str] = set()
    for phrase in phrases:
        parts = {word.casefold().rstrip("s") for word in phrase.split()}
        if len(taken) < count and not parts & used:
            taken.append(phrase)
            used |= parts
    return tuple(taken)
