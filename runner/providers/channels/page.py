"""The public page of a workspace: what it published, readable in any browser without a script."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from runner.providers.channels.feed import FEED_FORMATS, Feed, author_of, headline
from runner.providers.channels.port import Outgoing
from runner.providers.channels.prose import as_html, excerpt, legible
from runner.providers.channels.style import STYLESHEET_NAME

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' https:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def index_page(feed: Feed, items: Sequence[Outgoing]) -> bytes:
    """Write the list of posts, newest first as given."""
    kind = "entries" if feed.cursor else "entries latest"
    entries = "\n".join(_entry(feed, item) for item in items)
    listing = f'<ol class="{kind}">\n{entries}\n</ol>' if items else _EMPTY
    about = _line("p", "about", feed.description)
    body = f"""<header class="masthead">
<h1 dir="auto">{_text(feed.title)}</h1>
{about}
</header>
<main id="content">
{listing}
{_turns(feed)}
</main>"""
    meta = _meta(feed.title, feed.description, feed.page_url(), "website")
    return _document(feed, feed.title, feed.language, meta, body)


def post_page(
    feed: Feed, item: Outgoing, *, newer: Outgoing | None = None, older: Outgoing | None = None
) -> bytes:
    """Write one post, with its neighbours in time."""
    titled = "" if item.title.strip() else ' class="unseen"'
    tags = "".join(f"<li>{_text(tag)}</li>" for tag in item.tags)
    body = f"""<header class="masthead small">
<a href="{_text(feed.url())}" rel="home" dir="auto">{_text(feed.title)}</a>
</header>
<main id="content">
<article>
<header dir="auto">
<h1{titled}>{_text(headline(item))}</h1>
<p class="byline">{_text(author_of(feed, item))} {_dates(item)}</p>
</header>
<div class="prose" dir="auto">
{as_html(item.body, feed.url(), feed.post_url(item.key))}</div>
{f'<ul class="tags" aria-label="Tags">{tags}</ul>' if tags else ""}
</article>
{_neighbours(feed, newer, older)}
</main>"""
    title = f"{headline(item)} · {feed.title}"
    meta = _meta(headline(item), excerpt(item.body), feed.post_url(item.key), "article")
    return _document(feed, title, item.language, meta, body)


_EMPTY = """<section class="empty" lang="en">
<h2>Nothing published yet</h2>
<p>Follow the feed below and the first post will find you.</p>
</section>"""


def _entry(feed: Feed, item: Outgoing) -> str:
    # An untitled post, such as a note, is shown by its opening alone.
    opening = excerpt(item.body) or item.key
    heading, below = (headline(item), opening) if item.title.strip() else (opening, "")
    kind = "titled" if below else "untitled"
    about = " · ".join((author_of(feed, item), *item.tags))
    url, language = _text(feed.post_url(item.key)), _text(item.language)
    return f"""<li><article lang="{language}">
{_time(item.published_at, item.language)}
<div dir="auto">
<h2 class="{kind}"><a href="{url}" hreflang="{language}">{_text(heading)}</a></h2>
{_line("p", "excerpt", below)}
<p class="about">{_text(about)}</p>
</div>
</article></li>"""


def _dates(item: Outgoing) -> str:
    published = _time(item.published_at, item.language)
    if item.updated_at.date() <= item.published_at.date():
        return published
    return f'{published} <span lang="en">updated</span> {_time(item.updated_at, item.language)}'


def _time(moment: datetime, language: str) -> str:
    # Month names only in English: a date in figures can be read in every language.
    written = f"{moment.day} {moment:%B %Y}" if language.startswith("en") else f"{moment:%Y-%m-%d}"
    exact = moment.isoformat(timespec="minutes")
    return f'<time datetime="{exact}" title="{moment:%Y-%m-%d %H:%M %Z}">{written}</time>'


def _turns(feed: Feed) -> str:
    newest = feed.cursor and _turn(feed.url(), "plain newer", "Newest posts")
    older = (url := feed.next_url()) and _turn(url, "plain older", "Older posts")
    return _nav("Pages", newest or "", older or "")


def _neighbours(feed: Feed, newer: Outgoing | None, older: Outgoing | None) -> str:
    links = (
        item and _turn(feed.post_url(item.key), kind, headline(item), label)
        for item, kind, label in ((newer, "newer", "Newer"), (older, "older", "Older"))
    )
    return _nav("More posts", *(link or "" for link in links))


def _turn(url: str, kind: str, title: str, label: str = "") -> str:
    small = f'<small lang="en">{label}</small>' if label else ""
    return f'<a href="{_text(url)}" class="{kind}" dir="auto">{small}{_text(title)}</a>'


def _nav(label: str, *links: str) -> str:
    return f'<nav class="turns" aria-label="{label}">{"".join(links)}</nav>' if any(links) else ""


def _line(tag: str, name: str, text: str) -> str:
    return f'<{tag} class="{name}" dir="auto">{_text(text)}</{tag}>' if text else ""


def _meta(title: str, description: str, url: str, kind: str) -> str:
    return f"""<meta name="description" content="{_text(description)}">
<meta property="og:type" content="{kind}">
<meta property="og:title" content="{_text(title)}">
<meta property="og:description" content="{_text(description)}">
<meta property="og:url" content="{_text(url)}">
<link rel="canonical" href="{_text(url)}">"""


def _document(feed: Feed, title: str, language: str, meta: str, body: str) -> bytes:
    discovery = "\n".join(
        f'<link rel="alternate" type="{kind.media_type}" '
        f'title="{_text(feed.title)} ({kind.label})" href="{_text(feed.url(kind.path))}">'
        for kind in FEED_FORMATS
    )
    follow = "".join(
        f'<li><a href="{_text(feed.url(kind.path))}">{kind.label}</a></li>' for kind in FEED_FORMATS
    )
    return f"""<!doctype html>
<html lang="{_text(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{_text(title)}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="{STYLESHEET_NAME}">
{meta}
{discovery}
</head>
<body>
<a class="skip" href="#content" lang="en">Skip to content</a>
{body}
<footer lang="en">
<p id="follow">Follow in a feed reader</p>
<ul aria-labelledby="follow">{follow}</ul>
</footer>
</body>
</html>
""".encode()


def _text(text: str) -> str:
    """Make text safe between tags and inside quoted attributes."""
    return escape(legible(text))
