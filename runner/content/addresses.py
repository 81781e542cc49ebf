"""Find the web addresses of a text as X and Mastodon do, for they count them at one length.

Sources: twitter-text 3 for what an address is, on both; Mastodon's own rules for what its path
may hold. The names that a domain may end in are those of twitter-text.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from runner.core.languages import pattern

Span = tuple[int, int]

_LABEL, _LABELS, _SLUG, _LONGEST = 63, 126, 40, 4096
_IN_DOMAIN = (
    r"[^!'#%&()*+,\\\-./:;<=>?@\[\]\^_{|}~$\s\x85\u180e\ufeff\ufffe\uffff\u061c\u200e\u200f"
    r"\u202a-\u202e\u2066-\u2069]"
)
_NO_BORDER = r"[a-z0-9@＠$#＃\ufeff\ufffe\uffff]"
_LATIN = (
    r"\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272"
    r"\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_WORD = rf"a-z0-9\u0400-\u04ff{_LATIN}"
_WIDE = r"\xa0-\U0010fffd"
# What a path may hold, what it may end in, and the same for what is asked.
_ON_X = (
    rf"[{_WORD}!*';:=+,.$/%#\[\]\-–_~@|&]",
    rf"[{_WORD}+\-=_#/]",
    r"[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]",
    r"[a-z0-9\-_&=#/]",
)
_ON_MASTODON = (
    r"[^\s<>()?]",
    r"[^\s()?!*\"'「」<>;:=,.$%\[\]~&|@]",
    rf"[a-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@\^{_WIDE}]",
    rf"[a-z0-9_&=#/\-{_WIDE}]",
)
_SHORTENED = (
    r"(?i)https?://t\.co/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?"
)


def addresses_on_x(text: str) -> list[Span]:
    """Find the addresses that X shortens: also those without a scheme, in letters of Latin."""
    return [span for match in _addresses(_ON_X).finditer(text) for span in _kept(text, match)]


def links_in(text: str) -> list[Span]:
    """Find the addresses that carry a scheme, as Mastodon does."""
    found = _addresses(_ON_MASTODON).finditer(text)
    return [match.span() for match in found if match["scheme"] and _is_domain(match["domain"])]


def _kept(text: str, match: Any) -> Iterator[Span]:
    end = match.end()
    if not _is_domain(match["domain"]) or len(match[0]) > _LONGEST:
        return
    if match["scheme"]:
        start = match.start("scheme")
        if short := pattern(_SHORTENED).match(text, start, end):
            if len(short[1]) > _SLUG:
                return
            end = short.end()
        yield start, end
    else:
        # Of a domain without a scheme only the part in Latin letters is one.
        parts = [part.span() for part in _latin_domains().finditer(text, *match.span("domain"))]
        for n, (first, last) in enumerate(parts, 1):
            yield first, end if n == len(parts) and match["path"] else last


def _is_domain(domain: str) -> bool:
    """Tell whether each part of a domain is short enough, in the letters of the network."""
    parts = domain.split(".")
    if domain[:4].lower() == "xn--" and not domain.isascii():
        return False
    return all(part.isascii() or len(part.encode("punycode")) + 4 <= _LABEL for part in parts)


@cache
def _addresses(parts: tuple[str, str, str, str]) -> Any:
    inside, last, asked, last_asked = parts
    parens = rf"\((?:{inside}+|{inside}*\({inside}+\){inside}*)\)"
    # Parts of a domain are limited, or a long text without a space would take its square.
    subdomain = rf"(?:{_IN_DOMAIN}(?:(?:[_-]|{_IN_DOMAIN}){{0,61}}{_IN_DOMAIN})?\.)"
    name = rf"{_IN_DOMAIN}(?:(?:-|{_IN_DOMAIN}){{0,61}}{_IN_DOMAIN})?\."
    return import_module("regex").compile(
        # Without a scheme it begins where a run of letters does, or behind the letter that ended
        # the address before it.
        rf"(?i)(?:(?<!{_NO_BORDER})(?P<scheme>https?://)"
        rf"|(?:(?<!{_NO_BORDER}|{_IN_DOMAIN}|[-_./])|\G(?!{_NO_BORDER}){_IN_DOMAIN}))"
        rf"(?P<domain>{subdomain}{{0,{_LABELS}}}{name}{_ENDING})(?::[0-9]+)?"
        rf"(?P<path>/(?:(?:{inside}|{parens})*(?:{last}|{parens}))?)?(?:\?{asked}*{last_asked})?",
        names=_names(),
    )


_ENDING = r"(?:\L<names>(?![a-z0-9@+\-])|xn--[\-0-9a-z]+)"


@cache
def _latin_domains() -> Any:
    return import_module("regex").compile(
        rf"(?i)(?:[\-a-z0-9{_LATIN}]+\.)+{_ENDING}", names=_names()
    )


@cache
def _names() -> tuple[str, ...]:
    lines = (Path(__file__).parent / "tlds.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))
