import re
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from runner.providers.channels import (
    CONTENT_SECURITY_POLICY,
    FEED_FORMATS,
    FONTS,
    STYLESHEET,
    STYLESHEET_NAME,
    index_page,
    post_page,
)
from tests.runner.providers.channels.posts import FEED, NOON, a_post

HOME = "https://posts.example/acme/"


def parsed(page: bytes) -> LexborHTMLParser:
    return LexborHTMLParser(page.decode())


def text_of(page: bytes, selector: str) -> list[str]:
    return [node.text(strip=True) for node in parsed(page).css(selector)]


def links_of(page: bytes, selector: str) -> list[str | None]:
    return [node.attributes.get("href") for node in parsed(page).css(selector)]


PAGES = pytest.mark.parametrize(
    "page",
    [index_page(FEED, [a_post()]), index_page(FEED, []), post_page(FEED, a_post())],
    ids=["list", "empty list", "post"],
)


@PAGES
def test_every_page_can_be_found_its_way_around_in(page: bytes) -> None:
    tree = parsed(page)
    assert len(tree.css("h1")) == len(tree.css("main#content")) == 1
    assert tree.css("body > footer")
    assert tree.css("body > header")
    assert links_of(page, "body > a:first-child") == ["#content"]
    assert tree.css_matches("html[lang=en]")
    assert tree.css("meta[name=viewport]")


@PAGES
def test_every_page_offers_the_three_feeds_to_readers_and_to_people(page: bytes) -> None:
    feeds = [HOME + kind.path for kind in FEED_FORMATS]
    assert links_of(page, "link[rel=alternate]") == feeds
    assert links_of(page, "footer a") == feeds


def test_a_link_to_a_post_says_which_language_it_leads_to() -> None:
    page = parsed(index_page(FEED, [a_post(), a_post(language="de")]))
    assert [node.attributes["hreflang"] for node in page.css("article h2 a")] == ["en", "de"]


@PAGES
def test_every_page_obeys_its_own_content_policy(page: bytes) -> None:
    tree = parsed(page)
    assert not tree.css("script, style, iframe, form, [style], base")
    # Of the host that was asked, whichever of its names that was: others are not 'self'.
    assert links_of(page, "link[rel=stylesheet]") == [STYLESHEET_NAME]
    assert "script-src" not in CONTENT_SECURITY_POLICY
    assert CONTENT_SECURITY_POLICY.startswith("default-src 'none'")


def test_the_stylesheet_loads_its_own_typefaces_alone_and_knows_the_dark() -> None:
    asked = re.findall(rb'url\("?([^")]*)', STYLESHEET)
    assert asked
    assert sorted(asked) == sorted(f"../-/fonts/{name}".encode() for name in FONTS)
    assert "font-src 'self'" in CONTENT_SECURITY_POLICY
    assert b"@import" not in STYLESHEET
    assert b"prefers-color-scheme: dark" in STYLESHEET


def test_the_list_leads_to_every_post() -> None:
    other = a_post(post_id=UUID(int=2), key="WEB-32", title="Other")
    page = index_page(FEED, [other, a_post()])
    assert links_of(page, "h2 a") == [f"{HOME}web-32", f"{HOME}web-31"]
    assert text_of(page, "article time") == ["3 November 2026"] * 2


def test_the_list_turns_to_older_posts_and_back_to_the_newest() -> None:
    assert not parsed(index_page(FEED, [a_post()])).css("nav")
    page = index_page(replace(FEED, cursor="a", next_cursor="b"), [a_post()])
    assert links_of(page, "nav a") == [HOME, f"{HOME}?cursor=b"]


def test_an_empty_list_says_so() -> None:
    assert text_of(index_page(FEED, []), "main h2") == ["Nothing published yet"]


def test_an_untitled_post_is_not_told_twice() -> None:
    note = a_post(title="", body="Only a note")
    assert index_page(FEED, [note]).count(b"Only a note") == 1
    assert parsed(post_page(FEED, note)).css_matches("h1.unseen")


def test_a_post_shows_its_body_dates_tags_and_neighbours() -> None:
    newer = a_post(key="WEB-32", title="Newer one")
    page = post_page(FEED, a_post(), newer=newer)
    assert text_of(page, ".prose h2") == ["What changed"]
    assert text_of(page, ".byline time") == ["3 November 2026", "4 November 2026"]
    assert text_of(page, ".tags li") == ["editing", "process"]
    assert links_of(page, "nav a") == [f"{HOME}web-32"]
    assert links_of(page, "link[rel=canonical]") == [f"{HOME}web-31"]
    assert links_of(page, "a[rel=home]") == [HOME]


def test_a_post_that_was_not_edited_later_shows_one_date() -> None:
    assert text_of(post_page(FEED, a_post(updated_at=NOON)), ".byline time") == ["3 November 2026"]


def test_a_post_in_another_language_says_so_and_keeps_its_date_readable() -> None:
    german = a_post(language="de", updated_at=NOON)
    page = post_page(FEED, german)
    assert parsed(page).css_matches("html[lang=de]")
    assert text_of(page, ".byline time") == ["2026-11-03"]
    assert parsed(index_page(FEED, [german])).css_matches("article[lang=de]")


@given(st.text(st.characters(codec=None), max_size=60), st.text(max_size=60))
def test_whatever_people_write_a_page_keeps_its_shape(title: str, body: str) -> None:
    attack = f'"><script>alert(1)</script><p onclick="x">{title}'
    item = a_post(title=attack, body=attack + body, author=attack, tags=(attack,), key=attack)
    feed = replace(FEED, title=attack, description=attack)
    for page in (index_page(feed, [item]), post_page(feed, item, newer=item, older=item)):
        tree = parsed(page)
        assert not tree.css("script, style, iframe, [style], [onclick], [onerror]")
        assert len(tree.css("h1")) == len(tree.css("main")) == 1
        assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", page)
