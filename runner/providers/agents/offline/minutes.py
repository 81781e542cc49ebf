"""Read minutes of a meeting for their news: what was decided, and who is to do what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from runner.core.languages.phrases import Phrases, phrases_of
from runner.providers.agents.port import Block, Material

_LABEL = re.compile(r"\W*([^\W\d_][^\n:：.!?–—]{1,30}?)\s*(?:[:：]|\s[–—-]\s)")
# What a person said: a name of one or two words, in any case, before a colon or a dash.
_TURN = re.compile(r"@?[^\W\d_][\w.'’-]*(?:[ /][^\W\d_][\w.'’-]*)?(?::| [-–—]) ?(?=\S)")
_PRESENT = re.compile(r"@\w|\((?:TSC|observer|chair|secretary)\)", re.IGNORECASE)
_NUMBERED = re.compile(r"^[\d.()\s]+[a-z]?[.)]?\s+")


def is_minutes(title: str, lines: Sequence[Material], language: str) -> bool:
    """Tell whether a source is called minutes and has sections, as minutes do."""
    phrases = phrases_of(language)
    headings = [line.text for line in lines if line.block is Block.HEADING]
    named = [title, *headings[:1]]
    return len(headings) > 1 and any(phrases.minutes.search(name) for name in named)


def of_decisions(lines: Sequence[Material], language: str) -> list[Material]:
    """Give what was decided as items under what it is about; without any, what was no talk.

    What every meeting has (who came, when it ended) is left out of both.
    """
    phrases = phrases_of(language)
    news = [line for line in lines if not _is_procedure(line, phrases)]
    decided = list(_decided(news, phrases))
    if not any(line.block is not Block.HEADING for line in decided):
        talk = {
            line.paragraph
            for line in news
            if line.block is not Block.HEADING and _TURN.match(line.text)
        }
        return [line for line in news if line.paragraph not in talk]
    return decided


def _decided(lines: Sequence[Material], phrases: Phrases) -> Iterator[Material]:
    """Yield headings and decisions; what is said under "Decisions" is about the heading above.

    A list of all of them, beside what they are about, keeps its own.
    """
    labelled: set[int] = set()
    topic = ""
    for line in lines:
        if line.block is Block.HEADING:
            if not _names(line.text, phrases) or topic not in line.section:
                topic = line.text
                yield line
            continue
        above = [name for name in line.section if not _names(name, phrases)]
        is_under = len(above) < len(line.section)
        label = _LABEL.match(line.text)
        if is_under or (label and _names(label[1], phrases)) or phrases.decides.search(line.text):
            labelled.add(line.paragraph)
        if line.paragraph in labelled and line.block is not Block.TABLE:
            heading = above[-1] if above and topic in above else line.heading
            yield replace(line, block=Block.LIST_ITEM, heading=heading)


def _names(text: str, phrases: Phrases) -> bool:
    return _NUMBERED.sub("", text).strip(" .:*").casefold() in phrases.decided


def _is_procedure(line: Material, phrases: Phrases) -> bool:
    return line.block is not Block.HEADING and (
        phrases.procedure.search(line.text) is not None or _PRESENT.search(line.text) is not None
    )
