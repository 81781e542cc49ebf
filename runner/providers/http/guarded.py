"""Requests to URLs that a user can choose."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx

from runner.providers.http.addresses import Network
from runner.providers.http.body import ACCEPT_ENCODING, read_beginning, read_body
from runner.providers.http.client import http_client
from runner.providers.http.errors import (
    DeadlineExceeded,
    RedirectRefused,
    RequestRejected,
    Unreachable,
    UnsupportedContent,
)
from runner.providers.http.pinned import PinnedTransport
from runner.providers.http.resolver import Resolver, SystemResolver
from runner.providers.http.urls import UrlPolicy, host_of

MAX_BYTES = 2 * 1024 * 1024
MAX_REDIRECTS = 5
READABLE = frozenset(
    {
        "application/atom+xml",
        "application/feed+json",
        "application/json",
        "application/rss+xml",
        "application/xhtml+xml",
        "application/xml",
        "text/html",
        "text/markdown",
        "text/plain",
        "text/x-markdown",
        "text/xml",
    }
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a URL answered: the body decompressed, the text not yet decoded."""

    url: str
    status: int
    media_type: str
    charset: str | None
    body: bytes
    retrieved_at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """What a receiver said to a body: its status decides, `beginning` is for people to read."""

    status: int
    retry_after: str | None
    beginning: bytes


class GuardedClient:
    """Call the public internet and nothing else, within a time and a size.

    `allow` opens networks that are otherwise forbidden, `tls` trusts other authorities.
    """

    def __init__(
        self,
        *,
        urls: UrlPolicy | None = None,
        allow: Iterable[Network] = (),
        resolver: Resolver | None = None,
        tls: ssl.SSLContext | None = None,
        media_types: frozenset[str] = READABLE,
        max_bytes: int = MAX_BYTES,
        deadline_s: float = 15.0,
    ) -> None:
        self._urls = urls or UrlPolicy()
        self._allow = frozenset(allow)
        self._resolver = resolver or SystemResolver()
        self._tls = tls
        self._media_types = media_types
        self._max_bytes = max_bytes
        self._deadline_s = deadline_s

    async def fetch(self, url: str) -> Fetched:
        """Get a page, a feed or a text; where it has moved to is checked as the first URL is.

        Raises: every error of this package.
        """
        ends_at = self._ends_at()
        for _ in range(MAX_REDIRECTS):
            async with self._answered("GET", url, ACCEPT_ENCODING, ends_at) as (response, host):
                moved_to = _moved_to(response)
                if moved_to is None:
                    self._check_readable(response, host)
                    return await self._read(response, host)
            url = moved_to
        raise RedirectRefused(host=host, target=url[:300])

    async def post(self, url: str, content: bytes, headers: Mapping[str, str]) -> Answer:
        """Deliver a body; whatever follows the status changes nothing. A redirect is an error."""
        ends_at = self._ends_at()
        async with self._answered("POST", url, "identity", ends_at, content, headers) as answered:
            response, host = answered
            if moved_to := _moved_to(response):
                raise RedirectRefused(host=host, target=moved_to[:300])
            beginning = await read_beginning(response)
            retry_after = response.headers.get("retry-after")
            return Answer(response.status_code, retry_after, beginning)

    def _ends_at(self) -> float:
        return asyncio.get_running_loop().time() + self._deadline_s

    @asynccontextmanager
    async def _answered(
        self,
        method: str,
        url: str,
        encodings: str,
        ends_at: float,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[tuple[httpx.Response, str]]:
        target = self._urls.canonical(url)
        host = host_of(target)
        transport = PinnedTransport(self._resolver, self._allow, self._tls)
        try:
            async with (
                asyncio.timeout_at(ends_at),
                http_client(timeout_s=self._deadline_s, transport=transport) as client,
                client.stream(
                    method,
                    target,
                    content=content,
                    headers={**(headers or {}), "Accept-Encoding": encodings},
                ) as response,
            ):
                yield response, host
        except (TimeoutError, httpx.TimeoutException) as error:
            raise DeadlineExceeded(host=host, deadline_s=self._deadline_s) from error
        except httpx.HTTPError as error:
            raise Unreachable(host=host) from error

    def _check_readable(self, response: httpx.Response, host: str) -> None:
        if not response.is_success:
            raise RequestRejected(host=host, status=response.status_code)
        if (found := _media_type(response)) not in self._media_types:
            raise UnsupportedContent(host=host, found=found[:80] or "no content type")

    async def _read(self, response: httpx.Response, host: str) -> Fetched:
        return Fetched(
            url=str(response.request.url),
            status=response.status_code,
            media_type=_media_type(response),
            charset=response.charset_encoding,
            body=await read_body(response, host, self._max_bytes),
            retrieved_at=datetime.now(UTC),
        )


def _moved_to(response: httpx.Response) -> str | None:
    return str(response.next_request.url) if response.next_request else None


def _media_type(response: httpx.Response) -> str:
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0].strip().lower()
