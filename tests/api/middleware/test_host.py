"""Which Host headers name a host."""

from dataclasses import replace

import httpx

from api.app import create_app
from api.middleware.host import host_name
from runner.bootstrap import Container

HOSTS = {
    "localhost": "localhost", "LOCALHOST:8000": "localhost", "127.0.0.1:1": "127.0.0.1",
    "[::1]": "::1", "[::1]:8000": "::1", "[FD00::1]:65535": "fd00::1", "my_service.": "my_service.",
}  # fmt: skip
NO_HOSTS = [
    "", ":", ":80", "localhost:", "localhost:80:80", "localhost:80@evil.example", "localhost:8o",
    "localhost:@evil.example", "me:localhost@evil.example", "localhost:123456", "localhost:-1",
    "localhost:80/evil.example", "localhost/", "localhost?", "localhost#", "localhost\\evil",
    " localhost", "localhost ", "localhost\t:80", "localhost:80, evil.example", "localhost,::1",
    "::1", "::1:80", "[::1", "::1]", "[]", "[::1]80", "[::1]:", "[::1]evil.example", "[localhost]",
    "[::1%25eth0]", "localhost:\N{SUPERSCRIPT TWO}", "l\N{DEGREE SIGN}cal", "*",
]  # fmt: skip


def test_a_host_is_a_name_and_a_port_or_none_at_all() -> None:
    assert {header: host_name(header) for header in HOSTS} == HOSTS
    assert [header for header in NO_HOSTS if host_name(header) is not None] == []


async def test_where_every_host_is_let_in_it_must_be_one(container: Container) -> None:
    settings = container.settings.model_copy(update={"allowed_hosts": ("*",)})
    app = create_app(replace(container, settings=settings))
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://localhost"
    ) as http:
        for host, status in {"evil.example:80": 401, "evil.example:80@localhost": 421}.items():
            answer = await http.get("/api/v1/auth/me", headers={"host": host})
            assert answer.status_code == status
