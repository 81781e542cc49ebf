"""The same way out for SDKs that bring `httpx2`: what was checked is what is dialled.

Imported by who needs it only: the package comes with the SDKs.
"""

from collections.abc import Iterable

import httpx2

from runner.providers.http.addresses import Network
from runner.providers.http.checking import checked_addresses
from runner.providers.http.client import trusted_tls, user_agent
from runner.providers.http.errors import Unreachable
from runner.providers.http.resolver import Resolver, SystemResolver


class PinnedSdkTransport(httpx2.AsyncBaseTransport):
    """Dial one of the addresses that were checked; nothing is followed and nothing is kept."""

    def __init__(self, allow: Iterable[Network], resolver: Resolver) -> None:
        self._allow, self._resolver = tuple(allow), resolver
        self._dial = httpx2.AsyncHTTPTransport(
            verify=trusted_tls(),
            trust_env=False,
            limits=httpx2.Limits(max_keepalive_connections=0),
        )

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        host = request.url.raw_host.decode("ascii")
        port = request.url.port or _PORTS[request.url.scheme]
        failure: Exception | None = None
        for address in await checked_addresses(host, port, self._resolver, self._allow):
            try:
                return await self._dial.handle_async_request(_pin(request, host, address))
            except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
                failure = error
        raise Unreachable(host=host) from failure

    async def aclose(self) -> None:
        await self._dial.aclose()


def sdk_client(
    *, allow: Iterable[Network] = (), resolver: Resolver | None = None, timeout_s: float = 60.0
) -> httpx2.AsyncClient:
    """Make a client for an SDK: it follows nothing and takes nothing from the environment."""
    return httpx2.AsyncClient(
        transport=PinnedSdkTransport(allow, resolver or SystemResolver()),
        timeout=httpx2.Timeout(timeout_s, connect=5.0),
        headers={"User-Agent": user_agent()},
        follow_redirects=False,
        trust_env=False,
    )


_PORTS = {"http": 80, "https": 443}


def _pin(request: httpx2.Request, host: str, address: str) -> httpx2.Request:
    return httpx2.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions={**request.extensions, "sni_hostname": host},
    )
