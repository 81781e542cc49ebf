"""Read material as it may be written: without what belongs to the page, and not to the text."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from runner.core.languages import size, terms
from runner.core.languages.phrases import phrases_of
from runner.providers.agents.banned import banned_spans
from runner.providers.agents.offline.fitness import is_sentence
from runner.providers.agents.offline.minutes import is_minutes, of_decisions
from runner.providers.agents.offline.releases import of_newest_release
from runner.providers.agents.offline.words import clean, speaker_of
from runner.providers.agents.port import PROSE, Block, Brief, Material

_LONGEST_GREETING = 7
_LONGEST_CAPTION, _ABOVE = 7, 3
_POST_OF_THREAD = re.compile(r"\(?(\d{1,2})/(\d{1,2})\)?[.:]? +(?=\S)")
_QUOTED = re.compile(r"[\"“”„«»‹›「」『』]")
_SECTION = re.compile(r"^\d{1,2}[.)] +(?=\D)")
_TRANSCRIPT = 0.3


def readable(brief: Brief) -> list[Material]:
    """Give the material without what only numbers it, without speakers and banned words.

    Of a list of releases it is the newest one that says something.
    """
    lines = [
        line
        for line in _once(_in_own_words(list(said(of_newest_release(brief.material)))))
        if line.text and not banned_spans(line.text, brief.banned)
    ]
    lines = list(_without_echoes(lines, brief.language))
    lines = list(_after_greetings(_out_of_tables(lines, brief.language)))
    lines = _without_apparatus(lines, brief.language)
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
    return text if any(line.block in PROSE for line in text) else lines


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
        if line.block in PROSE and is_sentence(line.text, language):
            opening = False
        deck = opening and line.block is Block.HEADING and is_sentence(line.text, language)
        yield replace(line, block=Block.PARAGRAPH) if deck else line
