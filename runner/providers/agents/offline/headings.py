"""Read the headings of a guide as what they often are: the list of what it says."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from statistics import median

from runner.core.languages import size, terms
from runner.providers.agents.offline.fitness import is_item, is_question, refers_back
from runner.providers.agents.offline.passages import Passage
from runner.providers.agents.port import Block, Material

_COUNT = range(3, 9)
# "Results" names a section, "Test the design on a small site" says what stands in it.
_TELLING, _LEAST = 4, 3


def outlines(lines: Sequence[Material], title: str, language: str) -> list[Passage]:
    """Give the headings beside each other that say something, under the one they share."""
    about = set(terms(title, language))
    headings = [
        line
        for line in lines
        if line.block is Block.HEADING
        and not (about and 2 * len(about & set(said := terms(line.text, language))) >= len(said))
    ]
    named = {line.text: line for line in headings}
    found: list[Passage] = []
    for section, group in groupby(sorted(headings, key=lambda each: each.section), key=_section):
        items = list(group)
        sizes = [size(each.text, language) for each in items]
        if (
            len(items) in _COUNT
            and median(sizes) >= _TELLING
            and min(sizes) >= _LEAST
            and all(is_item(each.text, language) for each in items)
            and not any(is_question(each.text) for each in items)
        ):
            above = named.get(section[-1]) if section else None
            if above is not None and not refers_back(above.text, language):
                found.append(Passage(tuple(listed([above, *items]))))
    return found


def listed(lines: Sequence[Material]) -> list[Material]:
    """Set the headings of an outline as the items they are."""
    last = lines[-1]
    beside = [line for line in lines if line.section == last.section]
    if last.block is not Block.HEADING or len(beside) not in _COUNT:
        return list(lines)
    return [replace(line, block=Block.LIST_ITEM) if line in beside else line for line in lines]


def _section(line: Material) -> tuple[str, ...]:
    return line.section
