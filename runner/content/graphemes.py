"""Split a text into the characters a person sees.

An approximation of extended grapheme clusters (UAX #29) with what the standard library knows:
combining marks, variation selectors, skin tones, joined emoji, flags, keycaps, Hangul and CRLF.
Left out: Prepend characters and the Indic conjunct rule, which few posts contain.
"""

import unicodedata
from collections.abc import Iterator

JOINER = "\u200d"
KEYCAP = "\u20e3"
EMOJI_STYLE = "\ufe0f"

_MARKS = frozenset({"Mn", "Me", "Mc"})


def graphemes(text: str) -> Iterator[str]:
    """Yield the clusters of `text`; joined they are `text` again."""
    start = 0
    flags = 0
    for i in range(1, len(text) + 1):
        flags = flags + 1 if is_flag_half(text[i - 1]) else 0
        if i == len(text) or _breaks(text, i, flags):
            yield text[start:i]
            start = i


def grapheme_count(text: str) -> int:
    """Count the clusters; plain ASCII needs no walk."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return sum(1 for _ in graphemes(text))


def is_emoji(cluster: str) -> bool:
    """Tell whether a cluster is drawn as one picture."""
    return (
        is_pictograph(cluster[0])
        or is_flag_half(cluster[0])
        or KEYCAP in cluster
        or EMOJI_STYLE in cluster
    )


def is_pictograph(char: str) -> bool:
    return "\U0001f000" <= char <= "\U0001faff" or "\u2190" <= char <= "\u2bff"


def is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _breaks(text: str, i: int, flags: int) -> bool:
    """Tell whether a cluster ends before position `i`; `flags` counts the flag halves so far."""
    before, after = text[i - 1], text[i]
    if before in "\r\n" or after in "\r\n":
        return not (before == "\r" and after == "\n")
    if _extends(after):
        return False
    if before == JOINER:
        return not is_pictograph(after)
    if is_flag_half(after):
        return flags % 2 == 0
    return not _hangul_joins(before, after)


def _extends(char: str) -> bool:
    if char < "\u0300":
        return False
    return (
        char == JOINER
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
        or unicodedata.category(char) in _MARKS
    )


def _hangul_joins(before: str, after: str) -> bool:
    """Join leading consonants, vowels and trailing consonants into one syllable (GB6 to GB8)."""
    left, right = _hangul(before), _hangul(after)
    return (left == "L" and right in {"L", "V", "LV", "LVT"}) or (
        (left in {"V", "LV"} and right in {"V", "T"}) or (left in {"T", "LVT"} and right == "T")
    )


def _hangul(char: str) -> str:
    for kind, first, last in (("L", 0x1100, 0x115F), ("V", 0x1160, 0x11A7), ("T", 0x11A8, 0x11FF)):
        if first <= ord(char) <= last:
            return kind
    if 0xAC00 <= ord(char) <= 0xD7A3:
        return "LV" if (ord(char) - 0xAC00) % 28 == 0 else "LVT"
    return ""
