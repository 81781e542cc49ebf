"""Feeds: RSS 0.9 to 2.0, Atom and JSON Feed, each read as a JSON Feed.

Sources: RSS 2.0 and 1.0 with the content and Dublin Core modules, RFC 4287, JSON Feed 1.1.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import entities, escape, unescape
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

from runner.core.text import one_line
from runner.parsing.errors import FeedUnreadable

MAX_TITLE = 200
_XML_FEED = re.compile(
    r"\s*(?:<\?[^>]{0,500}\?>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,9000}\]\s*)?>\s*){0,20}"
    r"<(?:rss|feed|rdf:RDF)[\s>]",
    re.DOTALL,
)
_JSON_FEED = re.compile(r"\s*\{.{0,500}\"version\"\s*:\s*\"https?://jsonfeed\.org/", re.DOTALL)
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_KNOWN_TO_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_DECLARES = re.compile(r"<!(?:ENTITY|DOCTYPE[^>]*\[)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BASE = "{http://www.w3.org/XML/1998/namespace}base"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """What a feed says of one thing; `html` or else `text` is what there is of it to read."""

    id: str
    title: str
    url: str | None = None
    published_at: str | None = None
    html: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed and its entries in its own order."""

    title: str
    entries: tuple[FeedEntry, ...]

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Feed":
        told = json.loads(text)
        return cls(told["title"], tuple(FeedEntry(**each) for each in told["entries"]))

    def entry(self, id: str) -> FeedEntry | None:
        return next((each for each in self.entries if each.id == id), None)


def is_feed(text: str) -> bool:
    return bool(_XML_FEED.match(text) or _JSON_FEED.match(text))


def read_feed(text: str) -> Feed:
    """Read a feed, each entry of which has an id of its own.

    Raises: FeedUnreadable.
    """
    title, told = _json_feed(text) if text.lstrip().startswith("{") else _xml_feed(text)
    entries: dict[str, FeedEntry] = {}
    for n, each in enumerate(told, 1):
        id = one_line(each.pop("id") or each["url"] or "")[:500] or str(n)
        id = id if id not in entries else f"{id} ({n})"
        title_of = _line(each.pop("title")) or _line(each["html"] or each["text"])
        entries[id] = FeedEntry(id, title_of[:MAX_TITLE] or id[:MAX_TITLE], **each)
    return Feed(_line(title)[:MAX_TITLE] or "Feed", tuple(entries.values()))


def _line(text: str | None) -> str:
    return one_line(unescape(_TAG.sub(" ", (text or "")[:2000])))


def _json_feed(text: str) -> tuple[str, Iterator[dict[str, Any]]]:
    try:
        told = json.loads(text)
        items = [each for each in told.get("items", []) if isinstance(each, dict)]
    except (ValueError, RecursionError, TypeError) as error:
        raise FeedUnreadable(reason="is no well-formed JSON") from error
    home = _string(told.get("home_page_url")) or _string(told.get("feed_url")) or ""

    def entries() -> Iterator[dict[str, Any]]:
        for each in items:
            yield {
                "id": str(each.get("id") or ""),
                "title": _string(each.get("title")),
                "url": _url(home, _string(each.get("url")) or _string(each.get("external_url"))),
                "published_at": _moment(_string(each.get("date_published"))),
                "html": _string(each.get("content_html")),
                "text": _string(each.get("content_text")) or _string(each.get("summary")),
            }

    return _string(told.get("title")) or "", entries()


def _string(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _xml_feed(text: str) -> tuple[str, Iterator[dict[str, Any]]]:
    if _DECLARES.search(text):
        raise FeedUnreadable(reason="declares entities of its own")
    try:
        # Without entities of its own nothing grows or reaches out.
        root = ET.fromstring(_NAMED.sub(_spelled, text))  # noqa: S314
    except (ET.ParseError, ValueError) as error:
        raise FeedUnreadable(reason=f"is no well-formed XML ({error})") from error
    if _name(root) == "feed":
        found = [each for each in root if _name(each) == "entry"]
        return _said(root, "title") or "", (_atom(root, each) for each in found)
    channel = next((each for each in root if _name(each) == "channel"), root)
    items = [each for each in root.iter() if _name(each) == "item"]
    return _said(channel, "title") or "", (_rss(channel, each) for each in items)


def _spelled(found: re.Match[str]) -> str:
    """Spell what HTML has a name for and XML has not."""
    name = found[1]
    known = name in _KNOWN_TO_XML or name not in entities.html5
    return found[0] if known else escape(entities.html5[name])


def _rss(channel: ET.Element, item: ET.Element) -> dict[str, Any]:
    base = item.get(_BASE) or channel.get(_BASE) or _said(channel, "link") or ""
    return {
        "id": _said(item, "guid"),
        "title": _said(item, "title"),
        "url": _url(base, _said(item, "link") or _permalink(item)),
        "published_at": _moment(_said(item, "pubDate") or _said(item, "date")),
        "html": _said(item, "encoded") or _said(item, "description"),
        "text": None,
    }


def _permalink(item: ET.Element) -> str | None:
    guid = _said(item, "guid") or ""
    return guid if guid.startswith(("http://", "https://")) else None


def _atom(feed: ET.Element, entry: ET.Element) -> dict[str, Any]:
    content = next((each for each in entry if _name(each) == "content" and _inner(each)), None)
    if content is None:
        content = next((each for each in entry if _name(each) == "summary"), None)
    kind = "text" if content is None else content.get("type") or "text"
    inner = None if content is None else _inner(content)
    is_html = kind in ("html", "xhtml", "text/html", "application/xhtml+xml")
    base = urljoin(feed.get(_BASE) or "", entry.get(_BASE) or "")
    return {
        "id": _said(entry, "id"),
        "title": _said(entry, "title"),
        "url": _url(base or _link(feed) or "", _link(entry)),
        "published_at": _moment(_said(entry, "published") or _said(entry, "updated")),
        "html": inner if is_html else None,
        "text": None if is_html else inner,
    }


def _link(element: ET.Element) -> str | None:
    links = [each for each in element if _name(each) == "link"]
    own = (each.get("href") for each in links if each.get("rel", "alternate") == "alternate")
    return next(own, None)


def _name(element: ET.Element) -> str:
    tag: object = element.tag  # of comments and instructions it is a function
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _said(element: ET.Element, name: str) -> str | None:
    found = (_inner(each) for each in element if _name(each) == name)
    return next((text for text in found if text), None)


def _inner(element: ET.Element) -> str | None:
    """Return the text in an element, or the markup where it has elements of its own."""
    if len(element):
        for each in element.iter():
            each.tag = _name(each) or "span"
        written = ET.tostring(element, encoding="unicode", method="html")
        return _string(written)
    return _string((element.text or "").strip())


def _url(base: str, found: str | None) -> str | None:
    if not found:
        return None
    try:
        address = urljoin(base, found.strip())
    except ValueError:  # an address nobody can follow
        return None
    return address if address.startswith(("http://", "https://")) else None


def _moment(told: str | None) -> str | None:
    """Return a moment in the spelling of ISO 8601; what cannot be read is left out."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read((told or "").strip()).isoformat()
        except (ValueError, TypeError):  # spelled in the other way
            continue
    return None
