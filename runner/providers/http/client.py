"""The only place that makes an HTTP client."""

import ssl
from functools import cache

import httpx

from runner.core.release import release

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30.0)


def http_client(
    *,
    base_url: str = "",
    timeout_s: float = 30.0,
    connect_timeout_s: float = 5.0,
    transport: httpx.AsyncBaseTransport | None = None,
) -> httpx.AsyncClient:
    """Make a client that follows no redirect and takes nothing from the environment."""
    return httpx.AsyncClient(
        base_url=base_url,
        timeout=httpx.Timeout(timeout_s, connect=connect_timeout_s),
        transport=transport or httpx.AsyncHTTPTransport(verify=trusted_tls(), limits=LIMITS),
        headers={"User-Agent": user_agent()},
        follow_redirects=False,
        trust_env=False,
    )


@cache
def trusted_tls() -> ssl.SSLContext:
    """Load the public certificate authorities once: it takes longer than most requests."""
    return httpx.create_ssl_context(trust_env=False)


def user_agent() -> str:
    """Say who calls."""
    return f"Postmagiq/{release()}"
