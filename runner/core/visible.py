"""Text that somebody reads at a terminal: what would move, colour or ask it becomes visible.

A terminal obeys what is printed to it: it clears, renames its window, fills the clipboard. So what
others wrote is printed with such characters escaped as JSON does, which leaves JSON what it is.
"""

import json
import re
from unicodedata import category

# Line ends and tabs, signs of Arabic that are seen, and the joiners that letters and emoji need.
_KEPT = re.compile("[\n\t\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u200c\u200d]")
_OBEYED = ("Cc", "Cf", "Cs", "Zl", "Zp")


def visible(text: str) -> str:
    """Escape what a terminal obeys, what turns the order of others, and halves of characters."""
    if text.isprintable():
        return text
    return "".join(map(_seen, text.replace("\r\n", "\n")))


def _seen(character: str) -> str:
    if character.isprintable() or _KEPT.match(character) or category(character) not in _OBEYED:
        return character
    return json.dumps(character)[1:-1]
