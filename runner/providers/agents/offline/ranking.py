"""Weigh passages: how much each has of what the whole text is about.

The vector of a text is the sum of those of its passages; what lies close to it says most of it
(Radev et al. 2004, "Centroid-based summarization of multiple documents"). Unlike votes between
pairs its cost grows with the length of a text, so no text is cut off.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from runner.core.languages import terms

Vector = dict[str, float]


def vectors(texts: Sequence[str], language: str) -> list[Vector]:
    """Weigh each text's terms by frequency times rarity, scaled to length 1."""
    counts = [Counter(terms(text, language)) for text in texts]
    seen_in = Counter(term for count in counts for term in count)
    return [
        _scaled({term: n * math.log(1 + len(texts) / seen_in[term]) for term, n in count.items()})
        for count in counts
    ]


def centroid(of: Iterable[Vector]) -> Vector:
    """Add vectors up and scale the sum to length 1."""
    whole: Counter[str] = Counter()
    for vector in of:
        whole.update(vector)
    return _scaled(dict(sorted(whole.items())))


def similarity(one: Vector, other: Vector) -> float:
    """Give the cosine of two vectors."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other.get(term, 0.0) for term, weight in one.items())


def _scaled(weights: Vector) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / length for term, weight in weights.items()}
