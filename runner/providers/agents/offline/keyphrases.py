"""Find what a text is about: phrases that recur in it, word for word."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from runner.core.languages import base, is_spaceless, stop_words, words

_LONGEST = 4
_LEAST_TIMES, _MANY = 2, 30
# Two characters of Chinese are any word, verbs among them; longer ones are mostly names.
_ANY_WORD = 2
_MARKS = r"()\[\]\"“”—–/|"
_PART = re.compile(rf"(?<![.,;:!?{_MARKS}])[.,;:!?{_MARKS}]+(?:\s|$)|[{_MARKS}]")
_SOLID = re.compile(r"[\u3400-\u9fff]{2,6}|[\u30a0-\u30ff]{3,12}|[A-Za-z][A-Za-z0-9-]{2,}")
# Who said it is no topic, in the language that is most often mixed into others.
_SAYING = frozenset("said says say told tells asked adds added writes wrote".split())
# Where only names have capitals, what a noun stands behind, and what follows a verb. In Arabic an
# article is part of the word.
_DETERMINERS = frozenset(
    (
        "le la les l un une des du de d au aux ce cette ces son sa ses leur leurs notre nos votre "
        "vos el los las una unos unas del al su sus nuestro nuestra este esta il lo gli i uno dei "
        "degli delle della dello dell nel nella o os as um uma do da dos das no na nos nas ao à seu"
    ).split()
)
_ARTICLES = frozenset("le la les un une des el los las una il lo gli i uno o os as um uma".split())
_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_ARABIC_NOUN = ("ال", "لل", "بال", "وال", "كال")
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

# Said of anything: alone it tells nobody what a text is about.
_NO_TAG = frozenset(
    "project bug bugs note notes table figure none true false null great good best help".split()
)


def keyphrases(texts: Sequence[str], title: str, language: str, count: int) -> tuple[str, ...]:
    """Give up to `count` phrases, the most telling first; none is contained in another."""
    found = [each for text in texts for each in _phrases(text, language)]
    # What only ever begins a sentence may well begin with a verb.
    within = {phrase.casefold() for phrase, inside in found if inside}
    spoken = Counter(phrase for phrase, _ in found if phrase.casefold() in within)
    counted = Counter(word for text in texts for word in _COUNTED.findall(text))
    for unit, times in counted.items():
        if 2 * times >= spoken[unit]:
            del spoken[unit]
    folded: Counter[str] = Counter()
    for phrase, times in spoken.items():
        folded[phrase.casefold()] += times
    wanted = title.casefold()
    least = _LEAST_TIMES if len(texts) < _MANY else _LEAST_TIMES + 1
    scored = sorted(
        (-_telling(phrase, folded[phrase.casefold()], wanted), phrase)
        for phrase in spoken
        if folded[phrase.casefold()] >= (_LEAST_TIMES if phrase.casefold() in wanted else least)
        and phrase.casefold() not in _NO_TAG
        and (base(language) != "zh" or len(phrase) > _ANY_WORD or phrase in title)
    )
    whole = [phrase for _, phrase in scored]
    scored = [each for each in scored if not _is_part(each[1], whole, folded)]
    if is_spaceless(language):
        named = [phrase for _, phrase in scored]
        scored = [
            each for each in scored if not any(each[1] in it and each[1] != it for it in named)
        ]
    return _apart((phrase for _, phrase in scored), count)


def _phrases(text: str, language: str) -> Iterator[tuple[str, bool]]:
    """Yield runs of topical words, and whether they stand inside a sentence.

    One word alone is a phrase only when it is a name, and inside.
    """
    stop = stop_words(language) | stop_words("en") | _SAYING
    if is_spaceless(language):
        for word in words(text, language):
            yield from ((found, True) for found in _SOLID.findall(word) if found not in stop)
        return
    for part in _PART.split(text):
        found = words(part, language)
        for start, end in combinations(range(len(found) + 1), 2):
            run = found[start:end]
            is_noun = _is_noun(found, start, end, base(language))
            if len(run) <= _LONGEST and is_noun and _is_phrase(run, stop, inside=start > 0):
                yield " ".join(run), start > 0


def _is_noun(found: Sequence[str], start: int, end: int, language: str) -> bool:
    """Tell a noun from a verb where capitals tell names alone: by what stands around it."""
    if language == "ar":
        return all(word.startswith(_ARABIC_NOUN) for word in found[start:end])
    if language not in _ROMANCE or found[start][0].isupper():
        return True
    before = found[start - 1].casefold() if start else ""
    after = found[end].casefold() if end < len(found) else ""
    return before in _DETERMINERS and after not in _ARTICLES


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


def _is_part(phrase: str, of: Sequence[str], times: Counter[str]) -> bool:
    """Tell a piece of a longer name: nearly always it is said as that."""
    often = 0.7 * times[phrase.casefold()]
    return any(
        f" {phrase} ".casefold() in f" {longer} ".casefold() and times[longer.casefold()] >= often
        for longer in of
        if len(longer) > len(phrase)
    )


def _apart(phrases: Iterable[str], count: int) -> tuple[str, ...]:
    taken: list[str] = []
    used: set[str] = set()
    for phrase in phrases:
        parts = {word.casefold().rstrip("s") for word in phrase.split()}
        if len(taken) < count and not parts & used:
            taken.append(phrase)
            used |= parts
    return tuple(taken)
