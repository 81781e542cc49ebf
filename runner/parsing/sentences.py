"""Where sentences end, by rules that can be read.

A full stop followed by space ends a sentence unless it belongs to an abbreviation, an initial
or an ordinal. Some abbreviations may also close a sentence ("… and others etc. The next"); for
those a frequent sentence starter decides, the orthographic heuristic of Kiss & Strunk.

Source: T. Kiss, J. Strunk, "Unsupervised Multilingual Sentence Boundary Detection",
Computational Linguistics 32(4), 2006; the Golden Rules of the pragmatic segmenter
for the list of cases.
"""

import re
from collections.abc import Iterator

# Neither looks again at each sign of a long run: that would take the square of its length.
_STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”’]*")
_NEXT = re.compile(r"[\s\"'“‘«(\[*_]*([^\W_]?[\w'’]*)")
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘«/]{0,60}$")
_WIDE = "。！？"
_LONGEST_WORD = 40

NEVER_LAST = frozenset(
    "dr mr mrs ms prof rev hon st sr messrs mme mlle gen col capt lt sgt gov sen rep pres "
    "e.g i.e eg ie cf vs v viz approx ca al fig figs eq sec ch vol pp ed eds resp incl excl "
    "mt ft".split()
)
MAY_BE_LAST = frozenset(
    "etc inc ltd co corp llc bros jr a.m p.m u.s u.k u.n e.u ph.d b.a m.a b.sc m.sc d.c "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
    "dept est min max ave blvd rd hr hrs".split()
)
BEFORE_A_NUMBER = frozenset("no nos nr p art ver art para chap".split())
STARTERS = frozenset(
    "a an after all although and as at because before both but by each even every for from he "
    "her here his how however i if in instead it its later many meanwhile more most my no not "
    "now of on once one only or our she since so some that the their then there these they "
    "this those to today two until we what when where which while who why with yet you your".split()
)


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each sentence; together they cover the whole text."""
    start = 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, start, stop):
            yield start, stop.end()
            start = stop.end()
    if start < len(text):
        yield start, len(text)


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    mark = stop.group()
    if mark[0] in _WIDE:
        return True
    following = _NEXT.match(text, stop.end())
    word_after = following[1] if following else ""
    if word_after[:1].islower():
        return False
    if mark[0] != "." or mark.startswith(".."):
        return True
    tail = text[max(start, stop.start() - _LONGEST_WORD) : stop.start()]
    found = _LAST_WORD.search(tail)
    return _may_end_after(
        found.group() if found else "", word_after, len(text[start : stop.start()].strip())
    )


def _may_end_after(word: str, word_after: str, length: int) -> bool:
    lower = word.lower()
    if lower in NEVER_LAST:
        return False
    is_ordinal = word.isdigit() and length == len(word)
    if is_ordinal:
        return False
    is_initial = len(word) == 1 and word.isupper()
    if lower in BEFORE_A_NUMBER and not is_initial:
        return not word_after[:1].isdigit()
    has_inner_stops = re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word) is not None
    if is_initial or has_inner_stops or lower in MAY_BE_LAST:
        return word_after.lower() in STARTERS
    return True
