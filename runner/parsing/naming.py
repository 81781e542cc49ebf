"""What a text is called whose title is a template, or that is a list of releases."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Protocol

from runner.core.releases import newest_release, release_of
from runner.parsing.blocks import BlockKind

_TEMPLATE = re.compile(
    r"\{\{(?:(?!\}\}|\{\{)[\s\S]){0,1000}\}\}|\{%(?:(?!%\}|\{%)[\s\S]){0,1000}%\}"
)
# What a title ends with whose last words were filled in by a template.
_OPEN_END = re.compile(
    r"(?:^|\s)(?:in|of|for|to|with|from|on|at|by|version|release|v|und|für|von|zu|mit|de|du|des|pour|"
    r"à|en|avec|del|para|con|di|per|da|van|voor|met)$|[:–—,(-]$",
    re.IGNORECASE,
)
# The name of a file beside the product's: "larder-CHANGELOG".
_OF_RELEASES = re.compile(r"change[-_ ]?log|changes|release[-_ ]?notes|history|news", re.IGNORECASE)


class Placed(Protocol):
    """A sentence and the heading it stands under."""

    @property
    def text(self) -> str: ...

    @property
    def heading(self) -> str | None: ...

    @property
    def block(self) -> BlockKind: ...


def readable_title(title: str) -> str:
    """Read a title as its page shows it: no entities, no templates, nothing where one ends it."""
    shown = " ".join(_TEMPLATE.sub(" ", unescape(title)).split())
    return "" if is_cut(title, shown) else shown


def is_cut(spelled: str, shown: str) -> bool:
    """Tell whether a template held the end of what a title says."""
    return _TEMPLATE.search(spelled) is not None and _OPEN_END.search(shown.strip()) is not None


def title_of_release(sentences: Sequence[Placed], stem: str) -> str | None:
    """Name a list of releases by its product and newest version, else by that version's point.

    None for a text that is no list of releases.
    """
    placed = list(_sections(sentences))
    path = newest_release(
        section for each, section in placed if each.block is not BlockKind.HEADING
    )
    if path is None:
        return None
    release = release_of(path[-1])
    product = _OF_RELEASES.sub("", stem).strip("-_. ") if _OF_RELEASES.search(stem) else ""
    name = (release and release.name) or product
    if name and release:
        return f"{name} {release.version}"
    told = (each.text for each, section in placed if section[: len(path)] == path)
    return next((text for text in told if len(text.split()) > 1), None)


def _sections(sentences: Sequence[Placed]) -> Iterator[tuple[Placed, tuple[str, ...]]]:
    """Yield each sentence with the headings it stands under, the outermost first."""
    section: list[str] = []
    for each in sentences:
        while section and section[-1] != each.heading:
            section.pop()
        yield each, tuple(section)
        if each.block is BlockKind.HEADING:
            section.append(each.text)
