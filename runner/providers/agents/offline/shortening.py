"""Shorten a sentence by leaving out whole clauses; nothing is reworded.

Only what can go without changing what is claimed: an opening such as "Importantly,", an aside in
brackets or between dashes, a trailing "which", "including" or "such as". A "but", an "unless" or an
"if" always stays.
"""

import re
from collections.abc import Iterator

_OPENING = re.compile(
    r"^(?:importantly|additionally|furthermore|moreover|in addition|finally|also|note that),?\s+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"(?<!\s)\s*\([^()]*\)")
_ASIDE = re.compile(r"(?<!\s)\s*[—–][^—–]+[—–]\s*")
_TAIL = re.compile(r"(?:(?<!\s)(?:\s*—|\s+–)|,\s+(?:which|including|such as))\s[^,;—–]*$|;\s")
_ENDING = re.compile(r"[.!?…]{0,20}[\"'”’)\]]{0,20}$")
_LEAST_WORDS = 7


def opened(text: str) -> str:
    """Drop an opening that only links to the sentence before."""
    rest = _OPENING.sub("", text)
    return rest[:1].upper() + rest[1:]


def shortenings(text: str) -> Iterator[str]:
    """Yield ever shorter versions of `text`, none of them equal to it."""
    current = text
    for shorten in (_without_brackets, _without_aside, _without_tail):
        shorter = shorten(current)
        if shorter != current and len(shorter.split()) >= _LEAST_WORDS:
            current = shorter
            yield current


def _without_brackets(text: str) -> str:
    return _BRACKETS.sub("", text)


def _without_aside(text: str) -> str:
    return _ASIDE.sub(" ", text)


def _without_tail(text: str) -> str:
    tail = _TAIL.search(text)
    if tail is None:
        return text
    ending = _ENDING.search(text)
    return text[: tail.start()].rstrip() + (ending.group().lstrip("\"'”’)]") if ending else "")
