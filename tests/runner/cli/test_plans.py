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
    limits = ("--limit", "seats=12", "--limit", "webhooks=any")
    words = ("--price-cents", "10900", "--max-quantity", "4", *limits)
    for _ in range(2):
        shop.ok("billing", "tiers", "set", "team", *words)
    team = json.loads(shop.ok("--json", "billing", "tiers", "show", "team"))
    assert (team["price_cents"], team["limits"]["seats"]) == (10900, 12)
    assert team["max_quantity"] == 4
    assert (team["limits"]["webhooks"], team["limits"]["workspaces"]) == (None, 5)
    shop.ok("billing", "tiers", "set", "agency", "--hidden")
    assert "Agency" not in shop.ok("billing", "plans")
    assert "Agency" in shop.ok("billing", "tiers", "list")


def test_what_is_no_plan_and_no_limit_is_said(shop: Program) -> None:
    unknown = shop.run("billing", "tiers", "show", "bakery")
    assert (unknown.returncode, "billing tiers list" in unknown.stderr) == (2, True)
    odd = shop.run("billing", "tiers", "set", "team", "--limit", "seats")
    assert (odd.returncode, "seats=any" in odd.stderr) == (2, True)


def test_what_stays_is_chosen_and_staff_decides_beside_the_plan(shop: Program) -> None:
    for name in ("Blue Door", "Second"):
        shop.ok("workspace", "create", name)
    [account] = json.loads(shop.ok("--json", "account", "list"))["items"]
    seats = ("seats", "0", "--reason", "To try it.")
    for _ in range(2):
        shop.ok("billing", "overrides", "set", account["id"], *seats)
    assert "To try it." in shop.ok("billing", "overrides", "list", account["id"])
    answer = json.loads(shop.ok("--json", "billing", "downgrade", "show"))
    [thing] = [each for line in answer["lines"] for each in line["things"]][:1]
    assert "seats 1/0" in shop.ok("billing", "downgrade", "show", "--plan", "team")
    shop.ok("billing", "downgrade", "choose")
    assert thing["always"]
    unknown = shop.run("billing", "downgrade", "choose", account["id"])
    assert (unknown.returncode, "downgrade show" in unknown.stderr) == (2, True)
    shop.ok("billing", "overrides", "remove", account["id"], "seats")
    gone = shop.run("billing", "overrides", "remove", account["id"], "seats")
    assert (gone.returncode, "not_found" in gone.stderr) == (1, True)
    chosen = json.loads(shop.ok("--json", "billing", "next-plan", "team"))
    assert (chosen["next_tier_code"], chosen["status"]) == ("team", "trialing")
    assert "none" not in shop.ok("billing", "next-plan", "none")
