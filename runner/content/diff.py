"""What changed between two texts, word by word."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from runner.core.languages import detect, pieces

# Up to this many pairs of words every match is looked for, which takes quadratic time; longer
# passages are first cut where a word stands once on both sides.
_FEW_PAIRS = 20_000
_DEEPEST = 30
Op = dict[str, str]
Place = tuple[int, int]


def word_diff(before: str, after: str) -> list[Op]:
    """List what stayed, went and came, in order.

    Shape: `{"op": "equal" | "delete" | "insert", "text": …}`; without the inserts it reads as
    `before`, without the deletes as `after`.
    """
    language = detect(before + after)
    old, new = pieces(before, language), pieces(after, language)
    return [
        {"op": op, "text": "".join(word for _, word in words)}
        for op, words in groupby(_steps(old, new), key=lambda step: step[0])
    ]


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    i = k = 0
    for same_old, same_new in (*_same(old, new), (len(old), len(new))):
        yield from (("delete", word) for word in old[i:same_old])
        yield from (("insert", word) for word in new[k:same_new])
        if same_old < len(old):
            yield "equal", old[same_old]
        i, k = same_old + 1, same_new + 1


def _same(old: Sequence[str], new: Sequence[str], depth: int = 0) -> Iterator[Place]:
    """Yield the places of words that stayed, in order."""
    head = _common(old, new)
    yield from ((i, i) for i in range(head))
    tail = _common(old[head:][::-1], new[head:][::-1])
    end_old, end_new = len(old) - tail, len(new) - tail
    inner = _inner_same(old[head:end_old], new[head:end_new], depth)
    yield from ((head + i, head + k) for i, k in inner)
    yield from ((end_old + i, end_new + i) for i in range(tail))


def _inner_same(old: Sequence[str], new: Sequence[str], depth: int) -> Iterator[Place]:
    if len(old) * len(new) <= _FEW_PAIRS:
        # Blanks join words that match but are no match by themselves.
        for block in SequenceMatcher(str.isspace, old, new).get_matching_blocks():
            yield from ((block.a + n, block.b + n) for n in range(block.size))
        return
    anchors = _anchors(old, new) if depth < _DEEPEST else []
    if not anchors:
        return
    bounds = [(-1, -1), *anchors, (len(old), len(new))]
    for (i, k), (j, m) in pairwise(bounds):
        if i >= 0:
            yield i, k
        between = _same(old[i + 1 : j], new[k + 1 : m], depth + 1)
        yield from ((i + 1 + a, k + 1 + b) for a, b in between)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[Place]:
    """Pair the words that stand once on each side, as many as keep their order.

    Source: patience sorting for the longest increasing subsequence.
    """
    in_old, in_new = Counter(old), Counter(new)
    places = {word: k for k, word in enumerate(new) if in_new[word] == 1 and not word.isspace()}
    pairs = [
        (i, places[word]) for i, word in enumerate(old) if in_old[word] == 1 and word in places
    ]
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for n, (_, k) in enumerate(pairs):
        pile = bisect_left(tops, k)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [k]
        ends[pile : pile + 1] = [n]
    chain: list[Place] = []
    n = ends[-1] if ends else -1
    while n >= 0:
        chain.append(pairs[n])
        n = before[n]
    return chain[::-1]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the words that both begin with."""
    length = min(len(one), len(other))
    return next((n for n in range(length) if one[n] != other[n]), length)
