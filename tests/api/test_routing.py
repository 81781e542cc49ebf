"""Which route a request reaches, and what no route takes twice."""

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

from api.addresses import ByAddress
from api.app import create_app, create_probes
from api.routing import Route
from runner.bootstrap import Container
from tests.client import Api

JSON = "application/json"
TYPED = {"Content-Type": JSON}
ID_IN_PATH = re.compile(r"{\w+}")
ID = "018f3f5e-7d4c-7f00-8000-000000000000"


@pytest.mark.parametrize(
    ("method", "address", "allowed"),
    [("DELETE", "members/bulk", "POST"), ("PATCH", "posts/export", "GET, HEAD")],
)
async def test_a_name_is_never_taken_for_an_id(
    api: Api, method: str, address: str, allowed: str
) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    answer = await ann.send(method, f"/w/{workspace['id']}/{address}", json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, allowed)


def test_no_route_overlooks_a_line_break_at_the_end(container: Container) -> None:
    routes = [*create_app(container).routes, *create_probes(container).routes]
    apart = [r for r in routes if isinstance(r, APIRoute) and not r.path.endswith("}")]
    assert len(apart) > 100
    assert [r.path for r in apart if r.path_regex.match(ID_IN_PATH.sub(ID, r.path) + "\n")] == []


def asked(app: FastAPI) -> Iterator[Scope]:
    """Ask for every address by every method, with ids and with the words of other addresses."""
    addresses = {ID_IN_PATH.sub(ID, r.path) for r in app.routes if isinstance(r, APIRoute)}
    words = {word for address in addresses for word in address.split("/")[5:] if word != ID}
    addresses |= {f"/api/v1/w/{ID}/{word}/bulk" for word in words}
    addresses |= {f"/api/v1/w/{ID}/posts/{word}" for word in words} | {f"/api/v1/w//posts/{ID}"}
    for address in sorted(addresses):
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            yield {"type": "http", "method": method, "path": address}


def test_an_address_leads_where_the_patterns_would(container: Container) -> None:
    app = create_app(container)
    table, led = ByAddress(app.router.app, app.routes), 0
    for scope in asked(app):
        fitting = (r for r in app.routes if r.matches(scope)[0] is Match.FULL)
        route, there = next(fitting, None), {**scope}
        found = table.find(there)
        if found is not None or (isinstance(route, Route) and ":path}" not in route.path):
            assert found is route, (scope, found, route)
            # What the route reads of it is the same, too.
            assert route is None or there == {**scope, **route.matches(scope)[1]}
            led += 1
    assert led > 200


@pytest.fixture
def routes(container: Container) -> list[Route]:
    return [r for r in create_app(container).routes if isinstance(r, Route) and r.include_in_schema]


async def ask(api: Api, route: Route, **options: Any) -> httpx.Response:
    return await api.send(min(route.methods or ()), ID_IN_PATH.sub(ID, route.path), **options)


BODIES = {
    '{"a": 1, "a": 1}': ["'a'"],
    '{"email": {"b": [{"c": 1, "d": 2, "c": 3}]}}': ["'c'"],
    '{"\\u0061": 1, "a": 2}': ["'a'"],
    '{"\\ud800": 1, "\\ud800": 2}': [r"'\ud800'"],
    '{"b": 1, "a": 2, "b": 3, "a": 4}': ["'b'", "'a'"],
}


@pytest.mark.parametrize("body", BODIES)
async def test_no_key_of_a_body_hides_another(api: Api, body: str) -> None:
    answer = await api.send("POST", "/auth/login", content=body, headers=TYPED)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (400, "malformed_json")
    assert problem["detail"] == "The body has a key more than once in one object."
    said = [fault["detail"] for fault in problem["errors"]]
    assert said == [f"{key}: say it once" for key in BODIES[body]]


async def test_no_route_takes_a_key_twice(api: Api, routes: list[Route]) -> None:
    taking = [route for route in routes if route.body_field is not None]
    assert len(taking) > 50
    for route in taking:
        answer = await ask(api, route, content='{"a": 1, "a": 1}', headers=TYPED)
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed_json"), route.path


async def test_a_key_may_come_again_in_another_object(api: Api) -> None:
    twice = '{"email": {"a": 1}, "password": {"a": 1}}'
    answer = await api.send("POST", "/auth/login", content=twice, headers=TYPED)
    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_no_route_takes_a_single_parameter_twice(api: Api, routes: list[Route]) -> None:
    lists: set[str] = set()
    tried = 0
    for route in routes:
        lists |= route.known_parameters - route.single_parameters
        twice = [(name, "1") for name in sorted(route.single_parameters) for _ in range(2)]
        if not twice:
            continue
        tried += 1
        answer = await ask(api, route, params=twice)
        problem = answer.json()
        assert (answer.status_code, problem["code"]) == (422, "validation_failed"), route.path
        named = {fault["parameter"] for fault in problem["errors"]}
        assert named == route.single_parameters
    assert tried > 20
    assert "status" in lists


async def test_no_route_takes_nul_in_a_parameter(api: Api, routes: list[Route]) -> None:
    tried = 0
    for route in routes:
        names = sorted(route.known_parameters)
        if not names:
            continue
        tried += 1
        answer = await ask(api, route, params=dict.fromkeys(names, "a\0b"))
        assert answer.status_code == 422, route.path
        told = [(fault["parameter"], fault["code"]) for fault in answer.json()["errors"]]
        assert sorted(told) == [(name, "null_character") for name in names], route.path
    assert tried > 20
