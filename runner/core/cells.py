"""Cells of what goes to spreadsheets, so that none of them is taken for a formula."""

import re

# A spreadsheet takes a cell that begins like this for a formula and may run it.
_SIGNS = "=+\\-@＝＋－＠"
_RISKY = rf"^(?='*[{_SIGNS}\t\r\n])"
# One that splits at other signs than commas begins a cell in the middle of a text.
_RISKY_WITHIN = rf"(?<=[;|\t\r\n])(?=['\"]*[{_SIGNS}])"
_FORMULA = re.compile(f"{_RISKY}|{_RISKY_WITHIN}")
_TAMED = re.compile(_FORMULA.pattern.replace("(?=", "'(?="))


def tamed(text: str) -> str:
    """Put an apostrophe before what would be a formula, or would look like one tamed already."""
    return _FORMULA.sub("'", text)


def plain(text: str) -> str:
    """Take those apostrophes away again."""
    return _TAMED.sub("", text)
