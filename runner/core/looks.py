"""Names that people take for others, as their letters look alike in one script or several."""

import re
from unicodedata import category, combining, name, normalize

# Letters of other scripts, and signs, that look like Latin ones; capitals only where small letters
# look like something else, or like nothing.
_LOOKALIKES = {
    "a": "\u0430\u03b1\u0251@4\ua4ee\u13aa\u2c81",
    "b": "\u044c\u0432\u03b2\ua4d0\u13f4\u15af\u2c83\u13cf",
    "c": "\u0441\u03f2\ua4da\u13df\u2ca5",
    "d": "\u0501\u0111\ua4d3\u13a0\u13e7\u0500",
    "e": "\u0435\u03b5\u0454\u212f3\u20ac\ua4f0\u13ac\u2c89\u212e",
    "f": "\u0192\ua4dd",
    "g": "\u0261\u0581\ua4d6\u13c0\u13f3\u050d",
    "h": "\u04bb\u043d\u0570\u0397\ua4e7\u13bb\u2c8f\u13c2",
    "i": "\u0456\u03b9\u0131\u21131!|l\u0269\u04cf\ua4f2\ua4e1\u13a5\u13c6\u2c93",
    "j": "\u0458\u03f3\ua4d9\u13ab",
    "k": "\u043a\u03ba\ua4d7\u13e6\u2c95",
    "m": "\u043c\u039c\ua4df\u13b7\u2c99",
    "n": "\u043f\u0578\u03b7\u039d\ua4e0\u2c9b\u13c1\u0438",
    "o": "\u043e\u03bf\u03c3\u05850\u00f8\u05e1\ua4f3\u13a4\u13be\u2c9f\u10ff\u03d9\ua669\u10d8",
    "p": "\u0440\u03c1\ua4d1\u13e2\u2ca3",
    "q": "\u051b",
    "r": "\u0433\u027c\ua4e3\u13a1\u13d2",
    "s": "\u0455$5\ua4e2\u13da\u13d5",
    "t": "\u0442\u03c4\ua4d4\u13a2\u2ca7\u13f6",
    "u": "\u03c5\u057d\u0446\u028b\ua4f4\u13cc",
    "v": "\u0475\u03bd\ua4e6\u13d9\u13e9",
    "w": "\u051d\u03c9\u0448\u0561\ua4ea\u13b3\u13d4\u2cb1\u0429",
    "x": "\u0445\u03c7\ua4eb\u2cad",
    "y": "\u0443\u03b3\u04af\u03a5\ua4ec\u13a9\u13bd\u2ca9",
    "z": "\u1d22\ua4dc\u13c3\u0396",
}
_PLAIN = {each: to for to, those in _LOOKALIKES.items() for each in those}
# The letter that a Latin one is a form of: small capitals, turned, dotless, in a square.
_FORM = re.compile(r"\bLATIN .*\b([A-Z])(?: WITH .*)?|REGIONAL INDICATOR SYMBOL LETTER ([A-Z])")
_UNKNOWN = "?"


def looks_like(text: str, plain: str) -> bool:
    """Whether people may take a text for a plain name.

    Beside letters that are known, one whose look is not may look like any: `ჿwner`.
    """
    wanted = _known(plain, signs=False)
    return any(_fits(_known(text, signs=signs), wanted) for signs in (False, True))


def _fits(letters: str, wanted: str) -> bool:
    unknown = letters.count(_UNKNOWN)
    return (
        len(letters) == len(wanted)
        and unknown * 2 <= len(letters)
        and all(one in (_UNKNOWN, other) for one, other in zip(letters, wanted, strict=True))
    )


def _known(text: str, *, signs: bool) -> str:
    """Write what letters look like; signs stand for nothing, or for letters nobody knows."""
    parts = (_seen_as(each, signs=signs) for each in normalize("NFKD", text))
    return "".join(parts).replace("rn", "m").replace("vv", "w")


def _seen_as(character: str, *, signs: bool) -> str:
    # Before it is folded: a capital Mu looks like M, and a small one does not.
    if character in _PLAIN:
        return _PLAIN[character]
    small = normalize("NFKD", character.casefold())
    if small != character:
        return "".join(_seen_as(each, signs=signs) for each in small)
    if character.isascii() and character.isalnum():
        return character
    if form := _FORM.fullmatch(name(character, "").removeprefix("NEGATIVE SQUARED ")):
        return _seen_as((form[1] or form[2]).lower(), signs=signs)
    unseen = combining(character) or not (
        character.isalnum() or (signs and category(character)[0] == "S")
    )
    return "" if unseen else _UNKNOWN
