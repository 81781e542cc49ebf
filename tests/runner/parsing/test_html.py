import pytest

from runner.parsing import ParsedSource, SourceKind, parse


def html(text: str) -> ParsedSource:
    return parse(SourceKind.HTML, text)


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("<p>One <b>two</b>three.</p>", ["One twothree."]),
        ("<p>Fish &amp; chips&nbsp;&mdash; &#8364;5.</p>", ["Fish & chips — €5."]),
        ("<p title='a > b'>Quoted mark.</p>", ["Quoted mark."]),
        ("<p>2 < 3 and 5 > 4.</p>", ["2 < 3 and 5 > 4."]),
        ("<p>One<br>two.</p>", ["One two."]),
        ("<p>Never closed<p>Nor <i>this", ["Never closed", "Nor this"]),
        ("<ul><li>One<ul><li>Two</ul>Tail</ul>", ["One", "Two", "Tail"]),
        ("<table>Stray.<tr><td>a<td>b</table>", ["Stray.", "a | b"]),
        ("<p>A<!-- Not. --> b.</p><p hidden>Not.</p><p aria-hidden=true>Not.</p>", ["A b."]),
        ("<body>x<script>if (1 > 0) 'Not.'</script><style>p > a</style>", ["x"]),
        ("Bare text. And more.", ["Bare text.", "And more."]),
        ("<p>\ue0003\ue001 forged</p>", ["\ufffd3\ufffd forged"]),
        ("<b>one<p>two</b>three</p>", ["one", "twothree"]),
    ],
)
def test_readable_text_is_found_in_any_page(source: str, texts: list[str]) -> None:
    assert [each.text for each in html(source).sentences] == texts


def test_only_the_main_part_of_a_page_is_read() -> None:
    page = "<p>Site.</p><nav>Menu.</nav><main><h1>T</h1><p>Text.<aside>No.</aside></main><p>End."
    assert [each.text for each in html(page).sentences] == ["T", "Text."]
    assert html("<p>Site.</p><article><p>Text.</article>").sentences[0].text == "Text."
    assert len(html("<article>One.</article><article>Two.</article>").sentences) == 2


def test_an_entity_is_inside_the_place_of_its_sentence() -> None:
    source = "<p>&ldquo;Yes &amp; no.&rdquo; <em>He</em> left.</p>"
    first, second = html(source).sentences
    assert source[first.start : first.end] == "&ldquo;Yes &amp; no.&rdquo;"
    assert source[second.start : second.end] == "He</em> left."


def test_a_page_is_named_by_its_first_heading_before_its_window_title() -> None:
    page = "<title>Bread &amp; more | Site</title><p>Text.</p>"
    assert html(page).title == "Bread & more | Site"
    assert html(page + "<h1>Bread</h1>").title == "Bread"


def test_a_page_nested_deeper_than_the_stack_is_read() -> None:
    assert html("<div>" * 1500 + "Deep.").sentences[0].text == "Deep."
