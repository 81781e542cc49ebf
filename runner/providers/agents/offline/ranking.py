"""Find the sentences the rest of a text agrees with, and do not say the same twice.

Source: sentences vote for similar ones as in LexRank (Erkan & Radev 2004) and TextRank
(Mihalcea & Tarau 2004); candidates are then taken by maximal marginal relevance
(Carbonell & Goldstein 1998).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from runner.providers.agents.offline.words import terms

Vector = dict[str, float]

_DAMPING = 0.85
_ROUNDS = 30
_ALIKE = 0.08


def vectors(texts: Sequence[str]) -> list[Vector]:
    """Weigh each text's terms by frequency times rarity, scaled to length 1."""
    counts = [Counter(terms(text)) for text in texts]
    seen_in = Counter(term for count in counts for term in count)
    return [_scaled(count, seen_in, len(texts)) for count in counts]


def _scaled(count: Counter[str], seen_in: Counter[str], total: int) -> Vector:
    weights = {
        term: times * math.log(1 + total / seen_in[term]) for term, times in sorted(count.items())
    }
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / length for term, weight in weights.items()}


def similarity(one: Vector, other: Vector) -> float:
    """Give the cosine of two vectors."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other.get(term, 0.0) for term, weight in one.items())


def centrality(of: Sequence[Vector], prior: Sequence[float]) -> list[float]:
    """Rank by votes, starting from and falling back to `prior`; the best has 1.0."""
    if not of:
        return []
    links = _links(of)
    strength = [sum(neighbours.values()) or 1.0 for neighbours in links]
    whole = sum(prior) or 1.0
    start = [weight / whole for weight in prior]
    rank = start
    for _ in range(_ROUNDS):
        share = [rank[i] / strength[i] for i in range(len(of))]
        rank = [
            (1 - _DAMPING) * start[i]
            + _DAMPING * sum(share[j] * alike for j, alike in links[i].items())
            for i in range(len(of))
        ]
    best = max(rank) or 1.0
    return [score / best for score in rank]


def _links(of: Sequence[Vector]) -> list[dict[int, float]]:
    """Compare only texts that share a term: an index of terms finds them."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    links: list[dict[int, float]] = [{} for _ in of]
    for i, vector in enumerate(of):
        alike: dict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for j, other in postings[term]:
                alike[j] += weight * other
            postings[term].append((i, weight))
        for j, score in alike.items():
            if score >= _ALIKE:
                links[i][j] = links[j][i] = score
    return links


def varied(scores: Sequence[float], of: Sequence[Vector], relevance: float = 0.7) -> list[int]:
    """Order indexes so that each next one is both important and new."""
    left = list(range(len(of)))
    repeated = [0.0] * len(of)
    chosen: list[int] = []
    while left:
        best = max(left, key=lambda i: (relevance * scores[i] - (1 - relevance) * repeated[i], -i))
        left.remove(best)
        chosen.append(best)
        for i in left:
            repeated[i] = max(repeated[i], similarity(of[i], of[best]))
    return chosen
