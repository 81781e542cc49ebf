"""Reading source material of any format into sentences with provenance."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePath

from runner.core.languages import UNKNOWN, detect, sentence_spans
from runner.core.text import one_line
from runner.parsing.blocks import Block, BlockKind
from runner.parsing.decoding import decode
from runner.parsing.document import Document
from runner.parsing.errors import EmptySource, SourceTooLong, UnknownSourceKind
from runner.parsing.feeds import is_feed, read_feed
from runner.parsing.html import read_html
from runner.parsing.kinds import SourceKind, detect_format, settled
from runner.parsing.mails import is_about_the_mail
from runner.parsing.markdown import read_markdown, read_mdx
from runner.parsing.naming import is_cut, readable_title, title_of_release
from runner.parsing.plain import read_plain
from runner.parsing.titles import says_nothing

MAX_BYTES = 2 * 1024 * 1024
# Two megabytes of prose have some 22,000 in most languages.
MAX_SENTENCES = 30_000
MAX_TITLE = 200
# A title stands before the text, or soon in it.
_OPENING = 10
_READERS: Mapping[SourceKind, Callable[[str], Document]] = {
    SourceKind.TEXT: read_plain,
    SourceKind.MARKDOWN: read_markdown,
    SourceKind.MDX: read_mdx,
    SourceKind.HTML: read_html,
}


@dataclass(frozen=True, slots=True)
class SourceSentence:
    """One sentence and its place.

    Shape: `start:end` are character offsets into the stored text; that slice without markup
    and with folded space is `text`. `heading` is the title of the section it stands in, or its
    beginning.
    """

    n: int
    start: int
    end: int
    text: str
    heading: str | None
    block: BlockKind


@dataclass(frozen=True, slots=True)
class ParsedSource:
    """A whole source; `text` is what must be stored for the offsets to hold.

    Shape: `language` is a BCP 47 code, "und" where it cannot be told.
    A feed has no sentences; its text is what `Feed.from_json` reads.
    """

    title: str
    kind: SourceKind
    text: str
    sentences: tuple[SourceSentence, ...]
    language: str


def parse(
    kind: SourceKind,
    source: str | bytes,
    *,
    filename: str | None = None,
    media_type: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> ParsedSource:
    """Read a source; for url, rss and file the format is told by media type or file name.

    Raises: every error of this package.
    """
    format_ = detect_format(kind, filename, media_type)
    text = decode(source, format_, media_type, max_bytes)
    if is_feed(text):
        feed = read_feed(text)
        return ParsedSource(
            title=feed.title,
            kind=SourceKind.RSS,
            text=feed.to_json(),
            sentences=(),
            language=UNKNOWN,
        )
    if format_ is SourceKind.RSS:
        raise UnknownSourceKind(found=(media_type or "").partition(";")[0] or filename)
    format_ = settled(format_, text)
    document = _READERS[format_](text)
    language = detect("\n".join(block.text for block in document.blocks))
    sentences = tuple(islice(_sentences(document.blocks, language), MAX_SENTENCES + 1))
    if not sentences:
        raise EmptySource
    if len(sentences) > MAX_SENTENCES:
        raise SourceTooLong(limit=MAX_SENTENCES)
    return ParsedSource(
        title=_title(document, text, sentences, filename),
        kind=format_,
        text=text,
        sentences=sentences,
        language=language,
    )


def text_of(content: bytes, filename: str) -> str:
    """Read a file in the encoding that it names, else in that of its kind.

    Raises: UnknownSourceKind, SourceTooLarge, BinarySource, EmptySource.
    """
    return decode(content, detect_format(SourceKind.FILE, filename, None), None, MAX_BYTES)


def _sentences(blocks: Iterable[Block], language: str) -> Iterator[SourceSentence]:
    n = 0
    above: list[tuple[int, str]] = []
    for block in blocks:
        if is_about_the_mail(block.text):
            continue
        if block.level is not None:
            above = [entry for entry in above if entry[0] < block.level]
        for start, end in _spans(block.kind, block.text, language):
            place = block.slice(start, end)
            if place is None:
                continue
            yield SourceSentence(n, *place, above[-1][1] if above else None, block.kind)
            n += 1
            if block.level is not None:
                above.append((block.level, place[2][:MAX_TITLE]))


def _spans(kind: BlockKind, text: str, language: str) -> Iterable[tuple[int, int]]:
    return [(0, len(text))] if kind is BlockKind.HEADING else sentence_spans(text, language)


def _title(
    document: Document, text: str, sentences: tuple[SourceSentence, ...], filename: str | None
) -> str:
    opening = sentences[:_OPENING]
    headings = (
        each.text
        for each in opening
        if each.block is BlockKind.HEADING
        and not is_cut(text[each.start :].partition("\n")[0], each.text)
    )
    stem = PurePath(filename or "").stem
    named = (readable_title(document.title or ""), *headings, stem)
    lines = (one_line(each) for each in named)
    title = next((each for each in lines if each and not says_nothing(each)), "")
    if not title or title == stem:
        title = title_of_release(sentences, stem) or title
    return (title or _first_words(sentences))[:MAX_TITLE]


def _first_words(sentences: tuple[SourceSentence, ...]) -> str:
    # What ends with a comma greets the reader of a letter.
    prose = (
        each
        for each in sentences
        if each.block is not BlockKind.HEADING and not each.text.endswith(",")
    )
    return one_line(next(prose, sentences[0]).text)
