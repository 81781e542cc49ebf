"""Cut a source into passages: the smallest groups of sentences that can be read on their own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from runner.providers.agents.banned import banned_spans
from runner.providers.agents.offline.fitness import (
    is_item,
    is_lead_in,
    is_question,
    is_sentence,
    leans,
    refers_back,
)
from runner.providers.agents.offline.shortening import opened
from runner.providers.agents.offline.words import plain, words
from runner.providers.agents.port import Block, Brief, Material

MAX_SENTENCES = 400
"""Sentences considered per source: ranking compares pairs, so the cost grows with the square."""

_MAX_RUN = 3
_PROSE = frozenset({Block.PARAGRAPH, Block.QUOTE})


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that are used together; a list keeps its lead-in, if it has one, as `lines[0]`.

    `opens` is false when its paragraph says something before it that the post will not say.
    """

    lines: tuple[Material, ...]
    opens: bool = True

    @property
    def is_list(self) -> bool:
        return self.lines[-1].block is Block.LIST_ITEM

    @property
    def heading(self) -> str | None:
        return self.lines[0].heading

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def sources(self) -> tuple[int, ...]:
        return tuple(line.n for line in self.lines)


def readable(brief: Brief) -> list[Material]:
    """Give the material as plain text, without the sentences that hold a banned word."""
    lines = (replace(line, text=plain(line.text)) for line in brief.material)
    return [line for line in lines if line.text and not banned_spans(line.text, brief.banned)]


def passages(lines: Sequence[Material]) -> list[Passage]:
    """Cut the first `MAX_SENTENCES` lines of text into prose and lists, in source order."""
    considered = [line for line in lines if line.block in _PROSE or line.block is Block.LIST_ITEM][
        :MAX_SENTENCES
    ]
    found: list[Passage] = []
    before: Material | None = None
    for (is_list, _), group in groupby(considered, key=_neighbourhood):
        members = list(group)
        found.extend(_lists(members, before) if is_list else _prose(members))
        before = members[-1]
    return found


def _neighbourhood(line: Material) -> tuple[bool, str | int | None]:
    """Keep a paragraph together, and all items under one heading."""
    is_list = line.block is Block.LIST_ITEM
    return is_list, line.heading if is_list else line.paragraph


def _prose(paragraph: Sequence[Material]) -> list[Passage]:
    """Start a passage at each sentence that stands alone; what leans on it joins it."""
    runs: list[list[Material]] = []
    previous = None
    for line in paragraph:
        follows = previous is not None and previous + 1 == line.n
        if not is_sentence(line.text):
            previous = None
            continue
        if follows and (leans(line.text) or is_question(runs[-1][-1].text)):
            if len(runs[-1]) < _MAX_RUN:
                runs[-1].append(line)
                previous = line.n
            else:
                previous = None
        elif not leans(text := opened(line.text)):
            runs.append([replace(line, text=text)])
            previous = line.n
        else:
            previous = None
    whole = [run for run in runs if not is_question(run[-1].text)]
    spoken = {line.n for run in whole for line in run} | {paragraph[0].n - 1}
    return [Passage(tuple(run), opens=run[0].n - 1 in spoken) for run in whole]


def _lists(members: Sequence[Material], before: Material | None) -> list[Passage]:
    """Keep a list with the sentence that opens it; alone it needs items that are sentences."""
    firsts = [next(item) for _, item in groupby(members, key=lambda line: line.paragraph)]
    items = [line for line in firsts if is_item(line.text)]
    lead = before is not None and before.n + 1 == members[0].n and before.text.endswith(":")
    if before is not None and lead:
        whole = len(items) == len(firsts) or "includ" in before.text
        keep = whole and len(items) > 1 and is_lead_in(before.text)
        return [Passage((before, *items))] if keep else []
    telling = [
        line
        for line in items
        if line.text[:1].isupper() and len(words(line.text)) > 3 and not refers_back(line.text)
    ]
    return [Passage(tuple(telling))] if len(telling) > 1 else []
