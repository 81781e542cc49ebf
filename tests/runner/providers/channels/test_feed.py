import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator
from lxml import etree
from lxml import html as lxml_html

from runner.providers.channels import Feed, Outgoing, atom, changed_at, etag, json_feed, rss
from tests.runner.providers.channels.posts import FEED, NOON, a_post

DATA = Path(__file__).parents[3] / "data" / "feeds"
ATOM_SCHEMA = etree.RelaxNG(etree.parse(DATA / "atom.rng"))
JSON_SCHEMA = Draft202012Validator(
    json.loads((DATA / "jsonfeed-1.1.schema.json").read_text()), validate_formats=True
)
ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"

Write = Callable[[Feed, Sequence[Outgoing]], bytes]
EVERY_FORMAT = pytest.mark.parametrize("write", [rss, atom, json_feed])
NASTY = st.one_of(
    st.text(st.characters(codec=None), max_size=80),
    st.lists(
        st.sampled_from(
            [
                *("]]>", "<![CDATA[", "<script>alert(1)</script>", "<!--", "-->", "&", "&lt;", '"'),
                *("\x00", "\x0b", "\x1b", "\x85", "\ufffe", "\ud800", "\u202e", "שלום", "🧑‍🚀"),
                *("<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "\n", "'", "# ", "|"),
            ]
        ),
        max_size=8,
    ).map("".join),
)


def the_channel(document: bytes) -> Any:
    return etree.fromstring(document).find("channel")


def executables(fragment: str) -> list[str]:
    """List what a browser would run if it were given this as HTML."""
    tree = lxml_html.fromstring(f"<div>{fragment}</div>")
    return [
        str(element.tag)
        for element in tree.iter()
        if element.tag in {"script", "iframe", "object", "embed", "svg", "style", "form"}
        or any(name.startswith("on") for name in element.attrib)
        or element.get("href", element.get("src", "https:")).split(":")[0]
        not in {"http", "https", "mailto"}
    ]


@pytest.mark.parametrize("write", [rss, atom])
def test_a_feed_reader_takes_it_without_complaint(write: Write) -> None:
    parsed = feedparser.parse(write(FEED, [a_post()]))
    assert not parsed.bozo
    assert parsed.feed.title == "Okafor & Lund"
    entry = parsed.entries[0]
    assert entry.id == a_post().post_id.urn
    assert entry.link == "https://posts.example/acme/web-31"
    assert entry.author == "Ines Okafor"
    assert [tag.term for tag in entry.tags] == ["editing", "process"]
    assert entry.published_parsed[:5] == (2026, 11, 3, 11, 0)
    assert "<em>draft</em>" in entry.content[0].value


def test_rss_has_what_its_specification_requires() -> None:
    channel = the_channel(rss(FEED, [a_post()]))
    assert channel.getparent().get("version") == "2.0"
    assert all(channel.findtext(name) for name in ("title", "link", "description", "language"))
    item = channel.find("item")
    assert item.find("guid").get("isPermaLink") == "false"
    assert item.findtext("guid").startswith("urn:uuid:")
    assert parsedate_to_datetime(item.findtext("pubDate")) == NOON
    assert item.findtext(CREATOR) == "Ines Okafor"
    assert len(channel.findall("language")) == len(channel.findall("lastBuildDate")) == 1


def test_rss_titles_cannot_be_taken_for_markup_and_ampersands_survive() -> None:
    channel = the_channel(rss(FEED, [a_post(title="R&D <b>now</b>")]))
    assert channel.findtext("item/title") == "R&D &lt;b>now&lt;/b>"


def test_atom_is_valid_by_the_schema_of_its_rfc() -> None:
    written = etree.fromstring(atom(FEED, [a_post(), a_post(language="de")]))
    ATOM_SCHEMA.assertValid(written)
    links = written.findall("{*}entry/{*}link[@rel='alternate']")
    assert [link.get("hreflang") for link in links] == ["en", "de"]
    ATOM_SCHEMA.assertValid(etree.fromstring(atom(FEED, [])))


@pytest.mark.parametrize("lost", ["id", "title", "updated"])
def test_the_atom_schema_notices_what_is_missing(lost: str) -> None:
    document = etree.fromstring(atom(FEED, [a_post()]))
    document.remove(document.find(ATOM + lost))
    assert not ATOM_SCHEMA.validate(document)


def test_a_json_feed_is_valid_by_its_schema() -> None:
    document = json.loads(json_feed(replace(FEED, next_cursor="n"), [a_post()]))
    JSON_SCHEMA.validate(document)
    assert document["items"][0]["date_published"] == "2026-11-03T11:00:00Z"
    assert document["items"][0]["tags"] == ["editing", "process"]


def test_the_json_schema_notices_what_is_missing() -> None:
    document = json.loads(json_feed(FEED, [a_post()]))
    del document["items"][0]["content_html"]
    assert not JSON_SCHEMA.is_valid(document)


def test_every_format_links_to_itself_and_to_older_posts() -> None:
    feed = replace(FEED, cursor="a b", next_cursor="c&d")
    here, there = "?cursor=a%20b", "?cursor=c%26d"
    home = "https://posts.example/acme/"
    links = {
        link.get("rel"): link.get("href") for link in the_channel(rss(feed, [])).iter(ATOM + "link")
    }
    assert (links["self"], links["next"]) == (f"{home}feed.rss{here}", f"{home}feed.rss{there}")
    root = etree.fromstring(atom(feed, []))
    links = {link.get("rel"): link.get("href") for link in root.iter(ATOM + "link")}
    assert (links["self"], links["next"]) == (f"{home}feed.atom{here}", f"{home}feed.atom{there}")
    document = json.loads(json_feed(feed, []))
    assert document["feed_url"] == f"{home}feed.json{here}"
    assert document["next_url"] == f"{home}feed.json{there}"


@EVERY_FORMAT
def test_the_last_page_offers_no_next_one(write: Write) -> None:
    assert b"next" not in write(FEED, [])


def test_an_untitled_post_is_called_by_its_first_words() -> None:
    note = a_post(title=" \n", body="Only a **note**")
    assert json.loads(json_feed(FEED, [note]))["items"][0]["title"] == "Only a note"
    empty = a_post(title="", body="")
    assert the_channel(rss(FEED, [empty])).findtext("item/title") == "WEB-31"


def test_a_post_without_an_author_is_signed_by_the_workspace() -> None:
    feed = replace(FEED, author="")
    assert the_channel(rss(feed, [a_post(author="")])).findtext(f"item/{CREATOR}") == FEED.title


def test_the_time_of_change_is_the_newest_update_or_the_start_of_the_feed() -> None:
    older = a_post(updated_at=NOON)
    assert changed_at(FEED, [older, a_post()]) == a_post().updated_at
    assert changed_at(FEED, []) == FEED.created_at


@EVERY_FORMAT
def test_the_same_posts_have_the_same_etag_and_an_edit_has_another(write: Write) -> None:
    first, again = etag(write(FEED, [a_post()])), etag(write(FEED, [a_post()]))
    assert first == again
    assert first != etag(write(FEED, [a_post(body="edited")]))
    assert first.startswith('"')
    assert first.endswith('"')


@pytest.mark.parametrize(
    "wrong",
    [{"home_url": "javascript:alert(1)"}, {"created_at": datetime(2026, 1, 1)}],  # noqa: DTZ001
)
def test_a_feed_needs_a_web_address_and_a_zone(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Give"):
        replace(FEED, **wrong)


def test_a_key_cannot_leave_the_home_of_the_feed() -> None:
    assert FEED.post_url("../../etc?x#y") == "https://posts.example/acme/..%2F..%2Fetc%3Fx%23y"


@given(title=NASTY, body=NASTY, author=NASTY, tag=NASTY, key=NASTY)
def test_whatever_people_write_every_feed_is_well_formed_and_harmless(
    title: str, body: str, author: str, tag: str, key: str
) -> None:
    feed = replace(FEED, title=f"T{title}", description=body, author=author)
    item = a_post(post_id=UUID(int=1), title=title, body=body, author=author, tags=(tag,), key=key)

    channel = the_channel(rss(feed, [item]))
    as_markup = [channel.findtext(path) or "" for path in ("title", "description", "item/title")]
    as_markup += [channel.findtext(f"item/{name}") or "" for name in ("description", CONTENT)]

    document = etree.fromstring(atom(feed, [item]))
    ATOM_SCHEMA.assertValid(document)
    as_markup.append(document.findtext(f"{ATOM}entry/{ATOM}content") or "")

    parsed = json.loads(json_feed(feed, [item]))
    JSON_SCHEMA.validate(parsed)
    as_markup.append(parsed["items"][0]["content_html"])

    assert [executables(text) for text in as_markup] == [[]] * len(as_markup)


@given(st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2200, 1, 1)))  # noqa: DTZ001
def test_dates_survive_every_format(moment: datetime) -> None:
    written = moment.replace(tzinfo=UTC, microsecond=0)
    item = a_post(published_at=written)
    assert parsedate_to_datetime(the_channel(rss(FEED, [item])).findtext("item/pubDate")) == written
    published = etree.fromstring(atom(FEED, [item])).findtext(f"{ATOM}entry/{ATOM}published")
    assert datetime.fromisoformat(published) == written
