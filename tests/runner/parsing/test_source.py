"""What holds for every source of every format."""

import os
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runner.parsing import (
    EmptySource,
    FrontMatterUnreadable,
    ParsedSource,
    SourceKind,
    SourceTooLong,
    parse,
)
from runner.parsing.source import MAX_SENTENCES

ROOT = Path(__file__).parents[3]
OWN = ROOT / "tests/data/sources"
FURTHER = [Path(it) for it in (os.environ.get("POSTMAGIQ_EXTRA_SOURCES"),) if it]
SOURCES = [path for folder in (OWN, *FURTHER) for path in sorted(folder.glob("*.*"))]

LINK_TARGET = re.compile(r"\]\([^()\s]*\)|\]\[[^\]]*\]")
IMAGE = re.compile(r"!\[[^\]]*\]\([^()\s]*\)")
TAG = re.compile(r"<[^<>]*>")
MARKS = re.compile(r"[\s*_`~\[\]\\|>{}]+")


def cleaned(text: str) -> str:
    """Take markup away by other means than the code under test, and all space with it."""
    return MARKS.sub("", unescape(TAG.sub("", LINK_TARGET.sub("", IMAGE.sub("", text)))))


def assert_every_sentence_keeps_its_place(parsed: ParsedSource) -> None:
    end = 0
    for n, sentence in enumerate(parsed.sentences):
        assert sentence.n == n
        assert end <= sentence.start < sentence.end <= len(parsed.text)
        assert sentence.text == " ".join(sentence.text.split()) != ""
        end = sentence.end


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_in_real_material_each_slice_reads_as_its_sentence(path: Path) -> None:
    parsed = parse(SourceKind.FILE, path.read_bytes(), filename=path.name)
    assert_every_sentence_keeps_its_place(parsed)
    for sentence in parsed.sentences:
        place = parsed.text[sentence.start : sentence.end]
        assert cleaned(place) == cleaned(sentence.text)


@pytest.mark.parametrize("path", sorted(OWN.glob("*.*")), ids=lambda path: path.name)
def test_what_is_no_prose_is_not_in_our_samples(path: Path) -> None:
    parsed = parse(SourceKind.FILE, path.read_bytes(), filename=path.name)
    texts = " ".join(each.text for each in parsed.sentences)
    assert len(parsed.sentences) > 40
    assert not re.search(r"import |dataLayer|Subscribe|newsletter|reduce|print\(|</|cookies", texts)


WORDS = st.text("abcdefghijklmnop", min_size=1, max_size=6)
STYLES = st.sampled_from(
    ["{}", "*{}*", "**{}**", "`{}`", "[{}](/7)", "~~{}~~", "<b>{}</b>", "{}&amp;", "\\*{}"]
)
STYLED = st.tuples(WORDS, STYLES)
SENTENCES = st.lists(STYLED, min_size=1, max_size=6)
BLOCKS = st.tuples(
    st.sampled_from(["", "- ", "> ", "# ", "3. ", "> - ", "- [ ] "]),
    st.lists(SENTENCES, min_size=1, max_size=3),
)


def written(blocks: list[tuple[str, list[list[tuple[str, str]]]]]) -> Iterator[str]:
    for prefix, sentences in blocks:
        lines = (" ".join(style.format(word) for word, style in words) for words in sentences)
        yield prefix + " ".join(f"It {line}." for line in lines)


@settings(deadline=None)
@given(st.lists(BLOCKS, min_size=1, max_size=6))
def test_in_markdown_each_slice_reads_as_its_sentence(
    blocks: list[tuple[str, list[list[tuple[str, str]]]]],
) -> None:
    parsed = parse(SourceKind.MARKDOWN, "\n\n".join(written(blocks)))
    assert_every_sentence_keeps_its_place(parsed)
    for sentence in parsed.sentences:
        place = parsed.text[sentence.start : sentence.end]
        assert cleaned(place) == cleaned(sentence.text)


NOISE = st.lists(
    st.sampled_from(
        "a b. c! \n \n\n # - > * ** _ ` ``` ~~ [x](y) ![x](y) [ ] ( ) <b> </b> <p> <li> <td> <tr> "
        "<!-- --> <A { } /> &amp; & \\ | |-| --- === 1. \t import export é 字。 \u2028 https://x.y <https://x.y/%41>".split(
            " "
        )
    )
    | st.text(max_size=3),
    max_size=40,
).map("".join)


@settings(deadline=None)
@given(NOISE, st.sampled_from(["text", "markdown", "mdx", "html"]))
def test_in_any_text_places_are_in_range_in_order_and_apart(text: str, kind: str) -> None:
    try:
        parsed = parse(SourceKind(kind), text.replace("\0", ""))
    except (EmptySource, FrontMatterUnreadable):
        return
    assert_every_sentence_keeps_its_place(parsed)
    for sentence in parsed.sentences:
        place = parsed.text[sentence.start : sentence.end]
        letters = iter(unescape(place))
        if "&" not in place:
            assert all(each in letters for each in sentence.text if each.isalnum())


def test_parsing_twice_gives_the_same() -> None:
    text = (OWN / "rota-release-notes.md").read_text()
    first = parse(SourceKind.MARKDOWN, text)
    assert parse(SourceKind.MARKDOWN, first.text) == first


@pytest.mark.parametrize(
    ("text", "filename", "title"),
    [
        ("Text.\n\n# Heading", "file.md", "Heading"),
        ("Text.", "file.md", "file"),
        ("Text. More.", None, "Text."),
        ("---\ntitle: 7\n---\nText.", None, "Text."),
    ],
)
def test_a_source_is_named_by_the_best_there_is(
    text: str, filename: str | None, title: str
) -> None:
    assert parse(SourceKind.MARKDOWN, text, filename=filename).title == title


def test_more_sentences_than_a_book_has_are_refused() -> None:
    text = "He ran. " * MAX_SENTENCES
    assert len(parse(SourceKind.TEXT, text).sentences) == MAX_SENTENCES
    with pytest.raises(SourceTooLong, match="more than 30000 sentences"):
        parse(SourceKind.TEXT, text + "She ran.")


def test_a_title_without_end_is_not_repeated_with_each_sentence() -> None:
    parsed = parse(SourceKind.MARKDOWN, f"# {'long ' * 1000}\n\nOne. Two.")
    assert {len(each.heading or "") for each in parsed.sentences[1:]} == {200}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("FOR IMMEDIATE RELEASE\n\nA second oven\n\nIt bakes at six.", "A second oven"),
        (f"We bake. {'It is hot. ' * 12}\n\nAbout us\n\nWe are bakers.", "We bake."),
        (
            f"A second oven {'for bread ' * 9}\n\nIt bakes at six.",
            f"A second oven {'for bread ' * 9}",
        ),
        ("Dear neighbours,\n\nwe have a second oven.", "we have a second oven."),
    ],
)
def test_neither_a_greeting_nor_a_label_is_a_title(text: str, title: str) -> None:
    assert parse(SourceKind.TEXT, text).title == title.strip()
