"""What Stripe sends is kept if it is theirs, and answered at once, whoever works."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from api.app import create_app
from runner.billing import Inbox
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.providers.payments import payments_of
from runner.providers.payments.peer.deliveries import body_of, signature
from tests.client import Api

SECRET, BEFORE = "whsec_of_tests", "whsec_of_before"
URL = "/api/v1/webhooks/stripe"


@pytest.fixture
def app(container: Container) -> FastAPI:
    """A process that knows the secrets of Stripe."""
    settings = container.settings.model_copy(
        update={
            "stripe_webhook_secret": SecretStr(SECRET),
            "previous_stripe_webhook_secret": SecretStr(BEFORE),
        }
    )
    return create_app(replace(container, settings=settings, payments=payments_of(settings)))


def event(**changed: Any) -> dict[str, Any]:
    subject = {"id": "sub_1", "object": "subscription", "customer": "cus_nobody"}
    return {
        "id": f"evt_{new_id().hex}",
        "object": "event",
        "type": "customer.subscription.updated",
        "created": int(now().timestamp()),
        "data": {"object": subject},
    } | changed


def at(delta: timedelta) -> int:
    return int((now() + delta).timestamp())


async def sent(api: Api, body: bytes, header: str | None) -> tuple[int, Any]:
    headers = {"content-type": "application/json"}
    headers |= {} if header is None else {"stripe-signature": header}
    answer = await api.http.post(URL, content=body, headers=headers)
    return answer.status_code, answer.json()


async def kept(container: Container, id: str) -> list[Any]:
    from_log = container.database.system_read()
    async with from_log as work:
        return [e for e in await Inbox(work).events.records() if e.provider_event_id == id]


async def test_an_event_is_kept_and_answered_with_nobody_at_work(
    api: Api, container: Container, untold: None
) -> None:
    told = event(type="customer.subscription.updated")
    body = body_of(told)
    for secret in (SECRET, BEFORE):
        status, said = await sent(api, body, signature(body, secret))
        assert (status, said) == (200, {"received": secret is SECRET})
    [row] = await kept(container, told["id"])
    assert (row.type, row.payload, row.attempts) == (told["type"], told, 0)
    assert (row.processed_at, row.error) == (None, None)


async def test_what_is_not_theirs_is_refused_and_not_kept(api: Api, container: Container) -> None:
    told = event()
    body = body_of(told)
    written_anew = json.dumps(told).encode()
    for sent_body, header in (
        (body, None),
        (body, ""),
        (body, "t=1,v1=00"),
        (body, f"t={'9' * 400},v1=00"),
        (body, f"t=-{'9' * 400},v1=00"),
        (body, signature(body, "whsec_of_somebody_else")),
        (body, signature(written_anew, SECRET)),
        (written_anew, signature(body, SECRET)),
        (body, signature(body, SECRET, at(timedelta(seconds=-302)))),
        (body, signature(body, SECRET, at(timedelta(seconds=302)))),
        (b"", signature(b"", SECRET)),
        (b"{}", signature(b"{}", SECRET)),
        (b"[]", signature(b"[]", SECRET)),
        (b"\xff", signature(b"\xff", SECRET)),
        (body[:-1], signature(body[:-1], SECRET)),
    ):
        status, said = await sent(api, sent_body, header)
        assert (status, said["code"]) == (400, "bad_signature"), sent_body
    assert await kept(container, told["id"]) == []


async def test_what_no_database_keeps_is_kept_without_it(api: Api, container: Container) -> None:
    told = event()
    told["data"]["object"]["name"] = "Ada\u0000 \ud83e bakes 面包"
    told["data"]["object"]["share"] = 1e300
    body = body_of(told)
    assert (await sent(api, body, signature(body, SECRET)))[0] == 200
    [row] = await kept(container, told["id"])
    assert row.payload["data"]["object"]["name"] == "Ada\ufffd ? bakes 面包"


async def test_the_same_at_once_is_kept_once(api: Api, container: Container) -> None:
    told = event()
    body = body_of(told)
    answers = await asyncio.gather(*(sent(api, body, signature(body, SECRET)) for _ in range(8)))
    assert sorted(said["received"] for _, said in answers) == [False] * 7 + [True]
    assert len(await kept(container, told["id"])) == 1


async def test_a_large_event_is_kept_and_a_larger_one_not_read(
    api: Api, container: Container
) -> None:
    for size, status in ((100_000, 200), (2**20, 200), (2**20 + 1, 413)):
        told = event()
        told["note"] = "x" * (size - len(body_of(told | {"note": ""})))
        body = body_of(told)
        assert len(body) == size
        assert (await sent(api, body, signature(body, SECRET)))[0] == status
        assert len(await kept(container, told["id"])) == (status == 200)


async def test_what_is_not_signed_now_is_refused_before_it_is_read(api: Api) -> None:
    async def never() -> AsyncIterator[bytes]:
        yield b"x"
        raise AssertionError("somebody reads on")

    old = signature(b"x", SECRET, at(timedelta(seconds=-302)))
    for header in ({}, {"stripe-signature": old}):
        headers = {"content-type": "application/json", "content-length": str(2**20), **header}
        answer = await api.http.post(URL, content=never(), headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_signature")


async def test_without_a_secret_nothing_is_believed(container: Container) -> None:
    async with Api.on(container) as api:
        body = body_of(event())
        status, said = await sent(api, body, signature(body, SECRET))
    assert (status, said["code"]) == (400, "bad_signature")
