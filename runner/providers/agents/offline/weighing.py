"""Weigh passages: how much each tells, and how well it opens a post."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from runner.core.languages import size, terms
from runner.core.languages.phrases import phrases_of
from runner.providers.agents.offline.fitness import instructs, is_courtesy, refers_back
from runner.providers.agents.offline.passages import Passage
from runner.providers.agents.offline.ranking import Vector, centroid, similarity, vectors
from runner.providers.agents.offline.wishes import Wish
from runner.providers.agents.port import Block

_CODE = re.compile(r"_|\(\)|\.\w")
_CRISP = range(8, 31)
# A greeting of so many words may well say something: "Welcome to a lab where drugs are tested."
_TELLS = 12
# What stands in the middle of a paragraph, or what somebody else said, opens a post badly.
_MIDWAY = 0.6
# Most authors say first what they have to say.
_LEAD, _TELLER, _TOLD = 1.3, 0.4, 0.3
# Where the end of a text begins, and its last words; what is very long ends with an appendix.
_LATE, _LAST, _LONG, _SAYS = 0.6, 3, 80, 10
_FIGURES = re.compile(r"\d[\d.,]*\s?(?:%|٪|percent|prozent)|[$€£¥]\s?\d|\d\s?€")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A passage and what speaks for it.

    `opens` is 1.0 where its first words may open a post, `closes` 1.0 or more where it may end one.
    """

    passage: Passage
    vector: Vector
    score: float
    promise: float
    opens: float
    closes: float


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a passage stands, and the terms it is measured by."""

    n: int
    about: set[str]
    under: set[str]
    language: str
    is_first: bool


def weighed(found: Sequence[Passage], title: str, language: str, wish: Wish) -> list[Weighed]:
    """Weigh each passage by its place, its closeness to the whole and the title, and the wish."""
    of = vectors([passage.text for passage in found], language)
    heart = centroid(of)
    nearest = max((similarity(each, heart) for each in of), default=0.0) or 1.0
    about = set(terms(title, language))
    all_weighed = []
    sections: Counter[str | None] = Counter()
    for n, (passage, vector) in enumerate(zip(found, of, strict=True)):
        first = not sections[passage.heading]
        sections[passage.heading] += 1
        under = set(terms(passage.heading or "", language)) if first else set()
        place = _Place(n, about, under, language, first)
        closeness = similarity(vector, heart) / nearest
        score = _score(passage, place, closeness, wish)
        opens = _opens(passage.lines[0].text, about, language)
        promise = score * opens * _promise(passage, place, wish)
        courts = opens < 1.0 or is_courtesy(passage.lines[0].text, language)
        closes = 0.0 if courts else _closes(passage, place, closeness, len(found))
        all_weighed.append(Weighed(passage, vector, score, promise, opens, closes))
    return all_weighed


def _score(passage: Passage, place: _Place, closeness: float, wish: Wish) -> float:
    said = set(terms(passage.text, place.language))
    on_title = len(place.about & said) / (len(place.about) or 1)
    early = 0.2 + 0.8 / (1 + place.n / 4) + (0.15 if place.is_first else 0.0)
    telling = 1.6 if is_gist(passage.heading, phrases_of(place.language).gist) else 1.0
    score = early * (0.5 + 0.5 * closeness) * (1 + 0.5 * on_title) * telling
    score *= _TOLD if place.n == 0 and _tells(passage.lines[0].text, place) else 1.0
    wished = len(wish.about & (said | place.under)) / (len(wish.about) or 1)
    return score * _ease(passage, place.language) * (1.0 + 2.0 * wished)


def _promise(passage: Passage, place: _Place, wish: Wish) -> float:
    """Tell how well a passage would open a post, apart from what it says."""
    first, language = passage.lines[0], place.language
    said = set(terms(first.text, language))
    spoken = size(first.text, language)
    crisp = 1.0 if spoken in _CRISP else 0.7 if spoken < _CRISP.stop else 0.5
    topical = 1.0 + 0.8 * len(place.about & said) / (len(place.about) or 1)
    early = 0.5 + 1.0 / (1 + place.n / 3)
    clear = 0.5 if refers_back(first.text, language) else 1.0
    reports = 1.7 if phrases_of(language).news.search(first.text) else 1.0
    clear *= _TELLER if _tells(first.text, place) else 1.0
    leads = _LEAD if place.n == 0 and passage.heads else 1.0
    midway = not passage.heads or (place.n > 0 and first.block is Block.QUOTE)
    promise = crisp * topical * early * reports * clear * leads
    promise *= (_MIDWAY if midway else 1.0) / (1 + 0.1 * (len(passage.lines) - 1))
    # What is to come first does, whatever speaks for the others.
    begun = len(wish.first & (place.under | said))
    return promise * (1.0 + 1_000.0 * begun / (len(wish.first) or 1))


def _closes(passage: Passage, place: _Place, closeness: float, count: int) -> float:
    """Tell how well a passage ends a post: it comes late, and says what a text comes to."""
    text, phrases = passage.text, phrases_of(place.language)
    figures = _FIGURES.search(text) is not None
    if place.n < _LATE * count or size(text, place.language) < _SAYS:
        return 0.0
    concluded = is_gist(passage.heading, phrases.gist)
    sums_up = concluded or phrases.concludes.search(text) is not None
    if not sums_up and passage.is_list:
        return 0.0
    if not concluded and (count > _LONG or not (sums_up or figures or place.n >= count - _LAST)):
        return 0.0
    on_title = len(place.about & set(terms(text, place.language))) / (len(place.about) or 1)
    told = (1.5 if sums_up else 1.0) * (1.4 if figures else 1.0)
    return (0.3 + 0.7 * closeness) * (1 + on_title) * told


def _tells(text: str, place: _Place) -> bool:
    """Tell what somebody says of themselves, unless that is what a text is about."""
    about = place.about & set(terms(text, place.language))
    is_own = phrases_of(place.language).teller.match(text) is not None
    return is_own and 2 * len(about) < len(place.about)


def _opens(text: str, about: set[str], language: str) -> float:
    """Tell how well a sentence opens a post: one that greets, announces or instructs does not."""
    if is_courtesy(text, language):
        names = bool(about & set(terms(text, language)))
        if names and phrases_of(language).news.search(text):
            return 1.0
        return 0.6 if names and size(text, language) >= _TELLS else 0.2
    return 0.3 if instructs(text, language) else 1.0


def is_gist(heading: str | None, gist: frozenset[str]) -> bool:
    """Tell whether a heading promises what a text comes to."""
    return heading is not None and heading.strip(" .:!0123456789").casefold() in gist


def _ease(passage: Passage, language: str) -> float:
    """Prefer sentences of a readable length with few names only a machine would use."""
    spoken = size(passage.text, language)
    coded = sum(1 for word in passage.text.split() if _CODE.search(word))
    per_line = spoken / len(passage.lines)
    shortest = 3 if passage.is_list else 8
    length = 1.0 if shortest <= per_line <= 30 else 0.75
    opening = 1.0 if passage.opens else 0.7
    announced = 1.25 if passage.is_list and passage.lines[0].block is not Block.LIST_ITEM else 1.0
    return length * opening * announced * max(0.2, 1.0 - 3.0 * coded / max(spoken, 1))
