"""Compare a sentence of a draft with one of a source, word by word and in order.

Nothing may be added, replaced, moved or left out but: articles, an "and", a part that qualifies
nothing, and a slip of the pen.
"""

import re

from runner.core.qualifiers import words_of
from runner.workflows.audit.tokens import Tokens

_LONGEST = 500
_LEAST_LETTERS, _LONG = 7, 10
# Words that another order or another doubling of letters turns into each other.
_NO_SLIPS = frozenset(
    "casual causal trail trial united untied marital martial diary dairy desert dessert striped "
    "stripped planed planned scared scarred staring starring conserve converse perverse preserve "
    "perfect prefect perform preform casually causally infarction infraction immortality "
    "immorality interstate intestate inflection infection internment interment".split()
)
_HARD_STOP = re.compile(r"[.!?…]")


def stands_in(draft: Tokens, source: Tokens, language: str) -> bool:
    """Tell whether a draft says what the source says, and leaves out nothing that counts."""
    end = len(source.said)
    if end > _LONGEST:
        return draft.said == source.said
    reached: list[set[int]] = [set() for _ in range(end + 1)]
    reached[0].add(0)
    for i in range(end + 1):
        for j in _with_inserted(reached[i], draft):
            reached[i].add(j)
            if i == end:
                continue
            if j < len(draft.said) and _same(source.said[i], draft.said[j], language):
                reached[i + 1].add(j + 1)
            if i in source.loose:
                reached[i + 1].add(j)
            if i in source.skips:
                reached[source.skips[i]].add(j)
    return len(draft.said) in reached[end]


def splits(first: Tokens, source: Tokens, text: str, language: str) -> bool:
    """Tell whether the source can be parted after `first`: nothing in there governs the rest."""
    at = len(first.said)
    if not 0 < at < len(source.said):
        return False
    before, after = text[: source.spans[at - 1][1]], text[source.spans[at - 1][1] :]
    between = after[: source.spans[at][0] - len(before)]
    if _HARD_STOP.search(between):
        return True
    words = words_of(language)
    joined = words is not None and source.said[at] in words.joins
    soft = re.search(r"[;—–]", between) or ("," in between and joined)
    return words is not None and bool(soft) and words.qualifies.search(before) is None


def _with_inserted(places: set[int], draft: Tokens) -> set[int]:
    found = set(places)
    for place in sorted(draft.loose):
        if place in found:
            found.add(place + 1)
    return found


def _same(source: str, draft: str, language: str) -> bool:
    return source == draft or (language.startswith("en") and _slip(source, draft))


def _slip(one: str, other: str) -> bool:
    """Tell a slip of the pen inside a word: two letters swapped, a doubled or any one missing."""
    one, other = sorted((one, other), key=len)
    if len(one) < _LEAST_LETTERS or not one.isalpha() or {one, other} & _NO_SLIPS:
        return False
    if one[0] != other[0] or one[-2:] != other[-2:]:
        return False
    at = next((i for i, letter in enumerate(one) if letter != other[i]), len(one))
    if len(one) == len(other):
        return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    doubled = other[at] == other[at - 1] or len(other) >= _LONG
    return len(other) == len(one) + 1 and doubled and one[at:] == other[at + 1 :]
