"""Hashtags, with the characters and borders of twitter-text 3.

Letters, marks and digits of every script count, and a few signs that stand inside words; one of
them is a letter.
"""

from runner.core.languages.patterns import pattern
from runner.core.languages.scripts import SPACELESS

Span = tuple[int, int]

_CHARACTER = (
    r"[\p{L}\p{M}\p{Nd}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb"
    r"\u3003\u0f0b\u0f0c\u00b7]"
)
_LETTER = r"[\p{L}\p{M}]"
# Where capitals cannot show where a word begins, people write a low line.
_UNCASED = rf"(?V1)[\p{{Lo}}--[{SPACELESS}\p{{Script=Hangul}}]]"
HASHTAG = (
    rf"(?<![&/#＃]|(?![\ufe0e\ufe0f]){_CHARACTER})[#＃](?![\ufe0f\u20e3])(?=[\p{{Nd}}_]*+{_LETTER})"
    rf"{_CHARACTER}++(?![#＃]|://)"
)


def hashtag(phrase: str) -> str:
    """Write a phrase as one tag: "flow run" is #FlowRun; nothing where it has no letter."""
    parts: list[str] = pattern(rf"{_CHARACTER}+").findall(phrase)
    tag = "#" + "".join(
        f"_{part}" if n and pattern(_UNCASED).match(part) else part[:1].upper() + part[1:]
        for n, part in enumerate(parts)
    )
    return tag if pattern(HASHTAG).fullmatch(tag) else ""


def hashtag_spans(text: str) -> list[Span]:
    """Find the hashtags of a text."""
    return [match.span() for match in pattern(HASHTAG).finditer(text)]
