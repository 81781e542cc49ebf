"""What stands at the joints of a text, by language."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from runner.core.languages.scripts import base, is_spaceless

_DATA = Path(__file__).with_name("phrases.toml")
_OPENING = r"[\s\"'“”‘’«»„‚‹›「『(\[¿¡*_]*"
_NEVER = re.compile(r"(?!)")
# What is a beginning, and what is a whole heading or label.
_BEGINNINGS = frozenset({"leaning", "limits", "courtesy", "steps", "teller"})
_NAMES = frozenset({"gist", "apart", "decided"})


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns over a text as it stands: in any case, and none for an unknown language."""

    leaning: re.Pattern[str] = _NEVER
    limits: re.Pattern[str] = _NEVER
    elsewhere: re.Pattern[str] = _NEVER
    boilerplate: re.Pattern[str] = _NEVER
    news: re.Pattern[str] = _NEVER
    gist: frozenset[str] = frozenset()
    concludes: re.Pattern[str] = _NEVER
    courtesy: re.Pattern[str] = _NEVER
    steps: re.Pattern[str] = _NEVER
    teller: re.Pattern[str] = _NEVER
    apart: frozenset[str] = frozenset()
    minutes: re.Pattern[str] = _NEVER
    decided: frozenset[str] = frozenset()
    decides: re.Pattern[str] = _NEVER
    procedure: re.Pattern[str] = _NEVER
    read_on: str = ""


@cache
def phrases_of(language: str) -> Phrases:
    """Compile the phrases of a language; those of beginnings are matched at a sentence's."""
    told = _told().get(base(language))
    if told is None:
        return Phrases()
    lists = {
        name: [each.strip() for each in " ".join(text.split()).split(" | ")]
        for name, text in told.items()
        if name != "read_on"
    }
    found: dict[str, re.Pattern[str] | frozenset[str]] = {
        name: frozenset(phrases)
        if name in _NAMES
        else _pattern(_OPENING if name in _BEGINNINGS else "", phrases, language)
        for name, phrases in lists.items()
    }
    return Phrases(**found, read_on=told["read_on"])  # type: ignore[arg-type]


def languages() -> Iterable[str]:
    """List the languages whose phrases are known."""
    return _told().keys()


@cache
def decision_labels() -> frozenset[str]:
    """Give what minutes in any language write before a decision or a task, in small letters."""
    lists = (told.get("decided", "") for told in _told().values())
    return frozenset(label for each in lists for label in " ".join(each.split()).split(" | "))


@cache
def _told() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


def _pattern(before: str, phrases: Iterable[str], language: str) -> re.Pattern[str]:
    """Find any of the phrases as whole words, where words are told apart; `^` is a beginning."""
    # Between what is written without spaces, a word has no border to look at.
    left, right = ("", "") if is_spaceless(language) else (r"(?<!\w)", r"(?!\w)")
    ordered = sorted(phrases, key=len, reverse=True)
    whole = "|".join(
        f"^{_OPENING}{re.escape(each[1:])}" if each.startswith("^") else re.escape(each)
        for each in ordered
    )
    return re.compile(f"{before}{left}(?:{whole}){right}", re.IGNORECASE)
