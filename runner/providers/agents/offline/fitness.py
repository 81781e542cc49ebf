"""Judge whether a sentence can stand in a post, alone or after its predecessor."""

import re

from runner.core.languages import is_spaceless, pattern, size
from runner.core.languages.phrases import phrases_of
from runner.providers.agents.offline.shortening import opened

_MAX_WORDS = 55
_LEAST_ALONE = 6
_CLOSING = r"[\"'”’»“」』)\]]*$"
_ENDING = re.compile(rf"[.!?…。！？؟।۔։።။។]{_CLOSING}")
_QUESTION = re.compile(rf"[?？؟]{_CLOSING}")
_LEAD_IN = re.compile(r"[:：]$")
_BEGINNING = re.compile(r"^[\"'“‘«„「『(¿¡]*(?:[^\W\d_]|[\d$€£¥₹#@])")
# What only a program would say: templates, arrows of code, assignments, tags and bare addresses.
_MACHINE_TEXT = re.compile(
    r"\{[{%]|[%}]\}|=>|\s={1,3}\s|https?://|</?[a-z][^>]*>|\|\s|[{}\\]|::\s|^(?:\.\.|\^) "
)
_BYLINE = re.compile(
    r"^(?:by|von|par|por|di|door|av|af|от)\s+(?:[^\W\d_a-z][\w'’.-]*\s*){1,4}(?:[,|•·].*)?$"
    r"|^[^.!?]{0,60}\b\d{1,2}:\d{2}(?:\s?[ap]m)?\b[^.!?]{0,30}$"
    r"|^(?:from|source|author|quelle|autor|auteur|fuente|fonte):\s[^.!?]{1,60}$",
    re.IGNORECASE,
)
# Beginnings that speak of something named before, a word or two later.
_LEANING_SOON = re.compile(
    r"^(?:\S+\s+){1,6}(?:these|those(?! (?:who|of|that)\b)|this)\s+\w|"
    r"^(?:\S+\s+){1,3}(?:them|it|they|so|that (?:is|was|are|were))\b|"
    r"\bthese\s+(?!days\b)\w|"
    r"^(?:\S+\s+){1,4}(?:by|of|from|with|for) that\s+(?!is\b|was\b)\w|"
    r"\b(?:before|after|above|below) that\b|\bof (?:each|them)\b",
    re.IGNORECASE,
)
# Within a word it is none: Hebrew writes initials with it.
_QUOTE = re.compile(r"(?<!\w)\"|\"(?!\w)")
_QUOTATION = re.compile(r"\"[^\"]+\.\"|“[^“”]+\.”|„[^„“”]+\.[“”]|«[^«»]+\.\s?»|「[^「」]+。?」")
_GERUND = re.compile(r"^\w+ing\b", re.IGNORECASE)


def is_sentence(text: str, language: str) -> bool:
    """Tell whether a text is a whole sentence that points nowhere outside the post."""
    return (
        ends(text, language)
        and _is_readable(text, language)
        and not points_elsewhere(text, language)
        and not is_boilerplate(text, language)
    )


def is_item(text: str, language: str) -> bool:
    """Tell whether a list item says something, to a person, without pointing away."""
    return 2 <= size(text, language) <= _MAX_WORDS and not (
        text.endswith((":", ",", "："))
        or _MACHINE_TEXT.search(text)
        or _is_piled(text)
        or points_elsewhere(text, language)
        or is_boilerplate(text, language)
    )


def is_lead_in(text: str, language: str) -> bool:
    """Tell whether a text opens a list and can be understood without what came before."""
    return (
        _LEAD_IN.search(text) is not None
        and _is_readable(text, language)
        and not refers_back(text, language)
    )


def ends(text: str, language: str) -> bool:
    """Tell whether a sentence is complete; Thai marks no end."""
    return language == "th" or _ENDING.search(text) is not None


def is_question(text: str) -> bool:
    return _QUESTION.search(text) is not None


def points_elsewhere(text: str, language: str) -> bool:
    return phrases_of(language).elsewhere.search(text) is not None


def is_boilerplate(text: str, language: str) -> bool:
    """Tell whether a text belongs to a page and not to what it says."""
    return phrases_of(language).boilerplate.search(text) is not None or (
        _BYLINE.search(text) is not None
    )


def refers_back(text: str, language: str) -> bool:
    """Tell whether a text speaks of something named before it."""
    return phrases_of(language).leaning.match(text) is not None or (
        language == "en" and _LEANING_SOON.search(text) is not None
    )


def limits(text: str, language: str) -> bool:
    """Tell whether a sentence takes back some of what the one before it says."""
    return phrases_of(language).limits.match(text) is not None


def is_courtesy(text: str, language: str) -> bool:
    """Tell whether a sentence begins by greeting, thanking or announcing."""
    return phrases_of(language).courtesy.match(opened(text, language)) is not None


def instructs(text: str, language: str) -> bool:
    """Tell whether a sentence begins by telling its reader what to do or to mind."""
    return phrases_of(language).steps.match(text) is not None


def leans(text: str, language: str) -> bool:
    """Tell whether a sentence needs the one before it to be understood."""
    count = size(text, language)
    return (
        refers_back(text, language)
        or count < _LEAST_ALONE
        or (language == "en" and count < 10 and _GERUND.search(text) is not None)
    )


def is_quoting(text: str) -> bool:
    """Tell whether a quotation was opened and is not closed again."""
    marks = sum(text.count(mark) for mark in "“”„")
    return bool(marks % 2 or len(_QUOTE.findall(text)) % 2) or any(
        text.count(one) != text.count(other) for one, other in ("«»", "「」", "『』")
    )


def is_quotation(text: str) -> bool:
    """Tell whether all of a sentence is quoted, so that nothing says who spoke."""
    return _QUOTATION.fullmatch(text) is not None


def _is_piled(text: str) -> bool:
    """Tell whether more signs are piled on one letter than any script writes."""
    return pattern(r"\p{M}{9}").search(text) is not None


def _is_readable(text: str, language: str) -> bool:
    first = text.lstrip("\"'“‘«„(¿¡")[:1]
    return (
        size(text, language) <= _MAX_WORDS
        and _BEGINNING.search(text) is not None
        and not (first.islower() and not is_spaceless(language))
        and _MACHINE_TEXT.search(text) is None
        and not _is_piled(text)
        and all(text.count(one) == text.count(other) for one, other in ("()", "（）"))
    )
