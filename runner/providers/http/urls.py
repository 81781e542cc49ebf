"""Which URLs may be asked for at all, before any name is looked up."""

import re
from dataclasses import dataclass
from ipaddress import IPv6Address

import httpx

from runner.providers.http.errors import UrlRefused

MAX_LENGTH = 2048
PORTS = range(1, 65536)
DEFAULT_PORTS = frozenset({80, 443})
LABEL = r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?"
HOST_NAME = re.compile(rf"{LABEL}(\.{LABEL})*")
SUSPICIOUS = re.compile(r"[\x00-\x20\x7f\\]|\s")


@dataclass(frozen=True, slots=True)
class UrlPolicy:
    """Say which schemes and ports are open; `ports=None` opens every port."""

    https_only: bool = True
    ports: frozenset[int] | None = DEFAULT_PORTS

    def canonical(self, text: str) -> httpx.URL:
        """Return the URL exactly as it will be dialled.

        The parser is the one the client itself uses, so that no difference between two
        parsers can hide a host. Host names come back in ASCII; the fragment is dropped.

        Raises: UrlRefused.
        """
        text = text.strip()
        if len(text) > MAX_LENGTH:
            raise UrlRefused(reason=f"it is longer than {MAX_LENGTH} characters")
        if SUSPICIOUS.search(text):
            raise UrlRefused(reason="it contains a space, a backslash or a control character")
        try:
            url = httpx.URL(text).copy_with(fragment=None)
        except (httpx.InvalidURL, UnicodeError) as error:
            raise UrlRefused(reason="it is not a well-formed URL") from error
        self._check(url)
        return url

    def _check(self, url: httpx.URL) -> None:
        if url.scheme not in ("http", "https"):
            raise UrlRefused(reason="only http and https addresses can be fetched")
        if self.https_only and url.scheme != "https":
            raise UrlRefused(reason="only https addresses are accepted here")
        if url.userinfo:
            raise UrlRefused(reason="it carries a user name or a password")
        if not is_host(host_of(url)):
            raise UrlRefused(reason="its host is not a valid name or address")
        if port_of(url) not in PORTS:
            raise UrlRefused(reason=f"ports go from 1 to {PORTS[-1]}, and it says {port_of(url)}")
        if self.ports is not None and port_of(url) not in self.ports:
            raise UrlRefused(reason=f"port {port_of(url)} is not open here")


def host_of(url: httpx.URL) -> str:
    """Return the host in ASCII; the client's own `host` turns it back into Unicode."""
    return url.raw_host.decode("ascii")


def port_of(url: httpx.URL) -> int:
    """Return the port that will be dialled."""
    if url.port is not None:
        return url.port
    return 443 if url.scheme == "https" else 80


def is_host(host: str) -> bool:
    """Accept a plain name, any spelling of an IPv4 address, or an IPv6 address without a zone."""
    if ":" not in host:
        return len(host) <= 253 and HOST_NAME.fullmatch(host) is not None
    try:
        return IPv6Address(host).scope_id is None
    except ValueError:
        return False
