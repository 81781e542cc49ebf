"""What a key opens over HTTP, and how often."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from runner.bootstrap import Container, build
from runner.core.secrets import unb64
from runner.licenses.keys import new_key
from runner.licenses.signing import public_key_of
from runner.settings import Settings
from tests.api.licenses.conftest import Shop
from tests.client import Api


async def test_fifty_machines_at_once_on_five_seats_are_five(shop: Shop) -> None:
    sold = await shop.sell(seats=5)
    uses = [{"key": sold["key"], "fingerprint": f"machine {n}"} for n in range(50)]
    answers = await asyncio.gather(
        *(shop.stranger.post("/licenses/activations", use) for use in uses)
    )
    refused = [answer.json() for answer in answers if answer.status_code != 200]
    assert len(refused) == 45
    assert {(each["status"], each["code"], each["seats"]) for each in refused} == {
        (409, "seats_exhausted", 5)
    }


async def test_a_machine_lives_and_goes(shop: Shop) -> None:
    sold = await shop.sell(seats=1, strategy="floating")
    key, use = sold["key"].lower(), {"key": sold["key"], "fingerprint": "ноутбук"}
    assert await shop.codes(key) == ["FINGERPRINT_REQUIRED", "NOT_ACTIVATED"]
    activated = await shop.stranger.post("/licenses/activations", use | {"name": "Ноутбук Зои"})
    assert (activated.json()["valid"], activated.json()["codes"]) == (True, [])
    assert (await shop.stranger.post("/licenses/heartbeats", use)).json()["valid"]
    told = await shop.validate(key, product=shop.product, fingerprint="ноутбук", nonce="n-1")
    assert (told["valid"], told["conclusive"], told["nonce"]) == (True, True, "n-1")
    for _ in range(2):
        assert (await shop.stranger.post("/licenses/deactivations", use)).status_code == 204
    beat = await shop.stranger.post("/licenses/heartbeats", use)
    assert (beat.status_code, beat.json()["code"]) == (409, "not_activated")


async def test_anybody_verifies_an_answer_with_the_key_that_is_told(shop: Shop) -> None:
    sold = await shop.sell(strategy="open", entitlements={"posts": 5})
    told = await shop.validate(sold["key"])
    key = (await shop.stranger.get("/licenses/public-key")).json()["public_key"]
    head, _, signature = told["token"].rpartition(".")
    public_key_of(key).verify(unb64(signature), head.encode())


@pytest.mark.parametrize("act", ["activations", "heartbeats", "deactivations"])
async def test_a_key_that_nobody_sold_opens_nothing(shop: Shop, act: str) -> None:
    for key in (new_key(), "QXL", "ключ"):
        use = {"key": key, "fingerprint": "laptop"}
        answer = await shop.stranger.post(f"/licenses/{act}", use)
        assert (answer.status_code, answer.json()["code"]) == (404, "license_not_found")


@pytest.fixture
async def counting(settings: Settings, shop: Shop) -> Any:
    """The same shop at the door of a process that counts."""
    process: Container = build(settings.model_copy(update={"rate_limit_per_minute": 60}))
    await process.database.open()
    async with Api.on(process) as door:
        yield replace(shop, stranger=door)
    await process.database.close()


async def test_a_licence_is_asked_about_as_often_as_its_tier_lets_it(counting: Shop) -> None:
    sold = await counting.sell(strategy="open")
    larger = await counting.sell(strategy="open", tier="team")
    for _ in range(10):
        assert await counting.codes(sold["key"]) == []
    spent = await counting.stranger.post("/licenses/validate", {"key": sold["key"]})
    assert (spent.status_code, spent.json()["code"]) == (429, "rate_limited")
    assert 1 <= int(spent.headers["retry-after"]) <= 60
    assert spent.headers["ratelimit-policy"] == '"license-individual";q=10;w=60'
    answer = await counting.stranger.post("/licenses/validate", {"key": larger["key"]})
    assert answer.headers["ratelimit-policy"] == '"license-team";q=100;w=60'


async def test_strangers_are_counted_by_where_they_come_from(counting: Shop) -> None:
    sold = await counting.sell(strategy="open")
    for _ in range(10):
        assert await counting.codes(new_key()) == ["NOT_FOUND"]
    spent = await counting.stranger.post("/licenses/validate", {"key": new_key()})
    assert spent.status_code == 429
    assert await counting.codes(sold["key"]) == []
