import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.providers.channels.prose import as_html, as_text, excerpt, legible

BASE = "https://posts.example/acme/"


def test_markdown_becomes_html_below_the_title() -> None:
    html = as_html("# One\n\nTwo *three*\nfour\n\n###### Six", BASE)
    assert html == "<h2>One</h2>\n<p>Two <em>three</em><br>\nfour</p>\n<h6>Six</h6>\n"


def test_headings_that_leave_room_for_the_title_stay_as_they_are() -> None:
    assert as_html("## Two\n\n### Three", BASE) == "<h2>Two</h2>\n<h3>Three</h3>\n"


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
    html = as_html(markdown, BASE)
    assert "<script" not in html
    assert "<svg" not in html
    assert "<img src=x" not in html
    assert 'href="java' not in html
    assert 'href="vb' not in html
    assert 'src="data' not in html


def test_links_are_absolute_because_a_reader_has_no_page_to_resolve_them_against() -> None:
    html = as_html("![cat](/a/cat.png) [next](web-2)", BASE)
    assert 'src="https://posts.example/a/cat.png"' in html
    assert 'href="https://posts.example/acme/web-2"' in html


def test_table_columns_are_aligned_without_an_inline_style() -> None:
    html = as_html("|a|b|\n|---|--:|\n|1|2|", BASE)
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
