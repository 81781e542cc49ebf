"""Which addresses a server must never call on behalf of a user.

The tables are our own: `ipaddress.is_global` says True for addresses that a translator or a
tunnel carries to 10.0.0.1.

Source: IANA IPv4 and IPv6 special-purpose address registries; RFC 6890, 6052, 3056, 4380, 5214.
"""

from collections.abc import Iterable
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_KINDS = {
    "an unspecified address": ("0.0.0.0/8", "::/128"),
    "a loopback address": ("127.0.0.0/8", "::1/128"),
    "a private address": ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"),
    "a link-local address": ("169.254.0.0/16", "fe80::/10"),
    "a site-local address": ("fec0::/10",),
    "a shared address of a provider (CGNAT)": ("100.64.0.0/10",),
    # Azure answers every machine of a tenant here although the range is public.
    "a cloud's metadata address": ("168.63.129.16/32",),
    "an IPv4 address in an IPv6 spelling": ("::ffff:0:0/96", "::ffff:0:0:0/96", "::/96"),
    "a NAT64 address": ("64:ff9b::/96", "64:ff9b:1::/48"),
    "a 6to4 address": ("2002::/16", "192.88.99.0/24"),
    "a Teredo address": ("2001::/32",),
    "an address for documentation": (
        "192.0.2.0/24",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "2001:db8::/32",
        "3fff::/20",
    ),
    "an address for benchmarks": ("198.18.0.0/15", "2001:2::/48"),
    "a multicast address": ("224.0.0.0/4", "ff00::/8"),
    "a reserved address": (
        "192.0.0.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.175.48.0/24",
        "240.0.0.0/4",
        "2001::/23",
        "2620:4f:8000::/48",
        "3ffe::/16",
    ),
}
_TABLE = tuple((ip_network(text), kind) for kind, texts in _KINDS.items() for text in texts)
_GLOBAL_UNICAST_V6 = IPv6Network("2000::/3")
_ISATAP = (0x00005EFE, 0x02005EFE)


def forbidden_kind(text: str, allow: Iterable[Network] = ()) -> str | None:
    """Name what is wrong with calling this address, or return None when it is public.

    `allow` opens networks deliberately; it is matched literally, so opening 127.0.0.0/8 does
    not open its IPv6 spellings.
    """
    address = ip_address(text)
    if any(address in network for network in allow):
        return None
    for network, kind in _TABLE:
        if address in network:
            return kind
    return None if isinstance(address, IPv4Address) else _forbidden_v6(address)


def _forbidden_v6(address: IPv6Address) -> str | None:
    if address not in _GLOBAL_UNICAST_V6:
        return "a reserved address"
    if (int(address) >> 32) & 0xFFFFFFFF in _ISATAP:
        return "an IPv4 address in an IPv6 spelling"
    return None
