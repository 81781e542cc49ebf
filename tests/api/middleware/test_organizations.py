"""Addresses of an earlier API, which lead to the operations of this one."""

from typing import Any

import httpx
import pytest

from api.middleware.organizations import BEFORE, where
from tests.api.licenses.conftest import Shop, shop  # noqa: F401 - pytest finds it here
from tests.client import Api


@pytest.mark.parametrize(
    ("before", "here"),
    [
        ("", "/api/v1/workspaces"),
        ("/bakery", "/api/v1/w/bakery"),
        ("/bakery/", "/api/v1/w/bakery/"),
        ("/bakery/users", "/api/v1/w/bakery/members"),
        ("/bakery/users/7", "/api/v1/w/bakery/members/7"),
        ("/bakery/projects/users", "/api/v1/w/bakery/projects/users"),
        ("/1/licenses/2/activations", "/api/v1/accounts/1/licenses/2/activations"),
    ],
)
def test_an_address_of_before_leads_to_where_it_is_now(before: str, here: str) -> None:
    assert where(f"{BEFORE}{before}".removeprefix(BEFORE).split("/")[1:]) == here


async def plain(owner: Api, method: str, path: str, **body: object) -> httpx.Response:
    """Ask without the contract, which knows nothing of these addresses."""
    asked: Any = {"json": body} if body else {}
    return await owner.http.request(method, f"{BEFORE}{path}", headers=owner.headers, **asked)


async def test_it_is_the_same_operation(api: Api) -> None:
    owner = await api.register()
    made = await plain(owner, "POST", "", name="Blue Door", timezone="UTC")
    assert made.status_code == 201
    id = made.json()["id"]
    for before, here in (
        ("", "/workspaces"),
        (f"/{id}", f"/w/{id}"),
        (f"/{id}/users", f"/w/{id}/members"),
        (f"/{id}/projects", f"/w/{id}/projects"),
    ):
        answer = await plain(owner, "GET", before)
        assert answer.status_code == 200, answer.text
        assert answer.json() == (await owner.get(here)).json()
    renamed = await plain(owner, "PATCH", f"/{id}", name="Red Door")
    assert renamed.status_code == 200
    assert (await owner.get(f"/w/{id}")).json()["name"] == "Red Door"
    eve = await api.register("Eve Example")
    assert (await plain(eve, "GET", f"/{id}")).status_code == 404
    assert (await plain(api, "GET", f"/{id}")).status_code == 401


async def test_licences_are_of_the_account_that_pays(shop: Shop) -> None:  # noqa: F811
    sold = await shop.sell()
    listed = await plain(shop.owner, "GET", f"/{shop.account_id}/licenses")
    assert [each["id"] for each in listed.json()["items"]] == [sold["id"]]


async def test_what_only_begins_alike_leads_nowhere(api: Api) -> None:
    answer = await api.http.get(f"{BEFORE}-of-old")
    assert answer.status_code == 404
