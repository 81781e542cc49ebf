"""Phrases that rules look for, by language."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from runner.core.languages import base
from runner.core.qualifiers import any_of

_HERE = Path(__file__).parent
_NEVER = re.compile(r"(?!)")
KINDS = (
    "consent",
    "site",
    "reading_on",
    "byline",
    "author",
    "cliche",
    "opening",
    "clear",
    "elsewhere",
    "onwards",
)


@cache
def phrases_of(language: str) -> Mapping[str, re.Pattern[str]]:
    """Give a pattern per kind; in a language nobody has listed they find nothing."""
    told = _read(language)
    return {kind: any_of(told[kind]) if told else _NEVER for kind in KINDS}


@cache
def ordinals_of(language: str) -> tuple[re.Pattern[str], ...]:
    """Give what first, second, third begin with, in order."""
    steps = _read(language).get("ordinals", "").split(",")
    return tuple(any_of(step.replace("|", ",")) for step in steps if step.strip())


def _read(language: str) -> Mapping[str, str]:
    path = _HERE / f"{base(language)}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
