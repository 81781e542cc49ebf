"""Cut a source into passages: the smallest groups of sentences that can be read on their own."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, pairwise

from runner.core.languages import size, terms
from runner.core.languages.phrases import phrases_of
from runner.providers.agents.banned import banned_spans
from runner.providers.agents.offline.fitness import (
    is_item,
    is_lead_in,
    is_question,
    is_quotation,
    is_quoting,
    is_sentence,
    leans,
    limits,
    refers_back,
)
from runner.providers.agents.offline.minutes import is_minutes, of_decisions
from runner.providers.agents.offline.releases import of_newest_release
from runner.providers.agents.offline.shortening import opened
from runner.providers.agents.offline.words import clean, speaker_of
from runner.providers.agents.port import Block, Brief, Material

_MAX_RUN = 3
_LONGEST_ITEM = 400
_LONGEST_GREETING = 7
_LONGEST_CAPTION, _ABOVE = 7, 3
_POST_OF_THREAD = re.compile(r"\(?(\d{1,2})/(\d{1,2})\)?[.:]? +(?=\S)")
_QUOTED = re.compile(r"[\"“”„«»‹›「」『』]")
_SECTION = re.compile(r"^\d{1,2}[.)] +(?=\D)")
_TRANSCRIPT = 0.3
_PROSE = frozenset({Block.PARAGRAPH, Block.QUOTE})


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that are used together; a list keeps its lead-in, if it has one, as `lines[0]`.

    `opens` is false when its paragraph says something before it that the post will not say, `heads`
    when it says anything before it.
    """

    lines: tuple[Material, ...]
    opens: bool = True
    heads: bool = True

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
    """Give the material without what only numbers it, without speakers and banned words.

    Of a list of releases it is the newest one that says something.
    """
    lines = [
        line
        for line in _once(said(of_newest_release(brief.material)))
        if line.text and not banned_spans(line.text, brief.banned)
    ]
    lines = list(_without_echoes(lines, brief.language))
    lines = list(_after_greetings(_out_of_tables(lines, brief.language)))
    lines = _without_apparatus(_in_own_words(lines), brief.language)
    if is_minutes(brief.title, lines, brief.language):
        return of_decisions(lines, brief.language)
    return list(_with_deck(lines, brief.language))


def _in_own_words(lines: list[Material]) -> list[Material]:
    """Leave out what is quoted without quotation marks: it would read as the author's words."""
    own = [line for line in lines if line.block is not Block.QUOTE or _QUOTED.search(line.text)]
    return own if any(line.block is Block.PARAGRAPH for line in own) else lines


def _without_apparatus(lines: list[Material], language: str) -> list[Material]:
    """Leave out what stands under "References" or "Contact", unless nothing else does."""
    apart = phrases_of(language).apart
    if not apart:
        return lines
    text = [
        line
        for line in lines
        if not any(_bare(name) in apart for name in (*line.section, line.text))
    ]
    return text if any(line.block in _PROSE for line in text) else lines


def _bare(heading: str) -> str:
    return heading.strip(" .:0123456789").casefold()


def _once(lines: Iterable[Material]) -> Iterator[Material]:
    """Leave out what was said before, word by word."""
    seen: set[str] = set()
    for line in lines:
        if line.block is Block.HEADING or line.text not in seen:
            yield line
        seen.add(line.text)


def said(material: Sequence[Material]) -> Iterator[Material]:
    """Read lines as they may be written: without the numbers that only lead to proofs.

    Who speaks is left out where a source is the minutes of what people said in turn.
    """
    lines = _without_numbers([_unnumbered(line) for line in material])
    prose = [line for line in lines if line.block is Block.PARAGRAPH]
    speakers = Counter(filter(None, (speaker_of(line.text) for line in prose)))
    paragraphs = len({line.paragraph for line in prose})
    # One label alone is a name when it has two words: "Note:" may well come again and again.
    named = len(speakers) > 1 or any(" " in label.strip() for label in speakers)
    talks = speakers.total() > max(1, _TRANSCRIPT * paragraphs) and named
    for line in lines:
        label = speaker_of(line.text) if talks else None
        yield replace(line, text=line.text[len(label) :]) if label else line


def _unnumbered(line: Material) -> Material:
    """Leave out the number of a section, "3. Playground", wherever it is named."""
    heading = line.heading and _SECTION.sub("", line.heading)
    section = tuple(_SECTION.sub("", each) for each in line.section)
    text = clean(line.text)
    text = _SECTION.sub("", text) if line.block is Block.HEADING else text
    return replace(line, text=text, heading=heading, section=section)


def _without_numbers(lines: Sequence[Material]) -> list[Material]:
    """Leave out the "1/3" of a counted thread; elsewhere it is a third of something."""
    found = {line.n: each for line in lines if (each := _POST_OF_THREAD.match(line.text))}
    counted = {(int(each[1]), int(each[2])) for each in found.values()}
    whole = {
        last
        for _, last in counted
        if last > 1 and all((n, last) in counted for n in range(1, last + 1))
    }
    return [
        replace(line, text=line.text[at.end() :])
        if (at := found.get(line.n)) and int(at[2]) in whole
        else line
        for line in lines
    ]


def _out_of_tables(lines: Iterable[Material], language: str) -> list[Material]:
    """Read whole sentences in a table as prose: old pages and mails are laid out in tables."""
    return [
        replace(line, block=Block.PARAGRAPH)
        if line.block is Block.TABLE and " | " not in line.text and is_sentence(line.text, language)
        else line
        for line in lines
    ]


def _without_echoes(lines: Sequence[Material], language: str) -> Iterator[Material]:
    """Leave out captions: a few words alone that say again what stands just before them."""
    for i, line in enumerate(lines):
        near = {each.paragraph for each in lines[max(0, i - 1) : i + 2] if each is not line}
        alone = line.block is Block.PARAGRAPH and line.paragraph not in near
        alone = alone and not line.text.endswith((":", "："))
        short = alone and size(line.text, language) <= _LONGEST_CAPTION
        said = set(terms(line.text, language)) if short else set()
        told = (terms(each.text, language) for each in lines[max(0, i - _ABOVE) : i])
        if not said or not said <= set(chain.from_iterable(told)):
            yield line


def _after_greetings(lines: Iterable[Material]) -> Iterator[Material]:
    """Begin a letter behind its greeting, after which many languages go on in small letters."""
    greeting: Material | None = None
    for line in lines:
        begins = greeting is not None and greeting.paragraph != line.paragraph
        is_greeting = line.text.endswith(",") and len(line.text.split()) <= _LONGEST_GREETING
        greeting = line if is_greeting and line.block is Block.PARAGRAPH else None
        yield replace(line, text=line.text[:1].upper() + line.text[1:]) if begins else line


def _with_deck(lines: Sequence[Material], language: str) -> Iterator[Material]:
    """Read a heading before all prose that is a whole sentence as what it is: the first words."""
    opening = True
    for line in lines:
        if line.block in _PROSE and is_sentence(line.text, language):
            opening = False
        deck = opening and line.block is Block.HEADING and is_sentence(line.text, language)
        yield replace(line, block=Block.PARAGRAPH) if deck else line


def passages(lines: Sequence[Material], language: str) -> list[Passage]:
    """Cut lines of text into prose and lists, in source order."""
    considered = [line for line in lines if line.block in _PROSE or line.block is Block.LIST_ITEM]
    above = {line.n: before for before, line in pairwise(lines) if before.block is Block.HEADING}
    found: list[Passage] = []
    before: Material | None = None
    for (is_list, _), group in groupby(considered, key=_neighbourhood):
        members = list(group)
        if is_list:
            found.extend(_lists(members, before, above.get(members[0].n), language))
        else:
            found.extend(_prose(members, language, is_first=before is None))
        before = members[-1]
    return found


def _neighbourhood(line: Material) -> tuple[bool, str | None]:
    return line.block is Block.LIST_ITEM, line.heading


def _prose(lines: Sequence[Material], language: str, *, is_first: bool) -> list[Passage]:
    """Start a passage at each sentence that stands alone; what leans on it joins it.

    The first sentence of a source leans on nothing that was left out.
    """
    runs: list[list[Material]] = []
    previous: Material | None = None
    for line in lines:
        follows = previous is not None and previous.n + 1 == line.n
        if not is_sentence(line.text, language):
            previous = None
            continue
        # What is asked in a paragraph of its own is asked by somebody else.
        elsewhere = previous is not None and previous.paragraph != line.paragraph
        turn = elsewhere and is_question(line.text)
        joins = (
            follows
            and not turn
            and (
                leans(line.text, language)
                or is_quotation(line.text)
                or is_question(runs[-1][-1].text)
                or is_quoting(" ".join(each.text for each in runs[-1]))
            )
        )
        if joins and (len(runs[-1]) < _MAX_RUN or limits(line.text, language)):
            runs[-1].append(line)
            previous = line
        elif joins:
            previous = None
        elif (is_first and line is lines[0]) or not (
            leans(text := opened(line.text), language) or is_quotation(text)
        ):
            runs.append([line if is_first and line is lines[0] else replace(line, text=text)])
            previous = line
        else:
            previous = None
    whole = [
        run
        for run in runs
        if not is_question(run[-1].text)
        and not is_quoting(text := " ".join(each.text for each in run))
        and not is_quotation(text)
    ]
    spoken = {line.n for run in whole for line in run}
    starts = {
        line.n for i, line in enumerate(lines) if not i or lines[i - 1].paragraph != line.paragraph
    }
    return [
        Passage(
            tuple(run),
            opens=run[0].n in starts or run[0].n - 1 in spoken,
            heads=run[0].n in starts,
        )
        for run in whole
    ]


def _lists(
    members: Sequence[Material], before: Material | None, heading: Material | None, language: str
) -> list[Passage]:
    """Keep a list with the sentence that opens it; without one it needs a heading or sentences."""
    whole_items = [list(item) for _, item in groupby(members, key=lambda line: line.paragraph)]
    kept = [item for item in whole_items if _can_stand(item, language)]
    items = [line for item in kept for line in item]
    lead = before is not None and before.n + 1 == members[0].n and before.text.endswith((":", "："))
    if before is not None and lead:
        whole = len(kept) == len(whole_items) or "includ" in before.text
        keep = whole and items and is_lead_in(before.text, language)
        return [Passage((before, *items))] if keep else []
    if heading is not None and items:
        return [Passage((heading, *items))]
    telling = [
        item
        for item in kept
        if is_sentence(item[0].text, language) and not refers_back(item[0].text, language)
    ]
    return [Passage(tuple(chain.from_iterable(telling)))] if len(telling) > 1 else []


def _can_stand(item: Sequence[Material], language: str) -> bool:
    """Take an item with all it says: what follows its first sentence may be what limits it."""
    return (
        sum(len(line.text) for line in item) <= _LONGEST_ITEM
        and is_item(item[0].text, language)
        and all(is_sentence(line.text, language) for line in item[1:])
    )
