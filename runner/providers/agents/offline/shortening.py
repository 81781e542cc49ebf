"""Shorten a sentence by leaving out whole parts; nothing is reworded.

Only what can go without changing what is claimed: an opening such as "Importantly,", an aside in
brackets or between dashes, a trailing "which" or "such as". Whatever limits, denies, counts, dates,
names or attributes stays, and in a language nobody has listed everything does.
"""

from collections.abc import Iterator

from runner.core.qualifiers import droppable

_LEAST_WORDS = 7


def opened(text: str, language: str = "en") -> str:
    """Drop an opening that only links to the sentence before."""
    for start, end in droppable(text, language):
        if start == 0:
            return text[end : end + 1].upper() + text[end + 1 :]
    return text


def shortenings(text: str, language: str = "en") -> Iterator[str]:
    """Yield ever shorter versions of `text`, none of them equal to it."""
    for _ in range(len(text)):
        spans = [span for span in droppable(text, language) if span[0] > 0]
        shorter = (_without(text, span) for span in spans)
        text = next((each for each in shorter if len(each.split()) >= _LEAST_WORDS), "")
        if not text:
            return
        yield text


def _without(text: str, span: tuple[int, int]) -> str:
    start, end = span
    glued = text[start:end].endswith("—") and text[end : end + 1].isalnum()
    return text[:start] + (" " if glued else "") + text[end:]
