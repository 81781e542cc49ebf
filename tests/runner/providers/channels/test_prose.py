import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.providers.channels.prose import as_html, as_text, excerpt, legible

BASE = "https://posts.example/acme/"
POST = f"{BASE}web-1"


def test_markdown_becomes_html_below_the_title() -> None:
    html = as_html("# One\n\nTwo *three*\nfour\n\n###### Six", BASE, POST)
    assert html == (
        '<h2 id="post-one">One</h2>\n<p>Two <em>three</em><br>\nfour</p>\n'
        '<h6 id="post-six">Six</h6>\n'
    )


def test_headings_that_leave_room_for_the_title_stay_as_they_are() -> None:
    assert as_html("## Two\n\n### Three", BASE, POST) == (
        '<h2 id="post-two">Two</h2>\n<h3 id="post-three">Three</h3>\n'
    )


@pytest.mark.parametrize(
    "markdown",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "![x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "<svg onload=alert(1)>",
        "[x](<java\tscript:alert(1)>)",
    ],
)
def test_nothing_executable_gets_through(markdown: str) -> None:
    html = as_html(markdown, BASE, POST)
    assert "<script" not in html
    assert "<svg" not in html
    assert "<img src=x" not in html
    assert 'href="java' not in html
    assert 'href="vb' not in html
    assert 'src="data' not in html


def test_links_are_absolute_because_a_reader_has_no_page_to_resolve_them_against() -> None:
    html = as_html("![cat](/a/cat.png) [next](web-2)", BASE, POST)
    assert 'src="https://posts.example/a/cat.png"' in html
    assert 'href="https://posts.example/acme/web-2"' in html


def test_a_bare_address_is_a_link_and_code_is_none() -> None:
    html = as_html("See https://x.example/a_b. Or `https://y.example`.", BASE, POST)
    assert '<a href="https://x.example/a_b" rel="noopener">https://x.example/a_b</a>.' in html
    assert "<code>https://y.example</code>" in html


def test_a_link_within_the_text_stays_on_the_post() -> None:
    html = as_html("[See](#prices)\n\n## Prices", BASE, POST)
    assert f'<a href="{POST}#post-prices" rel="noopener">See</a>' in html
    assert '<h2 id="post-prices">Prices</h2>' in html


def test_footnotes_are_drawn_and_lead_there_and_back() -> None:
    html = as_html("Bread.[^1]\n\n[^1]: Since May.", BASE, POST)
    assert f'<sup><a href="{POST}#post-fn1" id="post-fnref1" rel="noopener">[1]</a></sup>' in html
    assert '<li id="post-fn1"><p>Since May. ' in html
    assert f'<a href="{POST}#post-fnref1"' in html
    assert "[^1]" not in html


def test_tasks_have_boxes() -> None:
    html = as_html("- [ ] Buy\n- [x] **Bake**\n\n[ ] no task", BASE, POST)
    assert "<li>☐ Buy</li>\n<li>☑ <strong>Bake</strong></li>" in html
    assert "<p>[ ] no task</p>" in html
    assert as_text("- [x] Bake") == "☑ Bake"


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("1986. A year.", "<p>1986. A year.</p>\n"),
        ("1986. One *year*.\n1987. Two.", "<p>1986. One <em>year</em>.</p>\n<p>1987. Two.</p>\n"),
        ("3. Mai ist Muttertag.", "<p>3. Mai ist Muttertag.</p>\n"),
        ("> 24) Dezember.", "<blockquote>\n<p>24) Dezember.</p>\n</blockquote>\n"),
        ("1. One.", "<ol>\n<li>One.</li>\n</ol>\n"),
        ("3. Three.\n4. Four.", '<ol start="3">\n<li>Three.</li>\n<li>Four.</li>\n</ol>\n'),
        ("1986. A\n      1. b", "<p>1986. A</p>\n<ol>\n<li>b</li>\n</ol>\n"),
    ],
)
def test_the_number_of_a_year_or_a_day_makes_no_list(markdown: str, html: str) -> None:
    assert as_html(markdown, BASE, POST) == html


def test_an_excerpt_keeps_the_number_of_a_year() -> None:
    assert excerpt("1986. A year.") == "1986. A year."


def test_table_columns_are_aligned_without_an_inline_style() -> None:
    html = as_html("|a|b|\n|---|--:|\n|1|2|", BASE, POST)
    assert "style" not in html
    assert '<td align="right">2</td>' in html


def test_an_excerpt_is_words_only_and_ends_at_a_space() -> None:
    text = (
        "# Head\n\nSome **bold** [link](https://x.example), and ![a cat](c.png) `code` more words"
    )
    assert as_text(text) == "Head Some bold link, and a cat code more words"
    assert excerpt(text, 20) == "Head Some bold…"
    assert excerpt("short") == "short"
    assert excerpt("x" * 30, 10) == "x" * 9 + "…"


@given(st.text(), st.integers(10, 80))
def test_an_excerpt_is_never_longer_than_asked_for(body: str, length: int) -> None:
    assert len(excerpt(body, length)) <= length


@given(st.text(st.characters(codec=None)))
def test_legible_text_can_always_be_written(text: str) -> None:
    assert "\x00" not in legible(text + "\x00\ud800").encode().decode()
