"""What each platform accepts, and how it counts.

Sources: X counts as twitter-text configuration v3 does; Bluesky as the lexicon
`app.bsky.feed.post` (300 graphemes, 3000 bytes); Mastodon as its status length validator;
LinkedIn counts UTF-16 units. Lengths and media are the platforms' rules. Hashtags and links
are our advice, because no platform here refuses a post for them.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from runner.content.addresses import addresses_on_x, links_in
from runner.content.threads import posts_of
from runner.core.languages import grapheme_count, graphemes, is_emoji


class Platform(StrEnum):
    LINKEDIN = "linkedin"
    X = "x"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    BLOG = "blog"
    NEWSLETTER = "newsletter"


class Counting(StrEnum):
    """How a platform measures a text."""

    WEIGHTED = "weighted"
    UTF16 = "utf16"
    GRAPHEMES = "graphemes"
    SHORT_LINKS = "short_links"
    CODE_POINTS = "code_points"


@dataclass(frozen=True, slots=True)
class Extra:
    """Something a platform takes beside the text: a line, or several words when `many` is set.

    What `counts` takes room of the text.
    """

    name: str
    max_length: int
    many: int | None = None
    counts: bool = False


LANGUAGE = Extra("language", 35)
TAGS = Extra("tags", 60, many=30)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one platform takes in a single post."""

    name: str
    max_length: int
    counting: Counting
    max_hashtags: int
    max_links: int
    max_media: int
    max_bytes: int | None = None
    extras: tuple[Extra, ...] = (LANGUAGE, TAGS)
    threads: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """How much of a limit a text uses; `remaining` is negative when it is over."""

    used: int
    limit: int

    @property
    def remaining(self) -> int:
        return self.limit - self.used

    @property
    def over(self) -> bool:
        return self.used > self.limit


PLATFORMS: Mapping[Platform, Limits] = MappingProxyType(
    {
        Platform.LINKEDIN: Limits("LinkedIn", 3_000, Counting.UTF16, 5, 2, 20),
        Platform.X: Limits("X", 280, Counting.WEIGHTED, 2, 1, 4, threads=True),
        Platform.MASTODON: Limits(
            "Mastodon",
            500,
            Counting.SHORT_LINKS,
            4,
            2,
            4,
            extras=(LANGUAGE, TAGS, Extra("content_warning", 200, counts=True)),
            threads=True,
        ),
        Platform.BLUESKY: Limits(
            "Bluesky", 300, Counting.GRAPHEMES, 3, 2, 4, max_bytes=3_000, threads=True
        ),
        Platform.BLOG: Limits(
            "Blog",
            100_000,
            Counting.CODE_POINTS,
            0,
            100,
            100,
            extras=(LANGUAGE, TAGS, Extra("description", 300)),
        ),
        Platform.NEWSLETTER: Limits(
            "Newsletter",
            50_000,
            Counting.CODE_POINTS,
            0,
            50,
            20,
            extras=(LANGUAGE, TAGS, Extra("subject", 150), Extra("preheader", 150)),
        ),
    }
)

URL_LENGTH = 23
_REMOTE_MENTION = re.compile(r"(?<![\w/])(@\w+)@[\w.-]+\w")
NO_EXTRAS: Mapping[str, Any] = MappingProxyType({})
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))


def measure(platform: Platform, text: str, extras: Mapping[str, Any] = NO_EXTRAS) -> Measured:
    """Count `text` as the platform does, with those of its extras that count.

    Shape: where a platform limits bytes as well, the bytes are answered once they are over. Of a
    thread it is the post with the least room left.
    """
    limits = PLATFORMS[platform]
    beside = (extras.get(each.name) for each in limits.extras if each.counts)
    more = sum(grapheme_count(words) for words in beside if isinstance(words, str))
    posts = posts_of(text) if limits.threads else [text]
    return min((_measured(limits, post, more) for post in posts), key=lambda each: each.remaining)


def _measured(limits: Limits, text: str, more: int) -> Measured:
    size_bytes = len(text.encode("utf-8", "surrogatepass"))
    if limits.max_bytes is not None and size_bytes > limits.max_bytes:
        return Measured(size_bytes, limits.max_bytes)
    return Measured(_COUNTS[limits.counting](text) + more, limits.max_length)


def _weighted(text: str) -> int:
    text = unicodedata.normalize("NFC", text)
    links = addresses_on_x(text)
    rest = _replaced(text, links, "")
    weight = len(rest) if rest.isascii() else sum(map(_weight, graphemes(rest)))
    return len(links) * URL_LENGTH + weight


def _replaced(text: str, spans: Iterable[tuple[int, int]], by: str) -> str:
    parts, done = [], 0
    for start, end in spans:
        parts += [text[done:start], by]
        done = end
    return "".join(parts) + text[done:]


def _weight(cluster: str) -> int:
    """Weigh an emoji as 2 however many code points it has, other characters one by one."""
    if not cluster.isascii() and is_emoji(cluster):
        return 2
    return sum(1 if any(a <= ord(char) <= b for a, b in _LIGHT) else 2 for char in cluster)


def _short_links(text: str) -> int:
    shortened = _replaced(text, links_in(text), "x" * URL_LENGTH)
    return grapheme_count(_REMOTE_MENTION.sub(r"\1", shortened))


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_COUNTS: Mapping[Counting, Callable[[str], int]] = MappingProxyType(
    {
        Counting.WEIGHTED: _weighted,
        Counting.UTF16: _utf16,
        Counting.GRAPHEMES: grapheme_count,
        Counting.SHORT_LINKS: _short_links,
        Counting.CODE_POINTS: len,
    }
)
