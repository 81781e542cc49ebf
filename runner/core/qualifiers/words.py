"""The words of a language that limit, deny or attribute a claim, and those that only join."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from runner.core.languages import base

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says with which words.

    `qualifies` finds anything that limits a claim, `counts` what says how many; `linkers` begin a
    sentence and tie it to the one before. `nouns` is whether every noun begins with a capital, not
    only names.
    """

    language: str
    articles: frozenset[str]
    joins: frozenset[str]
    that: frozenset[str]
    linkers: re.Pattern[str]
    openings: re.Pattern[str]
    examples: re.Pattern[str]
    relatives: re.Pattern[str]
    qualifies: re.Pattern[str]
    counts: re.Pattern[str]
    nouns: bool


@cache
def words_of(language: str) -> Words | None:
    """Give the words of a language (BCP 47, such as de-CH); None of one nobody has listed."""
    path = _HERE / f"{base(language)}.toml"
    if not path.exists():
        return None
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    kinds: Mapping[str, str] = told["qualifiers"]
    return Words(
        path.stem,
        frozenset(_listed(told["articles"])),
        frozenset(_listed(told["joins"])),
        frozenset(_listed(told.get("that", ""))),
        any_of(told["linkers"]),
        any_of(told["openings"]),
        any_of(told["examples"]),
        any_of(told["relatives"]),
        any_of(", ".join(kinds.values())),
        any_of(f"{kinds['number']}, {kinds['quantity']}"),
        told.get("nouns", False),
    )


def _listed(text: str) -> list[str]:
    return [entry for entry in (" ".join(each.split()) for each in text.split(",")) if entry]


def any_of(text: str) -> re.Pattern[str]:
    """Find any of the comma-separated phrases as whole words; * stands for any ending."""
    entries = sorted(_listed(text), key=len, reverse=True)
    spelt = "|".join(re.sub(r"(?<![\\)])\*", r"\\w*", entry) for entry in entries)
    spelt = spelt.replace("'", "['’]").replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\w)", re.IGNORECASE)
