"""Licences as whoever sells them sees them."""

import re
from datetime import datetime, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.core.clock import now
from runner.workspaces import AccountRole
from runner.workspaces.models import AccountMember
from tests.api.licenses.conftest import LICENSEE, Shop
from tests.client import Api
from tests.contract.unconfined import execute

DAY = timedelta(days=1)
KEY = re.compile(r"QXL(-[0-9A-Z]{5}){6}")


async def test_a_key_is_shown_once(shop: Shop) -> None:
    sold = await shop.sell(entitlements={"posts": 100, "portal": None}, seats=5)
    key = sold.pop("key")
    assert KEY.fullmatch(key)
    assert sold["last6"] == key.replace("-", "")[-6:]
    for answer in (await shop.owner.get(shop.at), await shop.owner.get(f"{shop.at}/{sold['id']}")):
        assert answer.status_code == 200
        assert key not in answer.text
        assert "key_hash" not in answer.text
    assert (await shop.owner.get(f"{shop.at}/{sold['id']}")).json() == sold
    assert [each["id"] for each in (await shop.owner.get(shop.at)).json()["items"]] == [sold["id"]]


async def test_a_licence_is_found_by_its_state_its_licensee_and_its_key(shop: Shop) -> None:
    first = await shop.sell({"licensee_email": "Chef@Example.org"})
    second = await shop.sell()
    await shop.owner.put(f"{shop.at}/{second['id']}/suspension", None)
    for query, found in (
        ("state=active", first),
        ("state=suspended", second),
        ("whose=chef@example.ORG", first),
        (f"whose={second['last6'].lower()}", second),
        (f"state=active&whose={second['last6']}", None),
        ("whose=%25", None),
        ("state=revoked", None),
    ):
        listed = (await shop.owner.get(f"{shop.at}?{query}")).json()["items"]
        assert [each["id"] for each in listed] == ([found["id"]] if found else []), query


async def test_a_licence_has_the_terms_of_its_template_but_what_was_chosen(shop: Shop) -> None:
    before = now()
    sold = await shop.sell({"seats": 7}, seats=5, duration_days=30, grace_days=3, tier="team")
    assert (sold["seats"], sold["grace_days"], sold["tier"]) == (7, 3, "team")
    ends = datetime.fromisoformat(sold["expires_at"])
    assert before + 30 * DAY <= ends <= now() + 30 * DAY
    endless = await shop.sell({"expires_at": None}, duration_days=30)
    assert endless["expires_at"] is None


async def test_a_template_is_changed_and_removed_and_its_licences_stay(shop: Shop) -> None:
    template = await shop.template(seats=5)
    at = f"/accounts/{shop.account_id}/license-templates/{template['id']}"
    body = LICENSEE | {"template_id": template["id"]}
    sold = (await shop.owner.post(shop.at, body)).json()
    changed = await shop.owner.patch(at, {"seats": 9, "name": "团队"})
    assert (changed.status_code, changed.json()["seats"], changed.json()["name"]) == (
        200,
        9,
        "团队",
    )
    assert (await shop.owner.get(at)).json() == changed.json()
    assert (await shop.owner.delete(at)).status_code == 204
    kept = (await shop.owner.get(f"{shop.at}/{sold['id']}")).json()
    assert (kept["seats"], kept["template_id"]) == (5, None)
    assert (await shop.owner.post(shop.at, body)).status_code == 404


async def test_a_licence_is_suspended_reinstated_and_revoked(shop: Shop) -> None:
    sold = await shop.sell(strategy="open")
    at = f"{shop.at}/{sold['id']}"
    for _ in range(2):
        assert (await shop.owner.put(f"{at}/suspension", None)).json()["state"] == "suspended"
    assert await shop.codes(sold["key"]) == ["SUSPENDED"]
    for _ in range(2):
        assert (await shop.owner.delete(f"{at}/suspension")).json()["state"] == "active"
    assert await shop.codes(sold["key"]) == []
    for _ in range(2):
        assert (await shop.owner.post(f"{at}/revocation")).json()["state"] == "revoked"
    assert await shop.codes(sold["key"]) == ["REVOKED"]
    for answer in (
        await shop.owner.put(f"{at}/suspension", None),
        await shop.owner.delete(f"{at}/suspension"),
        await shop.owner.post(f"{at}/renewal"),
        await shop.owner.post(f"{at}/transfer", LICENSEE),
        await shop.owner.patch(at, {"seats": 9}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "license_revoked")


async def test_a_licence_is_renewed_from_its_end_or_from_now(shop: Shop) -> None:
    ahead = now() + 10 * DAY
    sold = await shop.sell({"expires_at": ahead.isoformat()}, duration_days=30)
    renewed = (await shop.owner.post(f"{shop.at}/{sold['id']}/renewal")).json()
    assert datetime.fromisoformat(renewed["expires_at"]) == ahead + 30 * DAY
    ended = await shop.sell(
        {"expires_at": (now() - 90 * DAY).isoformat()}, duration_days=30, strategy="open"
    )
    assert await shop.codes(ended["key"]) == ["EXPIRED"]
    before = now()
    renewed = (await shop.owner.post(f"{shop.at}/{ended['id']}/renewal")).json()
    assert before + 30 * DAY <= datetime.fromisoformat(renewed["expires_at"]) <= now() + 30 * DAY
    assert await shop.codes(ended["key"]) == []
    until = {"expires_at": "2099-01-01T00:00:00Z"}
    said = (await shop.owner.post(f"{shop.at}/{ended['id']}/renewal", until)).json()
    assert said["expires_at"] == until["expires_at"]


async def test_no_licence_is_renewed_beyond_the_end_of_dates(shop: Shop) -> None:
    sold = await shop.sell(duration_days=36_500, strategy="open")
    at = f"{shop.at}/{sold['id']}"
    for _ in range(2):
        last = await shop.owner.post(f"{at}/renewal")
    assert (last.status_code, last.json()["code"]) == (409, "license_ends_too_late")
    assert "after the year 2199" in last.json()["detail"]
    assert (await shop.owner.get(at)).json()["expires_at"] == sold["expires_at"]
    assert (await shop.owner.patch(at, {"duration_days": 30, "grace_days": 366})).is_success
    assert (await shop.owner.post(f"{at}/renewal")).status_code == 200
    assert await shop.codes(sold["key"]) == []


async def test_what_never_ends_is_not_renewed(shop: Shop) -> None:
    sold = await shop.sell()
    answer = await shop.owner.post(f"{shop.at}/{sold['id']}/renewal")
    assert (answer.status_code, answer.json()["code"]) == (409, "license_never_ends")


async def test_a_transfer_makes_a_new_key_and_lets_the_machines_go(shop: Shop) -> None:
    sold = await shop.sell(seats=1)
    use = {"key": sold["key"], "fingerprint": "laptop"}
    assert (await shop.stranger.post("/licenses/activations", use)).status_code == 200
    to = {"licensee_name": "نانوایی", "licensee_email": "Baker@example.org"}
    given = (await shop.owner.post(f"{shop.at}/{sold['id']}/transfer", to)).json()
    assert (given["licensee_name"], given["id"]) == (to["licensee_name"], sold["id"])
    assert given["key"] != sold["key"]
    assert await shop.codes(sold["key"]) == ["NOT_FOUND"]
    assert await shop.codes(given["key"], fingerprint="laptop") == ["NOT_ACTIVATED"]
    use = {"key": given["key"], "fingerprint": "desktop"}
    assert (await shop.stranger.post("/licenses/activations", use)).status_code == 200


async def test_machines_are_seen_and_let_go(shop: Shop) -> None:
    sold = await shop.sell(seats=1)
    use = {"key": sold["key"], "fingerprint": "laptop", "name": "Zoë's laptop"}
    await shop.stranger.post("/licenses/activations", use)
    at = f"{shop.at}/{sold['id']}/activations"
    [machine] = (await shop.owner.get(at)).json()["items"]
    assert (machine["name"], machine["deactivated_at"]) == ("Zoë's laptop", None)
    for _ in range(2):
        assert (await shop.owner.delete(f"{at}/{machine['id']}")).status_code == 204
    [machine] = (await shop.owner.get(at)).json()["items"]
    assert machine["deactivated_at"] is not None
    assert await shop.codes(sold["key"], fingerprint="laptop") == ["NOT_ACTIVATED"]
    other = await shop.sell()
    elsewhere = f"{shop.at}/{other['id']}/activations/{machine['id']}"
    assert (await shop.owner.delete(elsewhere)).status_code == 404


@pytest.mark.parametrize(("role", "may"), [("admin", True), ("billing", False)])
async def test_who_only_pays_sells_nothing(shop: Shop, role: str, may: bool) -> None:
    sold = await shop.sell()
    member = await member_of(shop, role)
    assert (await member.get(shop.at)).status_code == 200
    answer = await member.put(f"{shop.at}/{sold['id']}/suspension", None)
    assert answer.status_code == (200 if may else 403)


async def test_nobody_sees_licences_of_another_account(shop: Shop, api: Api) -> None:
    sold = await shop.sell()
    other = await api.register()
    own = (await other.post("/accounts", {"name": "Another"})).json()["id"]
    for account in (own, shop.account_id):
        at = f"/accounts/{account}/licenses/{sold['id']}"
        for answer in (
            await other.get(at),
            await other.patch(at, {"seats": 2}),
            await other.put(f"{at}/suspension", None),
            await other.post(f"{at}/transfer", LICENSEE),
            await other.get(f"{at}/activations"),
        ):
            assert answer.status_code == 404, answer.text
    assert (await other.get(f"/accounts/{own}/licenses")).json()["items"] == []


async def member_of(shop: Shop, role: str) -> Api:
    member = await shop.owner.register("Ben Example")
    row = AccountMember(
        account_id=UUID(shop.account_id), user_id=UUID(member.user["id"]), role=AccountRole(role)
    )
    await execute(shop.owner.process, sa.insert(AccountMember).values(row.model_dump()))
    return member
