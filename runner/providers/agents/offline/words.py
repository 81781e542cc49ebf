"""Read sentences as they are to be written."""

import re

from runner.core.languages import pattern
from runner.core.languages.phrases import decision_labels

# A change log ends its lines with the number of a pull request, a commit or an advisory. Those that
# end nothing are taken too, and put back: left, each would be the beginning of another look.
_REFERENCES = re.compile(
    r"(?: ?(?:[-–,:]|and|see|by @[\w-]+ in)? ?"
    r"\(?(?:#\d+|\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b)\)?)+([.!?]?$)?"
)
# An encyclopedia numbers its proofs behind the word they belong to, and offers to edit.
_CITATIONS = re.compile(r"(?<=\S)\s?\[(?:\d{1,3}|[a-z]|edit|note \d+|citation needed|#\w+)\]_?")
# What stands in two marks is code, and what ends with `_ leads to another place of the text.
_LITERAL = re.compile(r"``([^`]+)``|`([^`<>]+?)(?: <[^<>`]+>)?`_{1,2}")
_NAME = r"\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{Lu}\p{Ll}+)?"
_SPEAKER = rf"^(?:[A-Z]{{2,4}}|{_NAME}(?: {_NAME}){{0,2}}): (?=[\p{{Lu}}“„\"])"
# Who mended it, and where it was asked for: "(#812, @lina)".
_CREDITS = re.compile(r" ?\((?:(?:#\d+|@[\w-]+)(?:, ?| |(?=\))))+\)")

# "(see Alternatives)" leads to a part of the text that is not brought along.
_POINTERS = re.compile(r" ?\((?:see|cf\.|siehe|vgl\.|voir|véase|vedi|zie|veja) [^()\d]{1,60}\)")


def clean(text: str) -> str:
    """Leave out what only numbers a sentence; every word that is left was there."""
    text = _LITERAL.sub(
        lambda found: found[1] or found[2], _CITATIONS.sub("", " ".join(text.split()))
    )
    text = _POINTERS.sub("", _CREDITS.sub("", text))
    return _REFERENCES.sub(lambda found: found[0 if found[1] is None else 1], text).strip()


def speaker_of(text: str) -> str | None:
    """Name who speaks in the minutes of a meeting or an interview: "Decision:" is nobody."""
    found = pattern(_SPEAKER).match(text)
    label = str(found[0]) if found else ""
    return label if label and label.strip(": ").casefold() not in decision_labels() else None
