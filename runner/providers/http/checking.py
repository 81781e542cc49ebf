"""Which addresses of a host may be dialled."""

from collections.abc import Iterable

from runner.providers.http.addresses import Network, forbidden_kind
from runner.providers.http.errors import AddressForbidden, Unreachable
from runner.providers.http.resolver import Resolver


async def checked_addresses(
    host: str, port: int, resolver: Resolver, allow: Iterable[Network]
) -> list[str]:
    """Resolve once; raises AddressForbidden if any answer is forbidden, and Unreachable."""
    try:
        addresses = await resolver(host, port)
    except (OSError, UnicodeError) as error:
        raise Unreachable(host=host) from error
    for address in addresses:
        if kind := forbidden_kind(address, allow):
            raise AddressForbidden(host=host, kind=kind)
    return addresses
