"""Where a request comes from, when proxies say so and when somebody else does."""

from collections.abc import AsyncIterator, Sequence
from ipaddress import ip_network

import httpx
import pytest
from starlette.types import Scope

from api.app import create_app
from api.middleware import Forwarded
from runner.bootstrap import Container, build
from runner.settings import Settings
from tests.client import PASSWORD, Api

PROXIES = [ip_network(text) for text in ("10.0.0.0/8", "2001:db8:1::/48", "192.0.2.7")]
Peer = tuple[str, int] | None


def seen(peer: Peer, headers: Sequence[tuple[str, str]]) -> Scope:
    """Return the scope that the app gets to see."""
    raw = [(name.encode(), value.encode()) for name, value in [("host", "inside:8000"), *headers]]
    scope: Scope = {"type": "http", "client": peer, "scheme": "http", "headers": raw}
    Forwarded(PROXIES)(scope)
    return scope


@pytest.mark.parametrize(
    ("peer", "sent", "client"),
    [
        # Nobody's word counts but a trusted proxy's.
        ("203.0.113.9", ["198.51.100.1"], "203.0.113.9"),
        ("127.0.0.1", ["198.51.100.1"], "127.0.0.1"),
        ("192.0.2.8", ["198.51.100.1"], "192.0.2.8"),
        ("2001:db8:2::1", ["198.51.100.1"], "2001:db8:2::1"),
        (None, ["198.51.100.1"], None),
        ("testclient", ["198.51.100.1"], "testclient"),
        # A proxy that says nothing is the client itself.
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", [""], "10.0.0.1"),
        ("10.0.0.1", [" , ,"], "10.0.0.1"),
        # The right end is the proxy's own, whatever stands before it.
        ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["127.0.0.1, 198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["10.9.9.9, 198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["203.0.113.5, 198.51.100.1, 10.0.0.2"], "198.51.100.1"),
        ("10.0.0.1", ["10.0.0.3, 10.0.0.2"], "10.0.0.3"),
        ("192.0.2.7", ["198.51.100.1,2001:db8:1::5"], "198.51.100.1"),
        # Several headers are one list.
        ("10.0.0.1", ["127.0.0.1", "198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["198.51.100.1", "10.0.0.2"], "198.51.100.1"),
        # Ports, brackets, zones, one address in the clothes of another.
        ("10.0.0.1", ["198.51.100.1:4711"], "198.51.100.1"),
        ("10.0.0.1", ["[2001:db8::1]:4711"], "2001:db8::1"),
        ("10.0.0.1", ["[2001:db8::1]"], "2001:db8::1"),
        ("10.0.0.1", ["2001:db8::1"], "2001:db8::1"),
        ("10.0.0.1", ["fe80::1%eth0"], "fe80::1"),
        ("10.0.0.1", ["::ffff:198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["198.51.100.1, ::ffff:10.0.0.2"], "198.51.100.1"),
        ("::ffff:10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("2001:db8:1::5", ["2001:db8::1"], "2001:db8::1"),
        # What is no address is nobody's: an allow-list must not take it for the proxy's.
        ("10.0.0.1", ["unknown"], None),
        ("10.0.0.1", ["198.51.100.1, unknown"], None),
        ("10.0.0.1", ["_hidden"], None),
        ("10.0.0.1", ["unix:"], None),
        ("10.0.0.1", ["198.51.100.1:x"], None),
        ("10.0.0.1", ["[2001:db8::1"], "2001:db8::1"),
        ("10.0.0.1", ["999.1.1.1"], None),
        ("10.0.0.1", ["0x7f.1"], None),
        ("10.0.0.1", ["198.51.100.1\x00"], None),
    ],
)
async def test_the_client_is_who_stands_before_the_proxies(
    peer: str | None, sent: list[str], client: str | None
) -> None:
    headers = [("x-forwarded-for", value) for value in sent]
    scope = seen((peer, 50_000) if peer else None, headers)
    assert (scope["client"][0] if scope["client"] else None) == client


@pytest.mark.parametrize(
    ("peer", "scheme", "host"),
    [("10.0.0.1", "https", b"studio.example.com"), ("203.0.113.9", "http", b"inside:8000")],
)
async def test_scheme_and_host_are_the_proxys_to_say(peer: str, scheme: str, host: bytes) -> None:
    headers = [
        ("x-forwarded-proto", "http, https"),
        ("x-forwarded-host", "evil.example, studio.example.com"),
    ]
    scope = seen((peer, 50_000), headers)
    assert scope["scheme"] == scheme
    assert [value for name, value in scope["headers"] if name == b"host"] == [host]


async def test_a_scheme_that_is_none_is_not_believed() -> None:
    scope = seen(("10.0.0.1", 1), [("x-forwarded-proto", "javascript")])
    assert scope["scheme"] == "http"


@pytest.fixture
async def behind(settings: Settings) -> AsyncIterator[Container]:
    """A process behind two proxies, which counts attempts."""
    more = {"trusted_proxies": PROXIES, "sign_in_attempts_per_minute": 10}
    container = build(settings.model_copy(update=more))
    await container.database.open()
    yield container
    await container.database.close()


async def at_the_door(container: Container, peer: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=create_app(container), client=(peer, 50_000))
    return httpx.AsyncClient(transport=transport, base_url="http://localhost")


async def test_sign_ins_allow_lists_and_limits_see_the_same_client(
    behind: Container, api: Api
) -> None:
    owner = await api.register()
    ws = await owner.workspace()
    body = {"name": "Site", "scopes": ["workspace:read"], "allowed_cidrs": ["198.51.100.0/24"]}
    key = (await owner.post(f"/w/{ws['id']}/api-keys", body)).json()["key"]
    async with await at_the_door(behind, "10.0.0.1") as http:
        inside = {"X-Forwarded-For": "203.0.113.5, 198.51.100.77"}
        away = {"X-Forwarded-For": "198.51.100.77, 203.0.113.5"}
        by_key = Api(http, {"Authorization": f"Bearer {key}"})
        assert (await by_key.get(f"/w/{ws['id']}", headers=inside)).status_code == 200
        assert (await by_key.get(f"/w/{ws['id']}", headers=away)).status_code == 403
        signed = {"email": owner.user["email"], "password": PASSWORD}
        again = Api(http).signed_in(
            (await Api(http).post("/auth/login", signed, headers=away)).json()
        )
        listed = (await again.get("/auth/sign-ins", headers=inside)).json()["items"]
        assert "203.0.113.5" in {one["ip"] for one in listed}
        wrong = {**signed, "password": PASSWORD + "?"}
        nobody = Api(http)
        tried = [await nobody.post("/auth/login", wrong, headers=inside) for _ in range(11)]
        assert [answer.status_code for answer in tried] == [401] * 10 + [429]
        assert (await nobody.post("/auth/login", wrong, headers=away)).status_code == 401
    async with await at_the_door(behind, "203.0.113.200") as http:
        pretending = Api(http, {"Authorization": f"Bearer {key}"})
        assert (await pretending.get(f"/w/{ws['id']}", headers=inside)).status_code == 403
