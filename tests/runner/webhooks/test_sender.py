import asyncio
import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network

import pytest
from prometheus_client import REGISTRY

from runner.core.clock import now
from runner.providers.http import AddressForbidden, UrlPolicy, UrlRefused
from runner.providers.http.addresses import Network
from runner.webhooks import Sender
from runner.webhooks.secrets import new_secret
from runner.webhooks.sender import Message, moment_in
from tests.forked import Forked
from tests.runner.providers.http.playback import LOOPBACK, OPEN, http, serving

SENDER = Sender(UrlPolicy(ports=None))


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "10.1.2.3", "localhost", "a.localhost"]
)
def test_a_private_address_is_refused_in_every_spelling(host: str) -> None:
    with pytest.raises(AddressForbidden) as refusal:
        SENDER.allowed(f"https://{host}/hook")
    assert refusal.value.faults[0].pointer == "/url"


def test_a_network_that_the_operator_opened_is_allowed() -> None:
    sender = Sender(UrlPolicy(ports=None), [ip_network("10.0.0.0/8")])
    assert sender.allowed("https://10.1.2.3:8443/hook") == "https://10.1.2.3:8443/hook"


def test_plain_http_is_refused() -> None:
    with pytest.raises(UrlRefused):
        SENDER.allowed("http://hooks.example.org/")


@pytest.mark.parametrize(
    ("status", "waits"), [("429 Slowly", True), ("503 Busy", True), ("500 Oops", False)]
)
async def test_who_is_busy_may_say_when_to_come_back(status: str, waits: bool) -> None:
    async with serving(http(b"later", "Retry-After: 120", status=status)) as server:
        message = Message(server.url(), "msg_1", b"{}", [new_secret()])
        outcome = await Sender(OPEN, LOOPBACK).send(message)
    assert outcome.status == int(status[:3])
    assert (outcome.not_before is not None) is waits
    if outcome.not_before:
        assert abs(outcome.not_before - now() - timedelta(seconds=120)) < timedelta(seconds=60)


@pytest.mark.parametrize(
    "said", ["Fri, 01 Jan 2027 08:30:00 GMT", "Friday, 01-Jan-27 08:30:00 GMT"]
)
def test_a_date_to_come_back_is_read(said: str) -> None:
    assert moment_in(said) == datetime(2027, 1, 1, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("said", [None, "", "soon", "-5", "1.5", "٣", "9" * 30, "2027-01-01"])
def test_anything_else_says_nothing(said: str | None) -> None:
    assert moment_in(said) is None


OUTCOMES = ("delivered", "refused", "unreachable")


def measured(outcome: str) -> float:
    labels = {"outcome": outcome}
    return REGISTRY.get_sample_value("postmagiq_webhook_duration_seconds_count", labels) or 0.0


def send_and_print(url: str, allow: Iterable[Network]) -> None:
    before = {each: measured(each) for each in OUTCOMES}
    asyncio.run(Sender(OPEN, allow).send(Message(url, "msg_1", b"{}", [new_secret()])))
    print(json.dumps({each: measured(each) - before[each] for each in OUTCOMES}), flush=True)


@pytest.mark.parametrize(
    ("kind", "status"),
    [("delivered", "200 OK"), ("refused", "500 Oops"), ("unreachable", None)],
)
async def test_an_attempt_is_measured_by_what_came_of_it(kind: str, status: str | None) -> None:
    allow = LOOPBACK if status else ()
    async with serving(http(b"", status=status or "200 OK")) as server:
        # In a process of its own: programs of other tests send from this one.
        sender = await Forked.start(send_and_print, server.url(), allow)
        added = json.loads(await sender.stdout.readline())
    assert added == dict.fromkeys(OUTCOMES, 0) | {kind: 1}
    assert await sender.wait() == 0
