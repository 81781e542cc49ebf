"""Split a text into the characters a person sees: extended grapheme clusters (UAX #29)."""

from collections.abc import Iterator

from runner.core.languages.patterns import pattern

KEYCAP = "\u20e3"
EMOJI_STYLE = "\ufe0f"


def graphemes(text: str) -> Iterator[str]:
    """Yield the clusters of `text`; joined they are `text` again."""
    return (match[0] for match in pattern(r"\X").finditer(text))


def grapheme_count(text: str) -> int:
    """Count the clusters; plain ASCII needs no walk."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return int(pattern(r"\X").subn("", text)[1])


def is_emoji(cluster: str) -> bool:
    """Tell whether a cluster is drawn as one picture."""
    return (
        is_pictograph(cluster[0])
        or "\U0001f1e6" <= cluster[0] <= "\U0001f1ff"
        or KEYCAP in cluster
        or EMOJI_STYLE in cluster
    )


def is_pictograph(char: str) -> bool:
    return "\U0001f000" <= char <= "\U0001faff" or "\u2190" <= char <= "\u2bff"
