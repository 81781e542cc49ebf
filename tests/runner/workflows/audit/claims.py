"""Drafts that say what a source says, and drafts that say something else, from a table."""

from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).parent / "altered_claims.txt"


class Claim(NamedTuple):
    """A draft of one sentence or more, the one of the source it goes back to, and its language."""

    language: str
    source: str
    draft: str


def claims(mark: str) -> list[Claim]:
    """Read the drafts that stand under a mark: "x" says something else, "~" does not."""
    found: list[Claim] = []
    language = source = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        kind, _, text = line.partition(" ")
        if kind == "@":
            language = text
        elif kind == "=":
            source = text
        elif kind == mark:
            found.append(Claim(language, source, text.replace(" || ", "\n\n")))
    return found


def sources(language: str) -> list[str]:
    """List the sentences of a language, as one source in the order of the table."""
    said = [*claims("x"), *claims("~")]
    wanted = {claim.source for claim in said if claim.language == language}
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith("= ") and line[2:] in wanted]
