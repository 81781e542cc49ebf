"""Answer only for the host names this server has."""

from collections.abc import Collection

from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import problem
from api.middleware.headers import first_header
from runner.core.errors import Misdirected


class HostCheck:
    """Refuse other Host headers, so that no link or redirect is built from a forged one.

    The paths `open_to_all` have neither, and are asked by machines that only know an address.
    """

    def __init__(
        self, app: ASGIApp, hosts: Collection[str], open_to_all: Collection[str] = ()
    ) -> None:
        self.app = app
        self.hosts = frozenset(host.lower() for host in hosts)
        self.open_to_all = frozenset(open_to_all)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        checked = scope["type"] == "http" and "*" not in self.hosts
        if checked and scope["path"] not in self.open_to_all:
            host = first_header(scope, b"host").lower()
            name = host if host.endswith("]") else host.rsplit(":", 1)[0]
            if name not in self.hosts:
                answer = problem(scope["request_id"], scope["path"], Misdirected())
                await answer(scope, receive, send)
                return
        await self.app(scope, receive, send)
