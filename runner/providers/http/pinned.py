"""A transport that dials the very address it checked."""

import ssl
from collections.abc import Iterable
from types import TracebackType
from typing import Self

import httpx

from runner.providers.http.addresses import Network
from runner.providers.http.checking import checked_addresses
from runner.providers.http.client import trusted_tls
from runner.providers.http.errors import Unreachable
from runner.providers.http.resolver import Resolver
from runner.providers.http.urls import host_of, port_of


class PinnedTransport(httpx.AsyncBaseTransport):
    """Resolve once, refuse if any answer is forbidden, then connect to that answer by number.

    A name that changes its address between check and connection cannot matter, because the
    name is not looked up again. `Host` and the name in TLS stay what the URL said. No
    connection is kept: one opened for a host must never serve another on the same address.
    """

    def __init__(
        self, resolver: Resolver, allow: Iterable[Network] = (), tls: ssl.SSLContext | None = None
    ) -> None:
        self._resolver = resolver
        self._allow = tuple(allow)
        self._dial = httpx.AsyncHTTPTransport(
            verify=tls or trusted_tls(),
            trust_env=False,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from the first checked address that accepts a connection."""
        host = host_of(request.url)
        failure: httpx.TransportError | None = None
        for address in await checked_addresses(
            host, port_of(request.url), self._resolver, self._allow
        ):
            try:
                return await self._dial.handle_async_request(_pin(request, host, address))
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                failure = error
        raise Unreachable(host=host) from failure

    async def __aenter__(self) -> Self:
        await self._dial.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self._dial.__aexit__(exc_type, exc_value, traceback)


def _pin(request: httpx.Request, host: str, address: str) -> httpx.Request:
    return httpx.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions={**request.extensions, "sni_hostname": host},
    )
