"""A guard for the HTML parser, whose time grows with the square of how deep a page is nested."""

import re
from collections import Counter

from runner.parsing.errors import SourceTooDeep

MAX_DEPTH = 2000
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/<>]*)([^<>]*)")
_NEVER_OPEN = frozenset(
    "area base br col embed hr img input link meta param source track wbr "
    "body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr".split()
)


def check_nesting(page: str) -> None:
    """Refuse a page with too many elements open at once.

    Elements that have no end tag, or may leave it out, do not count.

    Raises: SourceTooDeep.
    """
    still_open: Counter[str] = Counter()
    depth = 0
    for closing, name, rest in _TAG.findall(page):
        tag = name.lower()
        # Only drawings know `<path/>`; elsewhere the slash means nothing to a browser.
        if tag in _NEVER_OPEN or (rest.endswith("/") and still_open["svg"]):
            continue
        if not closing:
            still_open[tag] += 1
            depth += 1
        elif still_open[tag]:
            still_open[tag] -= 1
            depth -= 1
        if depth > MAX_DEPTH:
            raise SourceTooDeep(limit=MAX_DEPTH)
