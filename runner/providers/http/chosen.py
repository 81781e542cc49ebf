"""Addresses that users choose and that are kept: looked at before they are written down."""

import socket
from collections.abc import Iterable
from contextlib import suppress
from ipaddress import IPv4Address, ip_address

from runner.core.errors import DomainError, Fault
from runner.providers.http.addresses import Network, forbidden_kind
from runner.providers.http.errors import AddressForbidden, UrlRefused
from runner.providers.http.urls import UrlPolicy, host_of


def allowed_url(url: str, urls: UrlPolicy, allow: Iterable[Network], pointer: str) -> str:
    """Return the URL as it will be dialled.

    Raises UrlRefused, and AddressForbidden for a number that is never called. What a name leads
    to is asked with each attempt.
    """
    try:
        target = urls.canonical(url)
    except UrlRefused as refusal:
        raise UrlRefused(faults=[_at(refusal, pointer)], **refusal.params) from None
    host = host_of(target)
    address = _address_in(host)
    if address and (kind := forbidden_kind(address, allow)):
        fault = _at(AddressForbidden(host=host, kind=kind), pointer)
        raise AddressForbidden(host=host, kind=kind, faults=[fault])
    return str(target)


def _at(refusal: DomainError, pointer: str) -> Fault:
    return Fault(refusal.code, refusal.detail, pointer=pointer)


def _address_in(host: str) -> str | None:
    """Read a host that is an address in any spelling that would be dialled, or None."""
    if host == "localhost" or host.endswith(".localhost"):
        return "127.0.0.1"
    with suppress(ValueError):
        return str(ip_address(host))
    with suppress(OSError):
        return str(IPv4Address(socket.inet_aton(host)))
    return None
