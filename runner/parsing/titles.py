"""What a page is called: by its own word for it, without the name of the site."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from runner.core.releases import release_of
from runner.parsing.page import without_marks

_WORD = re.compile(r"\w+")
# Space is folded before it is looked for.
_SEPARATOR = re.compile(r" (?:[|·•»«›‹:/\\–—-]|::|>>|--) | ?\| ?")
# `name` or `property`, the best first.
_META_TITLES = ("og:title", "dc:title", "dcterm:title", "dc.title", "twitter:title")
_META_SITES = ("og:site_name", "application-name")
_ARTICLE_TYPE = re.compile(r"Article|Posting|Recipe|Report|HowTo|Review|Book|Course|Event")
_SAYS_NOTHING = re.compile(
    r"v?(?:ersion )?\d[\w.+-]*|tbd|tba|todo|untitled(?: \w+)?|"
    r"(?:new |no )?(?:title|page|document|post|article)|"
    r"home(?: ?page)?|index|welcome|intro(?:duction)?|overview|summary|abstract|contents|"
    r"table of contents|"
    r"loading|blog|news|about|menu|einleitung|einführung|startseite|überblick|accueil|introduction|"
    r"unreleased|changelog|change log|release notes|added|changed|deprecated|removed|fixed|"
    r"security|readme|(?:for immediate )?release|press release|pressemitteilung|"
    r"communiqué(?: de presse)?|comunicado de prensa|comunicato stampa|informacja prasowa|"
    r"inicio|introducción|introduzione|introdução|início|введение|главная|はじめに|ホーム|首页|简介",
    re.IGNORECASE,
)
_FEW_WORDS = 4
_LONGEST = 1000
_MOST_HEADLINES = 10


def page_title(tree: LexborHTMLParser) -> str | None:
    """Return the title of a page, or nothing where it names only the site, a version or a part.

    What the page says of itself to others comes first (Open Graph, JSON-LD), then the headline
    that its window repeats, the window, and any headline.
    """
    meta = _meta(tree)
    data = list(_json_ld(tree))
    headlines = [
        text for node in tree.css("h1")[:_MOST_HEADLINES] if (text := _folded(node.text()))
    ]
    node = tree.css_first("head > title") or tree.css_first("title")
    window = _folded(node.text()) if node else ""
    sites = {_words(site) for site in [*_values(meta, _META_SITES)[:1], *_publishers(data)]}
    says = [*_values(meta, _META_TITLES), *_headlines(data, [window, *headlines])]
    named = [_without_site(title, sites) for title in says]
    repeated = [each for each in headlines if _contains(window, each)]
    alone = _without_last_part(window, sites)
    last = [alone, *headlines] if len(alone.split()) >= _FEW_WORDS else [*headlines, alone]
    for title in [*(_headline(each, headlines) for each in named), *repeated, *last, window]:
        if title and _words(title) not in sites and not says_nothing(title):
            return title
    return None


def says_nothing(title: str) -> bool:
    """Return whether many texts are called so: a version, "Introduction", "TBD"."""
    release = release_of(title)
    is_bare_version = release is not None and release.name is None
    return is_bare_version or _SAYS_NOTHING.fullmatch(title.strip(" .:!#[]")) is not None


def _folded(text: str | None) -> str:
    return " ".join(without_marks((text or "")[:_LONGEST]).split()).rstrip(" ¶§")


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _contains(text: str, part: str) -> bool:
    return f" {_words(part)} " in f" {_words(text)} "


def _meta(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        name = node.attributes.get("property") or node.attributes.get("name") or ""
        found.setdefault(name.lower(), _folded(node.attributes.get("content")))
    return found


def _values(meta: dict[str, str], names: Iterable[str]) -> list[str]:
    return [value for name in names if (value := meta.get(name))]


def _json_ld(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    for node in tree.css('script[type="application/ld+json"]'):
        text = without_marks(node.text()).strip()
        try:
            waiting = [json.loads(text.removeprefix("<![CDATA[").removesuffix("]]>"))]
        except (ValueError, RecursionError):  # the page has other names
            continue
        while waiting:
            each = waiting.pop(0)
            if isinstance(each, list):
                waiting += each
            elif isinstance(each, dict):
                yield each
                waiting.append(each.get("@graph"))


def _publishers(data: list[dict[str, Any]]) -> Iterator[str]:
    for each in data:
        publisher = each.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else None
        if each.get("@type") in ("WebSite", "Organization"):
            name = each.get("name")
        if isinstance(name, str):
            yield name


def _headlines(data: list[dict[str, Any]], shown: list[str]) -> Iterator[str]:
    """Yield headlines that the page shows too: some sites write a description there."""
    for each in data:
        title = _folded(each["headline"]) if isinstance(each.get("headline"), str) else ""
        if _ARTICLE_TYPE.search(str(each.get("@type"))) and any(
            _contains(text, title) for text in shown
        ):
            yield title


def _parts(title: str) -> Iterator[tuple[str, str]]:
    """Yield each beginning of a title and what follows it behind a separator."""
    for at in _SEPARATOR.finditer(title):
        yield title[: at.start()].strip(), title[at.end() :].strip()


def _without_site(title: str, sites: set[str]) -> str:
    for before, after in _parts(title):
        if _words(after) in sites and before:
            return before
        if _words(before) in sites and after:
            return after
    return title


def _without_last_part(title: str, sites: set[str]) -> str:
    """Leave out the name of the site, or what stands where it usually does."""
    known = _without_site(title, sites)
    parts = list(_parts(title))
    if known != title or not parts:
        return known
    before, _ = parts[-1]
    _, after = parts[0]
    return after if len(before.split()) < 2 < len(after.split()) else before


def _headline(title: str, headlines: list[str]) -> str:
    """Return the headline that the title is, but for something before or after it."""
    for before, after in _parts(title):
        for headline in headlines:
            if _words(headline) and _words(headline) in (_words(before), _words(after)):
                return headline
    return title
