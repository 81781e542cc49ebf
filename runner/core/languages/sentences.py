"""Where sentences end, in any script, by rules that can be read.

What may end a sentence are Unicode's terminators (UAX #29, Sentence_Break). A full stop followed by
space ends one unless it belongs to an abbreviation, an initial or an ordinal. Some abbreviations
may also close a sentence ("… and others etc. The next"); for those a frequent sentence starter
decides, the orthographic heuristic of Kiss & Strunk. Thai and Lao write no terminators: there a
space ends what is long enough.

Source: T. Kiss, J. Strunk, "Unsupervised Multilingual Sentence Boundary Detection",
Computational Linguistics 32(4), 2006; the Golden Rules of the pragmatic segmenter
for the list of cases.
"""

from collections.abc import Iterator
from typing import Any

from runner.core.languages.abbreviations import (
    BEFORE_A_NUMBER,
    ORDINALS,
    may_be_last,
    never_last,
    starters,
)
from runner.core.languages.detection import detect
from runner.core.languages.patterns import pattern
from runner.core.languages.scripts import SPACELESS, base, is_spaceless_char

Span = tuple[int, int]

_FULL_STOPS = frozenset(".․")
_SPACED = ".!?…‼⁇⁈⁉․"
# Burmese writes its comma among Unicode's terminators; Tibetan its stop outside of them.
_UNSPACED = r"(?:(?![!?‼⁇⁈⁉၊])[\p{SB=ST}།༎]|(?<=[\p{Han}\p{Hiragana}\p{Katakana}])．)"
_REFERENCE = r"(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹])*+"
# Neither looks again at each sign of a long run: that would take the square of its length.
_STOP = (
    (
        rf"(?<![{{spaced}}])(?P<spaced>[{{spaced}}]++)[\p{{Pe}}\p{{Pf}}\p{{Pi}}\"'*_]*+{_REFERENCE}"
        rf"(?:[ \u00a0\u202f]»)?(?=[\s{SPACELESS}])"
        rf"|(?P<unspaced>{_UNSPACED}++)[!?]*+[\p{{Pe}}\p{{Pf}}\"'*_]*+{_REFERENCE}"
        r"|(?<=[\p{Thai}\p{Lao}])(?<![ๆໆ])(?=(?P<blank>[ \u00a0]++)[\p{Thai}\p{Lao}])"
    )
    .replace("{{", "{")
    .replace("}}", "}")
)
_NEXT = r"[\s\"'“‘«„‹「『¿¡(\[*_–—-]*+(?P<word>[^\W_]?[\w'’]*)(?P<initial>(?<=[\W_]\p{L})\.)?"
_LAST_WORD = r"[^\s(\[\"'“‘«„/]*$"
_LETTERS_BEFORE = r"(?:(?<![\w.])\p{L}{1,2}\.[ \u00a0\u202f]?)+$"
_SHORT_ORDINAL = r"\d{1,2}(?:\.\d{1,2})?|[IVXLC]+"
_INNER_STOPS = r"(?:\p{L}\.)+\p{L}"
# Bahnhofstr. 12
_SUFFIXES = {"de": ("str",)}
_LONGEST_WORD, _LOOK_BACK = 40, 80
_LONGEST_QUOTE = 200
_QUOTED_ON = r"[」』”\"][とっ]"
_LEAST_BEFORE, _LEAST_AFTER = 18, 10
_THAI_CHUNK = r"[^\s.!?…]*"
# Thai goes on with these after a space, or before one.
_GOES_ON = (
    r"(?:และ|หรือ|แต่ว่า|ที่|ซึ่ง|อัน|เพราะ|โดย|จึง|เพื่อ|ว่า|กับ|รวมทั้ง|รวมถึง|เช่น|คือ|ก็|ตลอดจน|"
    r"ແລະ|ຫຼື|ທີ່|ເຊິ່ງ|ເພາະ|ໂດຍ|ຈຶ່ງ|ເພື່ອ|ວ່າ|ກັບ)"
)
_LEADS_ON = r"(?:และ|หรือ|แต่|คือ|ว่า|เช่น|ได้แก่|ແລະ|ຫຼື|ແຕ່|ຄື|ວ່າ|ເຊັ່ນ)$"


def sentence_spans(text: str, language: str | None = None) -> Iterator[Span]:
    """Yield the start and end of each sentence; together they cover the whole text."""
    language = base(language or detect(text))
    start = 0
    for stop in _stops(language).finditer(text):
        if _ends_sentence(text, start, stop, language):
            yield start, stop.end()
            start = stop.end()
    if start < len(text):
        yield start, len(text)


def _stops(language: str) -> Any:
    # A semicolon is the question mark of Greek.
    spaced = _SPACED + (";\u037e" if language == "el" else "")
    return pattern(_STOP.replace("{spaced}", spaced))


def _ends_sentence(text: str, start: int, stop: Any, language: str) -> bool:
    if stop["blank"]:
        return _thai_ends(text, start, stop)
    if stop["unspaced"] or not text[stop.end()].isspace():
        return _ends_without_space(text, start, stop)
    following = pattern(_NEXT).match(text, stop.end())
    word_after = following["word"]
    if word_after[:1].islower() and word_after.islower():
        return False
    if stop["spaced"] not in _FULL_STOPS:
        return True
    before = text[max(start, stop.start() - _LOOK_BACK) : stop.start()]
    # "J. P. Novak": a letter is no word that begins a sentence.
    is_starter = not following["initial"] and word_after.lower() in starters(language)
    return _may_end_after(before, word_after, is_starter, language)


def _ends_without_space(text: str, start: int, stop: Any) -> bool:
    mark = stop["spaced"] or ""
    if "…" in mark or (mark in _FULL_STOPS and not is_spaceless_char(text[stop.start() - 1])):
        return False
    return not _is_quoted(text, start, stop.end())


def _may_end_after(before: str, word_after: str, is_starter: bool, language: str) -> bool:
    """Tell whether a full stop that something in capitals or a number follows ends a sentence."""
    word = pattern(_LAST_WORD).search(before, max(len(before) - _LONGEST_WORD, 0))[0]
    letters = pattern(_LETTERS_BEFORE).search(before[: len(before) - len(word)])
    forms = {word.lower()}
    if letters:
        forms.add("".join((letters[0] + word).lower().split()))
    if forms & never_last(language) or word.endswith(_SUFFIXES.get(language, ())):
        return False
    is_number = word.isdigit()
    if is_number and before.strip() == word:
        return False
    is_initial = len(word) == 1 and word.isalpha() and not is_spaceless_char(word)
    if forms & BEFORE_A_NUMBER and not word.isupper():
        return not word_after[:1].isdigit()
    if (
        is_initial
        or forms & may_be_last(language)
        or any(pattern(_INNER_STOPS).fullmatch(form) for form in forms)
        or (language in ORDINALS and pattern(_SHORT_ORDINAL).fullmatch(word))
    ):
        return is_starter
    return True


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether a stop stands within a quotation that is part of a longer sentence."""
    if pattern(_QUOTED_ON).match(text, end - 1):
        return True
    said = text[max(start, end - _LONGEST_QUOTE) : end]
    return any(
        said.count(opening) > said.count(closing) and closing in text[end : end + _LONGEST_QUOTE]
        for opening, closing in ("「」", "『』", "（）")
    )


def _thai_ends(text: str, start: int, stop: Any) -> bool:
    before = text[max(start, stop.start() - _LOOK_BACK) : stop.start()]
    after = pattern(_THAI_CHUNK).match(text, stop.end("blank"))[0]
    return (
        len(before.strip()) >= _LEAST_BEFORE
        and len(after) >= _LEAST_AFTER
        and not pattern(_GOES_ON).match(after)
        and not pattern(_LEADS_ON).search(before[-10:])
    )
