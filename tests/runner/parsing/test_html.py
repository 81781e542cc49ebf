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
        ("<p>One<br> <br />two<br></p>", ["One", "two"]),
        ("<p><b>One</b> <i>two</i>\n<u>three</u><s>four</s></p>", ["One two threefour"]),
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


def test_a_page_is_named_by_its_headline_before_its_window() -> None:
    page = "<title>Bread &amp; more | Site</title><p>Text.</p>"
    assert html(page).title == "Bread & more"
    assert html(page + "<h1>Bread</h1>").title == "Bread"


def test_a_page_nested_deeper_than_the_stack_is_read() -> None:
    assert html("<div>" * 1500 + "Deep.").sentences[0].text == "Deep."


def test_a_table_that_only_arranges_is_read_as_if_it_were_none() -> None:
    letter = """<table role=presentation><tr><td><table><tr><td><h1>Second oven</h1>
      <p>We bought a second oven.</p><ul><li>Sunday from eight</li></ul></td></tr></table></table>
      <table><tr><td>Loaf</td><td>4 euros</td></tr><tr><td>Roll</td><td>1 euro</td></tr></table>"""
    assert [(each.block, each.text) for each in html(letter).sentences] == [
        ("heading", "Second oven"),
        ("paragraph", "We bought a second oven."),
        ("list_item", "Sunday from eight"),
        ("table", "Loaf | 4 euros"),
        ("table", "Roll | 1 euro"),
    ]


def test_prose_that_keeps_its_lines_is_read_and_code_is_not() -> None:
    letter = "Dear all,\nthe second oven bakes\nsince May &amp; June.\n \nCome by on Sunday.\n"
    sentences = html(f"<pre>{letter}</pre>").sentences
    assert [each.text for each in sentences] == [
        "Dear all, the second oven bakes since May & June.",
        "Come by on Sunday.",
    ]
    for code in ("<pre><code>Read the file. Write it.</code>", "<pre>x = f(1); y += [2].</pre>"):
        assert [each.text for each in html(f"<p>Text.</p>{code}").sentences] == ["Text."]
    highlighted = "<p>Text.</p><div class='highlight'><pre>Say it. Say it again.</pre></div>"
    assert [each.text for each in html(highlighted).sentences] == ["Text."]
