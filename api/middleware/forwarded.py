"""Who asks, and under which name, when a proxy stands in front and says so."""

from collections.abc import Collection, Sequence
from ipaddress import IPv4Network, IPv6Network

from starlette.types import Scope

from api.middleware.headers import listed_header, replace_header
from runner.access import Address, address_of

SCHEMES = {"http", "https"}


class Forwarded:
    """Believe X-Forwarded-For, -Proto and -Host of trusted proxies, and of nobody else.

    Each proxy adds to the right what it has seen itself, so reading goes from right to left and
    ends with the first address that no proxy of ours has.
    """

    def __init__(self, proxies: Collection[IPv4Network | IPv6Network]) -> None:
        self.proxies = tuple(proxies)

    def __call__(self, scope: Scope) -> None:
        if self.trusts(_peer(scope)):
            self.believe(scope)

    def trusts(self, address: Address | None) -> bool:
        return address is not None and any(address in network for network in self.proxies)

    def believe(self, scope: Scope) -> None:
        """Put into the scope what the proxy says."""
        hops = listed_header(scope, b"x-forwarded-for")
        if hops:
            client = self.client(hops)
            scope["client"] = (str(client), 0) if client else None
        for scheme in listed_header(scope, b"x-forwarded-proto")[-1:]:
            if scheme in SCHEMES:
                scope["scheme"] = scheme
        for host in listed_header(scope, b"x-forwarded-host")[-1:]:
            replace_header(scope, b"host", host)

    def client(self, hops: Sequence[str]) -> Address | None:
        """Name who stands before our proxies; None when they had no address for them."""
        address = None
        for hop in reversed(hops):
            address = _address(hop)
            if not self.trusts(address):
                break
        return address


def _peer(scope: Scope) -> Address | None:
    # A peer on a Unix socket has no address, and so nobody can have listed it.
    return address_of(scope["client"][0]) if scope.get("client") else None


def _address(hop: str) -> Address | None:
    """Read one hop: an address as it is, in brackets, or with a port."""
    if hop.startswith("["):
        return address_of(hop[1:].partition("]")[0])
    host, _, port = hop.partition(":")
    return address_of(host if port.isdecimal() else hop)
