"""Slugs: what a text is called in a file name or an address, in its own script."""

from unicodedata import normalize

from runner.core.languages.graphemes import graphemes
from runner.core.languages.patterns import pattern

# Compatible forms are one, but for the vowel of Thai and Lao that would fall apart.
_APART = (("\u0e4d\u0e32", "\u0e33"), ("\u0ecd\u0eb2", "\u0eb3"))


def slug(text: str, longest: int = 80) -> str:
    """Join the words of a text by hyphens, with all their signs, in at most so many bytes."""
    # A joiner shapes the letters beside it; what keeps them apart parts words as well.
    text = normalize("NFKC", text.replace("\u200d", "")).lower()
    for apart, one in _APART:
        text = text.replace(apart, one)
    words = "-".join(pattern(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*").findall(text))
    kept = ""
    for character in graphemes(words):
        if len((kept + character).encode()) > longest:
            break
        kept += character
    return kept.rstrip("-")
