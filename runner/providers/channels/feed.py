"""The workspace feed as RSS 2.0, Atom 1.0 and JSON Feed 1.1: one list, three ways."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256
from html import escape
from typing import Any
from urllib.parse import quote
from uuid import UUID
from xml.etree import ElementTree as ET

from runner.providers.channels.port import Outgoing
from runner.providers.channels.prose import as_html, excerpt, legible


@dataclass(frozen=True, slots=True)
class FeedFormat:
    """Say where a format is served below the feed's home and what a browser is told it is."""

    label: str
    path: str
    media_type: str


RSS = FeedFormat("RSS", "feed.rss", "application/rss+xml")
ATOM = FeedFormat("Atom", "feed.atom", "application/atom+xml")
JSON = FeedFormat("JSON Feed", "feed.json", "application/feed+json")
FEED_FORMATS = (RSS, ATOM, JSON)


@dataclass(frozen=True, slots=True)
class Feed:
    """Describe a workspace's feed and, by its cursors, which page of it is shown.

    Raises: ValueError for an address that is not http(s) or a time without a zone.
    """

    id: UUID
    title: str
    home_url: str
    description: str
    author: str
    language: str
    created_at: datetime
    cursor: str | None = None
    next_cursor: str | None = None

    def __post_init__(self) -> None:
        if not self.home_url.startswith(("https://", "http://")):
            raise ValueError("Give home_url as an http or https address.")
        if self.created_at.utcoffset() is None:
            raise ValueError("Give created_at with a time zone.")

    def url(self, path: str = "") -> str:
        """Address something below the home page; without a path, the home page itself."""
        return f"{self.home_url.rstrip('/')}/{path}"

    def post_url(self, key: str) -> str:
        """Address one post by its key, which outlives every change of title."""
        return self.url(quote(legible(key).lower(), safe=""))

    def page_url(self, path: str = "") -> str:
        """Address the page of the feed that is shown."""
        return self._at(path, self.cursor)

    def next_url(self, path: str = "") -> str | None:
        """Address the page of older posts, if there is one."""
        return self._at(path, self.next_cursor) if self.next_cursor else None

    def _at(self, path: str, cursor: str | None) -> str:
        return self.url(path) + (f"?cursor={quote(cursor, safe='')}" if cursor else "")


def headline(item: Outgoing) -> str:
    """Give the title on one line; an untitled post is called by its first words."""
    return " ".join(legible(item.title).split()) or excerpt(item.body, 80) or legible(item.key)


def author_of(feed: Feed, item: Outgoing) -> str:
    """Name who signs a post: its author, else the feed's, else the workspace."""
    return item.author or feed.author or feed.title


def changed_at(feed: Feed, items: Sequence[Outgoing]) -> datetime:
    """Give the time when the newest words of these posts were written.

    A withdrawn post can move it back, so it does not tell whether a page is still the same.
    """
    return max((item.updated_at for item in items), default=feed.created_at).astimezone(UTC)


def etag(document: bytes) -> str:
    """Give a strong ETag, quotes included: the same bytes and no others have it."""
    return f'"{sha256(document).hexdigest()[:32]}"'


def rss(feed: Feed, items: Sequence[Outgoing]) -> bytes:
    """Write a page of the feed as RSS 2.0."""
    root = ET.Element(
        "rss",
        {
            "version": "2.0",
            "xmlns:atom": "http://www.w3.org/2005/Atom",
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        },
    )
    channel = _add(root, "channel")
    _add(channel, "title", _rss_text(feed.title))
    _add(channel, "link", feed.url())
    _add(channel, "description", _rss_text(feed.description or feed.title))
    _add(channel, "language", feed.language)
    _add(channel, "lastBuildDate", format_datetime(changed_at(feed, items)))
    _add(channel, "generator", "Postmagiq")
    _add_link(channel, "atom:link", "self", feed.page_url(RSS.path), RSS.media_type)
    _add_link(channel, "atom:link", "next", feed.next_url(RSS.path), RSS.media_type)
    for item in items:
        _add_rss_item(channel, feed, item)
    return _document(root)


def _add_rss_item(channel: ET.Element, feed: Feed, item: Outgoing) -> None:
    entry = _add(channel, "item")
    _add(entry, "title", _rss_text(headline(item)))
    _add(entry, "link", feed.post_url(item.key))
    _add(entry, "guid", item.post_id.urn, isPermaLink="false")
    _add(entry, "pubDate", format_datetime(item.published_at.astimezone(UTC)))
    _add(entry, "dc:creator", author_of(feed, item))
    for tag in item.tags:
        _add(entry, "category", tag)
    _add(entry, "description", escape(excerpt(item.body), quote=False))
    _add(entry, "content:encoded", as_html(item.body, feed.url(), feed.post_url(item.key)))


def atom(feed: Feed, items: Sequence[Outgoing]) -> bytes:
    """Write a page of the feed as Atom 1.0 (RFC 4287), paged by RFC 5005."""
    root = ET.Element(
        "feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": legible(feed.language)}
    )
    _add(root, "id", feed.id.urn)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.description)
    _add(root, "updated", _rfc3339(changed_at(feed, items)))
    _add(_add(root, "author"), "name", feed.author or feed.title)
    _add(root, "generator", "Postmagiq")
    _add_link(root, "link", "alternate", feed.url(), "text/html")
    _add_link(root, "link", "self", feed.page_url(ATOM.path), ATOM.media_type)
    _add_link(root, "link", "next", feed.next_url(ATOM.path), ATOM.media_type)
    for item in items:
        _add_atom_entry(root, feed, item)
    return _document(root)


def _add_atom_entry(root: ET.Element, feed: Feed, item: Outgoing) -> None:
    entry = _add(root, "entry", **{"xml:lang": item.language})
    _add(entry, "id", item.post_id.urn)
    _add(entry, "title", headline(item))
    url, language = feed.post_url(item.key), item.language
    _add(entry, "link", rel="alternate", href=url, type="text/html", hreflang=language)
    _add(entry, "published", _rfc3339(item.published_at))
    _add(entry, "updated", _rfc3339(item.updated_at))
    _add(_add(entry, "author"), "name", author_of(feed, item))
    for tag in item.tags:
        _add(entry, "category", term=tag)
    _add(entry, "summary", excerpt(item.body))
    _add(entry, "content", as_html(item.body, feed.url(), feed.post_url(item.key)), type="html")


def json_feed(feed: Feed, items: Sequence[Outgoing]) -> bytes:
    """Write a page of the feed as JSON Feed 1.1."""
    document: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": legible(feed.title),
        "home_page_url": feed.url(),
        "feed_url": feed.page_url(JSON.path),
        "description": legible(feed.description),
        "authors": [{"name": legible(feed.author or feed.title)}],
        "language": legible(feed.language),
    }
    if next_url := feed.next_url(JSON.path):
        document["next_url"] = next_url
    document["items"] = [_json_item(feed, item) for item in items]
    return json.dumps(document, ensure_ascii=False).encode()


def _json_item(feed: Feed, item: Outgoing) -> dict[str, Any]:
    return {
        "id": item.post_id.urn,
        "url": feed.post_url(item.key),
        "title": headline(item),
        "summary": excerpt(item.body),
        "content_html": as_html(item.body, feed.url(), feed.post_url(item.key)),
        "date_published": _rfc3339(item.published_at),
        "date_modified": _rfc3339(item.updated_at),
        "authors": [{"name": legible(author_of(feed, item))}],
        "tags": [legible(tag) for tag in item.tags],
        "language": legible(item.language),
    }


def _rss_text(text: str) -> str:
    """Defuse text that some readers take as HTML and others as it stands; "R&D" reads the same."""
    return text.replace("<", "&lt;")


def _rfc3339(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    """Append an element; nothing reaches a document past the character filter here."""
    clean = {name: legible(value) for name, value in attributes.items()}
    element = ET.SubElement(parent, tag, clean)
    element.text = legible(text)
    return element


def _add_link(parent: ET.Element, tag: str, rel: str, url: str | None, media_type: str) -> None:
    if url:
        _add(parent, tag, rel=rel, href=url, type=media_type)


def _document(root: ET.Element) -> bytes:
    document: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return document
