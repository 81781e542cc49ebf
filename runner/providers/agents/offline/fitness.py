"""Judge whether a sentence can stand in a post, alone or after its predecessor."""

import re

from runner.providers.agents.offline.words import words

_MAX_WORDS = 45
_ENDING = re.compile(r"[.!?…][\"'”’)\]]*$")
_LEAD_IN = re.compile(r":$")
_BEGINNING = re.compile(r"^[\"'“‘(]?(?:[^\W\d_]|[\d$€£])")
_MACHINE_TEXT = re.compile(r"\{[{%]|[%}]\}|=>|\s=\s|://|[<>{}\\|]|\bv?\d+\.\d+\.\d+\b")
# Words that send the reader to a place the post does not have.
_ELSEWHERE = re.compile(
    r"\b(?:see|refer to|read more|learn more|click|as shown|shown here|below|above|the following|"
    r"(?:this|the|that) (?:example|page|section|guide|table|image|figure|document|screenshot|"
    r"post|article|chapter)|something like|for details|further reading)\b|^(?:here|note)\b",
    re.IGNORECASE,
)
# Beginnings that speak of something named before.
_LEANING = re.compile(
    r"^(?:[\"“]|['‘(]?(?:(?:this|that|these|those|it|its|they|their|he|she|such|however|but|and|so|"
    r"or|nor|yet|also|therefore|thus|hence|then|instead|otherwise|still|moreover|furthermore|"
    r"additionally|consequently|similarly|likewise|meanwhile|nevertheless|besides|another|both|"
    r"ours|mine|theirs|either|neither|same|yes|no|for (?:example|instance)|"
    r"in (?:addition|contrast|fact|that case|this case)|as a result|as such|"
    r"because of (?:this|that)|to (?:compensate|do so|do this)|on the other hand|"
    r"the (?:former|latter|other|others|same)|the (?:first|last|next) one|after the|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:is|was|are|were))\b|"
    r"it's|they're|that's))",
    re.IGNORECASE,
)
_LEANING_SOON = re.compile(
    r"^(?:\S+\s+){1,6}(?:these|those|this)\s+\w|"
    r"^(?:\S+\s+){1,3}(?:them|it|they|so|that (?:is|was|are|were))\b|"
    r"\b(?:before|after|above|below) that\b|\bof (?:each|them)\b",
    re.IGNORECASE,
)
_GERUND = re.compile(r"^\w+ing\b", re.IGNORECASE)


def is_sentence(text: str) -> bool:
    """Tell whether a text is a whole sentence that points nowhere outside the post."""
    return _ENDING.search(text) is not None and _is_readable(text) and not points_elsewhere(text)


def is_item(text: str) -> bool:
    """Tell whether a list item says something, to a person, without pointing away."""
    count = len(words(text))
    return 2 <= count <= _MAX_WORDS and not (
        text.endswith((":", ",")) or _MACHINE_TEXT.search(text) or points_elsewhere(text)
    )


def is_lead_in(text: str) -> bool:
    """Tell whether a text opens a list and can be understood without what came before."""
    return _LEAD_IN.search(text) is not None and _is_readable(text) and not leans(text)


def is_question(text: str) -> bool:
    return text.rstrip("\"'”’)").endswith("?")


def points_elsewhere(text: str) -> bool:
    return _ELSEWHERE.search(text) is not None


def refers_back(text: str) -> bool:
    """Tell whether a text speaks of something named before it."""
    return _LEANING.search(text) is not None or _LEANING_SOON.search(text) is not None


def leans(text: str) -> bool:
    """Tell whether a sentence needs the one before it to be understood."""
    count = len(words(text))
    return refers_back(text) or count < 6 or (count < 10 and _GERUND.search(text) is not None)


def _is_readable(text: str) -> bool:
    first = text.lstrip("\"'“‘(")[:1]
    return (
        len(words(text)) <= _MAX_WORDS
        and _BEGINNING.search(text) is not None
        and not first.islower()
        and _MACHINE_TEXT.search(text) is None
        and text.count("(") == text.count(")")
        and text.count('"') % 2 == 0
        and text.count("“") == text.count("”")
    )
