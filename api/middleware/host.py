"""Answer only for the host names this server has."""

import re
from collections.abc import Collection

from starlette.responses import Response
from starlette.types import Scope

from api.errors import problem
from api.middleware.headers import first_header
from runner.core.errors import Misdirected

# A name or an address, and a port; what else a header holds, another reader may understand.
_HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[0-9a-z._-]+)(?::[0-9]{1,5})?", re.ASCII)


class HostCheck:
    """Refuse other Host headers, so that no link or redirect is built from a forged one.

    The paths `open_to_all` have neither, and are asked by machines that only know an address.
    """

    def __init__(self, hosts: Collection[str], open_to_all: Collection[str] = ()) -> None:
        self.hosts = frozenset(host.lower().strip("[]") for host in hosts)
        self.open_to_all = frozenset(open_to_all)

    def __call__(self, scope: Scope) -> Response | None:
        name = host_name(first_header(scope, b"host"))
        if scope["path"] in self.open_to_all or (name and not self.hosts.isdisjoint({name, "*"})):
            return None
        return problem(scope["request_id"], scope["path"], Misdirected())


def host_name(header: str) -> str | None:
    """Return the name in a Host header, without port and brackets; None where it is no host."""
    found = _HOST.fullmatch(header.lower())
    return found["name"].strip("[]") if found else None
