"""A plan is bought, changed, ended and taken up again in the terminal, beside the peer."""

import json
import socket
from collections.abc import Iterator

import httpx
import pytest

from tests.runner.cli.program import Program, Started
from tests.waiting import until

PASSWORD = "correct horse battery"
CARD = {"number": "4242 4242 4242 4242", "expiry": "12 / 34", "cvc": "123", "do": "pay"}


@pytest.fixture(scope="module")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    program = Program(tmp_path_factory.mktemp("peer") / "data")
    with program.started("billing", "peer", "--port", "0", last="Ctrl-C stops it.") as started:
        yield started


@pytest.fixture(scope="module")
def port() -> int:
    """Find a place for the server, to which the peer sends what happens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
        return number


@pytest.fixture(scope="module")
def shop(peer: Started, port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A server that sells plans at the peer, and a person of its staff who has an account."""
    program = Program(tmp_path_factory.mktemp("shop") / "data")
    program.settings |= {
        "POSTMAGIQ_PRICE_LIST": "true",
        "POSTMAGIQ_STRIPE_SECRET_KEY": "sk_test_here",
        "POSTMAGIQ_STRIPE_URL": peer.url,
        "POSTMAGIQ_PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    # So that the secret that `sync` tells is known once it starts for good.
    with program.up():
        pass
    made = json.loads(program.ok("--json", "billing", "sync"))["items"]
    program.settings["POSTMAGIQ_STRIPE_WEBHOOK_SECRET"] = made[-1]["secret"]
    with program.up("--port", str(port)):
        name = ("zoe@example.org", "--name", "Zoë", "--staff")
        program.ok("person", "add", *name, stdin=f"{PASSWORD}\n")
        program.ok("login", "--email", "zoe@example.org", stdin=f"{PASSWORD}\n")
        program.ok("workspace", "create", "Blue Door Bakery")
        yield program


def plan(shop: Program) -> tuple[str, str, bool]:
    found = json.loads(shop.ok("--json", "billing", "plan"))
    return found["tier_code"], found["status"], found["cancel_at_period_end"]


async def test_a_plan_is_bought_changed_ended_and_taken_up_again(shop: Program) -> None:
    early = shop.run("billing", "portal")
    assert (early.returncode, early.stderr.startswith("postmagiq: nothing_subscribed")) == (1, True)
    page = shop.ok("billing", "checkout", "team").strip()
    async with httpx.AsyncClient() as browser:
        assert (await browser.post(page, data=CARD)).status_code == 303

    async def told() -> bool:
        return "paid" in shop.ok("billing", "invoices")

    await until(told)
    shop.ok("billing", "cancel")
    assert plan(shop) == ("team", "trialing", True)
    shop.ok("billing", "resume")
    assert plan(shop) == ("team", "trialing", False)
    assert "/p/" in shop.ok("billing", "portal")
    assert "visa" in shop.ok("billing", "payment-methods")
    shown = json.loads(shop.ok("--json", "--dry-run", "billing", "change", "agency"))
    assert (shown["tier_code"], shown["due_cents"]) == ("agency", 0)
    unsure = shop.run("billing", "change", "agency")
    assert (unsure.returncode, "say --yes" in unsure.stderr) == (2, True)
    assert plan(shop)[0] == "team"
    shop.ok("billing", "change", "agency", "--yes")
    assert plan(shop) == ("agency", "trialing", False)
    gone = shop.run("billing", "change", "bakery", "--yes")
    assert (gone.returncode, "no plan that is offered" in gone.stderr) == (1, True)


def test_several_of_a_plan_are_taken(shop: Program) -> None:
    for _ in range(2):
        shop.ok("billing", "tiers", "set", "agency", "--max-quantity", "3")
    several = ("agency", "--quantity", "3")
    shown = json.loads(shop.ok("--json", "billing", "preview", *several))
    assert (shown["tier_code"], shown["quantity"]) == ("agency", 3)
    assert "3 × agency: 0.00 USD are paid at once." in shop.ok("billing", "preview", *several)
    shop.ok("billing", "change", *several, "--yes")
    found = json.loads(shop.ok("--json", "billing", "plan"))
    assert (found["quantity"], found["price_cents"], found["interval"]) == (3, 24900, "month")
    many = shop.run("billing", "change", "agency", "--quantity", "4", "--yes")
    assert (many.returncode, "at most 3 of Agency" in many.stderr) == (1, True)
    fewer = ("--plan", "agency", "--quantity", "1")
    assert json.loads(shop.ok("--json", "billing", "downgrade", "show", *fewer))["quantity"] == 1
    shop.ok("billing", "downgrade", "choose", *fewer)


def test_staff_sees_what_came_and_has_it_processed_once_more(shop: Program) -> None:
    [event, *_] = json.loads(shop.ok("--json", "billing", "events"))["items"]
    assert event["type"] in shop.ok("billing", "events", "list", "--limit", "1")
    again = json.loads(shop.ok("--json", "billing", "events", "replay", event["id"]))
    assert (again["id"], again["processed_at"]) == (event["id"], None)
