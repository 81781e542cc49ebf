"""Find what a text is about: phrases that recur in it, word for word."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from runner.providers.agents.offline.words import STOP_WORDS, words

_LONGEST = 3
_LEAST_TIMES = 2
_MARKS = r"()\[\]\"“”—–/|"
_PART = re.compile(rf"(?<![.,;:!?{_MARKS}])[.,;:!?{_MARKS}]+(?:\s|$)|[{_MARKS}]")


# A date or a number is said often and is seldom what a text is about.
_NO_TOPIC = STOP_WORDS | frozenset(
    (
        "three four five six seven eight nine ten first second third last next new time times day "
        "days week weeks month months year years monday tuesday wednesday thursday friday saturday "
        "sunday january february march april june july august september october november december"
    ).split()
)


def keyphrases(texts: Sequence[str], title: str, count: int) -> tuple[str, ...]:
    """Give up to `count` phrases, the most telling first; none is contained in another."""
    spoken = Counter(phrase for text in texts for phrase in _phrases(text))
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


def hashtag(phrase: str) -> str:
    """Write a phrase as one tag: "flow run" is #FlowRun."""
    return "#" + "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", phrase))


def _phrases(text: str) -> Iterable[str]:
    """Yield runs of topical words; one word alone only when it is a name inside a sentence."""
    for part in _PART.split(text):
        found = words(part)
        for start in range(len(found)):
            for size in range(1, _LONGEST + 1):
                run = found[start : start + size]
                if len(run) < size or not _is_topical(run[-1]):
                    break
                named = start > 0 and run[0][0].isupper()
                if named or (size > 1 and not run[-1].endswith(("ed", "ing"))):
                    yield " ".join(run)


def _is_topical(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word.casefold() not in _NO_TOPIC


def _telling(phrase: str, times: int, title: str) -> float:
    """Prefer two words to one, names to common words, and what the title says."""
    size = phrase.count(" ") + 1
    weight = {1: 0.6, 2: 1.6, 3: 1.5}[size]
    named = 1.5 if all(word[0].isupper() for word in phrase.split()) else 1.0
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
