"""Plans in the terminal: what is offered, and staff who decides it."""

import json
from collections.abc import Iterator

import pytest

from tests.runner.cli.program import Program

PASSWORD = "correct horse battery"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A server that sells plans, and a person of its staff who signed in to it."""
    program = Program(tmp_path_factory.mktemp("shop") / "data")
    program.settings |= {
        "POSTMAGIQ_PRICE_LIST": "true",
        "POSTMAGIQ_STRIPE_SECRET_KEY": "sk_test_nobody",
        "POSTMAGIQ_STRIPE_URL": "http://127.0.0.1:9",
    }
    with program.up():
        program.ok(
            "person", "add", "zoe@example.org", "--name", "Zoë", "--staff", stdin=f"{PASSWORD}\n"
        )
        program.ok("login", "--email", "zoe@example.org", stdin=f"{PASSWORD}\n")
        yield program


def test_staff_decides_what_a_plan_is(shop: Program) -> None:
    plans = json.loads(shop.ok("--json", "billing", "plans"))["items"]
    assert [plan["code"] for plan in plans] == ["individual", "team", "agency"]
    words = ("--price-cents", "10900", "--limit", "seats=12", "--limit", "webhooks=any")
    for _ in range(2):
        shop.ok("billing", "tiers", "set", "team", *words)
    team = json.loads(shop.ok("--json", "billing", "tiers", "show", "team"))
    assert (team["price_cents"], team["limits"]["seats"]) == (10900, 12)
    assert (team["limits"]["webhooks"], team["limits"]["workspaces"]) == (None, 5)
    shop.ok("billing", "tiers", "set", "agency", "--hidden")
    assert "Agency" not in shop.ok("billing", "plans")
    assert "Agency" in shop.ok("billing", "tiers", "list")


def test_what_is_no_plan_and_no_limit_is_said(shop: Program) -> None:
    unknown = shop.run("billing", "tiers", "show", "bakery")
    assert (unknown.returncode, "billing tiers list" in unknown.stderr) == (2, True)
    odd = shop.run("billing", "tiers", "set", "team", "--limit", "seats")
    assert (odd.returncode, "seats=any" in odd.stderr) == (2, True)
