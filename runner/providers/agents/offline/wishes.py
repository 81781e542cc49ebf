"""Hear what a person wants of a draft: which of the source's sentences, and which first.

Words of the wish that stand in the source choose; what asks for other words cannot be had of an
agent that writes none of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from runner.core.languages import terms, words
from runner.providers.agents.errors import UnheardWish
from runner.providers.agents.port import Material

# How wishes are put, in the languages they are mostly put in; none of it is looked for.
_ASKING = frozenset(
    (
        "focus mention mentions write talk say tell highlight emphasize emphasise stress cover "
        "make sure include please post draft text about only just start begin open lead first end "
        "with without leave out skip no not avoid omit don't exclude important especially mainly "
        "mostly sentence sentences paragraph part section point points nur nicht ohne kein keine "
        "zuerst beginne beginn fang schreibe schreib bitte über betone erwähne weglassen "
        "konzentriere dich sans seulement commence commencer parle parler écris surtout sin solo "
        "sólo empieza habla escribe sobre senza soltanto inizia parla scrivi sem apenas comece "
        "fale zonder alleen begin schrijf over noem drop remove never nothing do lass lasse lassen "
        "weg vermeide nichts pas évite omite evita non não geen bez pomiń zacznij без начни"
    ).split()
)
_WITHOUT = re.compile(
    r"\b(?:without|leave\b.*\bout|skip|omit|avoid|exclude|drop|remove|no|not|never|nothing|"
    r"don['’]t|ohne|lass\w*\b.*\bweg|weglassen|vermeide|nichts?|keine?|sans|pas|évite|"
    r"sin|omite|evita|senza|non|sem|não|zonder|geen|bez|pomiń|без)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\b(?:only|just|nothing but|nur|ausschließlich|seulement|uniquement|solo|sólo|solamente|"
    r"soltanto|apenas|somente|alleen)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"\b(?:start|begin|open|lead|first|beginne?|zuerst|commencer?|d['’]abord|empieza|empezar|"
    r"inizia|comece|eerst|zacznij|начни)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[.;,!\n]+|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Terms that raise a passage, must stand in it, open the post, or keep a sentence out."""

    about: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    unheard: tuple[str, ...] = ()


def wish_of(text: str, lines: Sequence[Material], language: str) -> Wish:
    """Read a wish against the source.

    Raises: UnheardWish when no word of it stands there.
    """
    if not text.strip():
        return Wish()
    said = {term for line in lines for term in terms(line.text, language)}
    told: dict[str, set[str]] = {"about": set(), "only": set(), "first": set(), "without": set()}
    unheard: list[str] = []
    kind = "about"
    for clause in _CLAUSE.split(text):
        kind = _kind(clause, kind)
        for word in words(clause, language):
            if word.casefold() in _ASKING or not (found := terms(word, language)):
                continue
            if said.issuperset(found):
                told[kind] |= set(found)
            else:
                unheard.append(word)
    if not any(told.values()):
        raise UnheardWish(words=", ".join(dict.fromkeys(unheard)) or text.strip()[:80])
    return Wish(
        **{name: frozenset(found) for name, found in told.items()},
        unheard=tuple(dict.fromkeys(unheard)),
    )


def _kind(clause: str, before: str) -> str:
    for name, pattern in (("without", _WITHOUT), ("first", _FIRST), ("only", _ONLY)):
        if pattern.search(clause):
            return name
    return before if clause.strip() and len(clause.split()) < 3 else "about"
