import pytest

from runner.parsing import ParsedSource, SourceKind, parse


def markdown(text: str) -> ParsedSource:
    return parse(SourceKind.MARKDOWN, text)


@pytest.mark.parametrize(
    ("source", "text", "place"),
    [
        ("a *b* **c** ~~d~~ _e_", "a b c d e", "a *b* **c** ~~d~~ _e"),
        ("see [the *page*](http://x.example/y 'y') y", "see the page y", None),
        ("see [page][ref] y\n\n[ref]: /y", "see page y", "see [page][ref] y"),
        ("see [ref] y\n\n[ref]: /y", "see ref y", "see [ref] y"),
        ("an ![image](y.png) gone", "an gone", None),
        ("run `a  b` or ``c`d``", "run a b or c`d", "run `a  b` or ``c`d"),
        ("run `` ` `` now", "run ` now", None),
        ("at <https://x.example/%C3%A9> now", "at https://x.example/%C3%A9 now", None),
        ("a &amp; b \\* c \\\\ d", "a & b * c \\ d", None),
        ("2 * 3 is 6 * 1", "2 * 3 is 6 * 1", None),
        ("snake_case and __init__", "snake_case and init", "snake_case and __init"),
        ("one<br>two <b>three</b>", "one two three", "one<br>two <b>three"),
        ("soft\nbreak  \nhard\\\nback", "soft break hard back", None),
        ("~~~~a", None, None),
        ("***both*** x", "both x", "both*** x"),
        ("unclosed **bold and `code", "unclosed **bold and `code", None),
    ],
)
def test_inline_markup_is_removed_and_the_place_is_kept(
    source: str, text: str | None, place: str | None
) -> None:
    if text is None:
        with pytest.raises(Exception, match="no sentence"):
            markdown(source)
        return
    (sentence,) = markdown(source).sentences
    assert sentence.text == text
    assert source[sentence.start : sentence.end] == (place or source.partition("\n\n")[0])


def test_a_sentence_inside_emphasis_keeps_only_its_own_part() -> None:
    source = "**First one. Second one.** Third."
    assert [source[each.start : each.end] for each in markdown(source).sentences] == [
        "First one.",
        "Second one.",
        "Third.",
    ]


def test_blocks_keep_their_kind_their_section_and_their_place() -> None:
    source = (
        "# Top #\n\nIntro.\n\nSub\n---\n\n- one\n  - two\n    lines\n\n> quoted\nlazily\n\n"
        "| a | b\\|c |\n|---|---|\n| a | a |\n\n# Next\n1. > deep"
    )
    found = [(each.block.value, each.heading, each.text) for each in markdown(source).sentences]
    assert found == [
        ("heading", None, "Top"),
        ("paragraph", "Top", "Intro."),
        ("heading", "Top", "Sub"),
        ("list_item", "Sub", "one"),
        ("list_item", "Sub", "two lines"),
        ("quote", "Sub", "quoted lazily"),
        ("table", "Sub", "a | b|c"),
        ("table", "Sub", "a | a"),
        ("heading", None, "Next"),
        ("quote", "Next", "deep"),
    ]
    slices = [source[each.start : each.end] for each in markdown(source).sentences]
    assert slices[5:8] == ["quoted\nlazily", "a | b\\|c", "a | a"]


def test_code_is_left_out_and_raw_html_shows_what_pages_show() -> None:
    source = (
        "Before.\n\n```js\nNot. This.\n```\n\n    nor this.\n\n<div hidden>\nnor that.\n</div>\n\n"
        "<div>\nBut this &amp; that.\n</div>\n\nAfter."
    )
    parsed = markdown(source)
    assert [each.text for each in parsed.sentences] == ["Before.", "But this & that.", "After."]
    shown = parsed.sentences[1]
    assert source[shown.start : shown.end] == "But this &amp; that."


@pytest.mark.parametrize("marks", [">" * 500, "> " * 500, ">" * 19])
def test_what_is_quoted_over_and_over_is_read(marks: str) -> None:
    source = f"{marks} We *moved* the ovens.\n{marks} It took a day.\n\nThey stand."
    sentences = markdown(source).sentences
    assert [each.text for each in sentences] == [
        "We moved the ovens.",
        "It took a day.",
        "They stand.",
    ]
    assert source[sentences[0].start : sentences[0].end] == "We *moved* the ovens."
    assert [each.block for each in sentences] == ["quote", "quote", "paragraph"]


def test_an_aside_is_a_quotation() -> None:
    source = "Bread is late.\n\n<aside>“Bread is late,” she said.</aside>\n\nWe mend it."
    assert [each.block for each in markdown(source).sentences] == [
        "paragraph",
        "quote",
        "paragraph",
    ]


def test_what_stands_under_a_picture_alone_is_its_caption() -> None:
    picture = "![The booklet](booklet.png)"
    told = "The booklet helps people who buy a house."
    assert [each.text for each in markdown(f"{picture}\n*Two sizes.*\n\n{told}").sentences] == [
        told
    ]
    kept = markdown(f"{picture} *Two sizes* are in print.\n\n{told}").sentences
    assert [each.text for each in kept] == ["Two sizes are in print.", told]
