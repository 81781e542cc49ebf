"""Choose what to say: an opening, then the rest by importance without repeating itself."""

import re
from collections.abc import Sequence

from runner.providers.agents.offline.passages import Passage, passages
from runner.providers.agents.offline.ranking import centrality, similarity, varied, vectors
from runner.providers.agents.offline.words import terms, words
from runner.providers.agents.port import Material, Point

_CODE = re.compile(r"_|\(\)|\.\w")
_CRISP = range(8, 31)


def outline(lines: Sequence[Material], title: str) -> tuple[Point | None, tuple[Point, ...]]:
    """Give the hook and the other points, most telling first."""
    found = passages(lines)
    if not found:
        return None, ()
    of = vectors([passage.text for passage in found])
    about = set(terms(title))
    ranked = centrality(of, [_prior(i, passage, about) for i, passage in enumerate(found)])
    scores = [rank * _ease(passage) for rank, passage in zip(ranked, found, strict=True)]
    hook = _hook(found, scores, about)
    rest = [
        i
        for i in varied(scores, of)
        if i != hook and (hook is None or similarity(of[i], of[hook]) < 0.6)
    ]
    return (None if hook is None else _point(found[hook])), tuple(_point(found[i]) for i in rest)


def _point(passage: Passage) -> Point:
    return Point(passage.heading, passage.sources)


def _prior(i: int, passage: Passage, about: set[str]) -> float:
    """Expect the gist early and where the title's words are."""
    shared = len(about & set(terms(passage.text)))
    return 1.0 + 3.0 / (1 + i) + min(shared, 3)


def _ease(passage: Passage) -> float:
    """Prefer sentences of a readable length with few names only a machine would use."""
    spoken = words(passage.text)
    coded = sum(1 for word in passage.text.split() if _CODE.search(word))
    per_line = len(spoken) / len(passage.lines)
    length = 1.0 if 8 <= per_line <= 28 else 0.75
    opening = 1.0 if passage.opens else 0.6
    announced = 1.25 if passage.is_list and passage.text.find(":") > 0 else 1.0
    return length * opening * announced * max(0.2, 1.0 - 3.0 * coded / max(len(spoken), 1))


def _hook(found: Sequence[Passage], scores: Sequence[float], about: set[str]) -> int | None:
    """Open with a crisp sentence from the early part of the source that is about the title."""

    def promise(i: int) -> float:
        lines = found[i].lines
        crisp = 1.0 if len(words(lines[0].text)) in _CRISP else 0.6
        on_topic = 1.0 + 0.25 * len(about & set(terms(lines[0].text)))
        return (
            scores[i] * on_topic * crisp * (0.6 + 1.0 / (1 + i / 3)) / (1 + 0.15 * (len(lines) - 1))
        )

    prose = [i for i, passage in enumerate(found) if not passage.is_list]
    return max(prose, key=promise, default=None)
