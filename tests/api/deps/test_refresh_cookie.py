"""The refresh token of a browser: how it travels, and whose pages may use it."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from api.app import create_app
from api.deps.refresh_cookie import refresh_cookie
from api.v1.identity.schemas import SignedIn
from runner.bootstrap import Container
from runner.core.clock import now
from runner.identity import SignIns
from tests.client import PASSWORD, Api

PLAIN, PREFIXED = "postmagiq_refresh", "__Host-postmagiq_refresh"
OWN = {"Origin": "http://localhost"}
FOREIGN = {"Origin": "http://localhost:9000"}
ORIGINS: dict[str, dict[str, str]] = {"own": OWN, "foreign": FOREIGN, "absent": {}}
WEB = {"X-Client": "web"}
HANDLED = {"register", "login", "follow_local_link", "refresh", "logout"}


@pytest.fixture
async def secured(container: Container) -> AsyncIterator[Api]:
    """The same server behind a proxy that speaks https."""
    address = {"public_url": "https://postmagiq.example.org"}
    async with Api.on(
        replace(container, settings=container.settings.model_copy(update=address))
    ) as api:
        yield api


def carrying(token: str, name: str = PLAIN) -> dict[str, str]:
    return {"Cookie": f"{name}={token}"}


@pytest.mark.parametrize(
    ("by", "web", "origin"), [*product(("cookie", "body"), (WEB, {}), ORIGINS)], ids=str
)
async def test_a_refresh_token_goes_back_the_way_it_came(
    api: Api, by: str, web: dict[str, str], origin: str
) -> None:
    token = (await api.register()).refresh_token
    headers = ORIGINS[origin] | web | (carrying(token) if by == "cookie" else {})
    body = {"refresh_token": token} if by == "body" else {}
    answer = await api.post("/auth/refresh", body, headers=headers)
    api.http.cookies.clear()
    if origin == "foreign" and (by == "cookie" or web):
        assert (answer.status_code, answer.json()["code"]) == (403, "foreign_origin")
        assert "set-cookie" not in answer.headers
        return
    assert answer.status_code == 200
    by_cookie = by == "cookie" or bool(web)
    assert (answer.json()["refresh_token"] is None) == by_cookie
    assert ("set-cookie" in answer.headers) == by_cookie


async def acts(api: Api, container: Container) -> dict[str, tuple[str, dict[str, Any], Api]]:
    """Say how each operation that handles the cookie is done well, and by whom."""
    ann = await api.register()
    person = {"email": ann.user["email"], "password": PASSWORD}
    async with container.database.system() as work:
        link = await SignIns(work, container.signer).link(UUID(ann.user["id"]))
    newcomer = {"email": f"{now().timestamp()}@example.org", "full_name": "Ben"}
    return {
        "register": ("/auth/register", newcomer | {"password": PASSWORD}, api),
        "login": ("/auth/login", person, api),
        "follow_local_link": ("/auth/local-link", {"token": link}, api),
        "refresh": ("/auth/refresh", {"refresh_token": ann.refresh_token}, api),
        "logout": ("/auth/logout", {}, ann),
    }


@pytest.mark.parametrize(
    ("carried", "web", "origin"), [*product((True, False), (WEB, {}), ORIGINS)], ids=str
)
async def test_every_operation_that_handles_the_cookie_asks_whose_page_it_is(
    api: Api, container: Container, carried: bool, web: dict[str, str], origin: str
) -> None:
    cookie = carrying("of an earlier sign-in") if carried else {}
    done = await acts(api, container)
    assert done.keys() == HANDLED
    for name, (path, body, who) in done.items():
        answer = await who.post(path, body, headers=ORIGINS[origin] | web | cookie)
        api.http.cookies.clear()
        refused = origin == "foreign" and bool(carried or web)
        assert (answer.status_code == 403) == refused, name
        assert refused or answer.is_success, name
        assert ("set-cookie" in answer.headers) == (
            not refused and (bool(web) or name == "logout")
        ), name


def leaves(dependant: Dependant) -> Iterator[object]:
    for inner in dependant.dependencies:
        yield inner.call
        yield from leaves(inner)


async def test_a_cookie_that_stands_beside_ours_is_not_taken_for_it(api: Api) -> None:
    for cookie in ("a=1; {0}=x; {0}=y", "{0}=x;{0}=x", "{0}=; {0}=y"):
        headers = {"Cookie": cookie.format(PLAIN), **OWN}
        answer = await api.post("/auth/refresh", {}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")
        assert [fault["header"] for fault in answer.json()["errors"]] == ["cookie"]


async def test_whatever_signs_somebody_in_handles_the_cookie(container: Container) -> None:
    routes = [r for r in create_app(container).routes if isinstance(r, APIRoute)]
    handling = {r.name for r in routes if refresh_cookie in leaves(r.dependant)}
    assert handling == HANDLED
    assert {r.name for r in routes if r.response_model is SignedIn} <= handling


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin", **OWN}, 200),
        # The screen's own server while it is developed passes on to another port.
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost:5173"}, 200),
        ({"Sec-Fetch-Site": "same-site", **FOREIGN}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://localhost"}, 403),
        ({"Origin": "http://localhost.evil.example"}, 403),
        ({"Origin": "http://127.0.0.1:8000"}, 200),
        ({"Host": "127.0.0.1:8000", "Origin": "http://127.0.0.1:8000"}, 200),
        ({"Host": "127.0.0.1:8001", "Origin": "http://localhost:8001"}, 403),
    ],
    ids=str,
)
async def test_a_page_is_ours_when_it_says(api: Api, said: dict[str, str], status: int) -> None:
    cookie = carrying((await api.register()).refresh_token)
    answer = await api.post("/auth/refresh", {}, headers=said | cookie)
    api.http.cookies.clear()
    assert answer.status_code == status


async def test_a_page_that_the_operator_let_in_is_ours(container: Container) -> None:
    let_in = {"cors_origins": ("https://studio.example.org",)}
    changed = replace(container, settings=container.settings.model_copy(update=let_in))
    async with Api.on(changed) as api:
        token = (await api.register()).refresh_token
        headers = {"Origin": "https://studio.example.org"} | carrying(token)
        assert (await api.post("/auth/refresh", {}, headers=headers)).status_code == 200


async def test_over_https_the_cookie_is_bound_to_this_host(secured: Api) -> None:
    ann = await secured.register()
    given = await secured.post("/auth/refresh", {"refresh_token": ann.refresh_token}, headers=WEB)
    headers = ann.headers | {"Origin": "https://postmagiq.example.org"}
    taken = await secured.post("/auth/logout", headers=headers)
    for answer in (given, taken):
        pair, *attributes = answer.headers["set-cookie"].split("; ")
        assert pair.startswith(f"{PREFIXED}=")
        assert {"Path=/", "Secure", "HttpOnly", "SameSite=strict"} <= {*attributes}
        assert not [a for a in attributes if a.startswith("Domain")]
    assert "Max-Age=0" in taken.headers["set-cookie"]


async def test_over_https_a_cookie_that_a_neighbour_could_plant_is_not_read(secured: Api) -> None:
    token = (await secured.register()).refresh_token
    assert (await secured.post("/auth/refresh", {}, headers=carrying(token))).status_code == 401
    own = carrying(token, PREFIXED)
    assert (await secured.post("/auth/refresh", {}, headers=own)).status_code == 200
