"""What a key opens, and what is answered to it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.core.clock import now
from runner.core.secrets import Keys
from runner.licenses import (
    Asked,
    ByKey,
    LicenseInvalid,
    NeedsNoMachine,
    NoSuchKey,
    NotActivated,
    Question,
    State,
    Strategy,
    Tier,
)
from runner.licenses.keys import digests_of, new_key
from runner.licenses.models import License
from runner.licenses.signing import verified
from tests.runner.licenses.conftest import SIGNING, Seller, uncounted

DAY = timedelta(days=1)


async def validate(seller: Seller, key: str, nonce: str | None = None, **asked: Any) -> Any:
    async with seller.asked() as by_key:
        return await by_key.validate(key, Question(Asked(**asked), nonce))


async def test_what_is_answered_is_what_is_signed(seller: Seller) -> None:
    ends = now() + 2 * DAY
    license_id, key = await seller.sell(
        entitlements={"posts": 100, "seats": None}, expires_at=ends, seats=2
    )
    await seller.activate(key)
    answer = await validate(
        seller, key.lower(), "a nonce", product="postmagiq", fingerprint="laptop"
    )
    token = answer.pop("token")
    assert now() < answer.pop("refresh_after") < ends
    assert answer == {
        "valid": True, "codes": [], "conclusive": True, "expires_at": ends,
        "entitlements": {"posts": 100, "seats": None}, "nonce": "a nonce",
    }  # fmt: skip
    claims = verified(token, [SIGNING.public_key])
    assert claims["license"] == str(license_id)
    assert claims["expires_at"] == ends.isoformat().replace("+00:00", "Z")
    kept = ("valid", "codes", "conclusive", "entitlements", "nonce")
    assert {name: claims[name] for name in kept} == {name: answer[name] for name in kept}
    assert (claims["product"], claims["fingerprint"]) == ("postmagiq", "laptop")


@pytest.mark.parametrize(
    ("terms", "asked", "codes"),
    [
        ({"state": State.SUSPENDED}, {}, "SUSPENDED FINGERPRINT_REQUIRED NOT_ACTIVATED"),
        ({"state": State.REVOKED}, {"fingerprint": "x"}, "REVOKED NOT_ACTIVATED"),
        ({"expires_at": now() - DAY, "strategy": Strategy.OPEN}, {}, ""),
        ({"expires_at": now() - 15 * DAY, "strategy": Strategy.OPEN}, {}, "EXPIRED"),
        ({"strategy": Strategy.OPEN}, {"product": "Postmagiq"}, "PRODUCT_MISMATCH"),
        ({"strategy": Strategy.OPEN}, {"entitlements": ("portal",)}, "ENTITLEMENT_MISSING"),
    ],
)
async def test_every_reason_is_named(
    seller: Seller, terms: dict[str, Any], asked: dict[str, Any], codes: str
) -> None:
    _, key = await seller.sell(**terms, entitlements={"posts": 1})
    answer = await validate(seller, key, **asked)
    assert " ".join(answer["codes"]) == codes
    assert answer["entitlements"] == ({} if codes else {"posts": 1})


@pytest.mark.parametrize(
    ("terms", "longest"),
    [
        ({"expires_at": now() - DAY, "grace_days": 0}, DAY),
        ({"expires_at": now() + timedelta(hours=1), "grace_days": 0}, timedelta(hours=1)),
        ({"strategy": Strategy.FLOATING, "heartbeat_minutes": 5}, timedelta(minutes=5)),
    ],
)
async def test_an_answer_is_kept_no_longer_than_it_can_hold(
    seller: Seller, terms: dict[str, Any], longest: timedelta
) -> None:
    _, key = await seller.sell(**terms)
    before = now()
    answer = await validate(seller, key)
    assert before < answer["refresh_after"] <= now() + longest


async def test_machines_are_told_apart(seller: Seller) -> None:
    _, key = await seller.sell(seats=2)
    await seller.activate(key, "one")
    assert (await validate(seller, key, fingerprint="one"))["codes"] == []
    assert (await validate(seller, key, fingerprint="two"))["codes"] == ["FINGERPRINT_MISMATCH"]


@pytest.mark.parametrize("key", ["", "QXL-", "ключ", "unsold"])
async def test_what_nobody_sold_is_not_found(seller: Seller, key: str) -> None:
    key = new_key() if key == "unsold" else key
    answer = await validate(seller, key, product="postmagiq")
    assert (answer["valid"], answer["codes"], answer["conclusive"]) == (False, ["NOT_FOUND"], True)
    assert (answer["entitlements"], answer["expires_at"]) == ({}, None)
    assert verified(answer["token"], [SIGNING.public_key])["license"] is None
    for act in (seller.activate, seller.heartbeat):
        with pytest.raises(NoSuchKey):
            await act(key)
    with pytest.raises(NoSuchKey):
        async with seller.asked() as by_key:
            await by_key.deactivate(key, "laptop")


@pytest.mark.parametrize(
    ("terms", "codes"),
    [
        ({"state": State.SUSPENDED}, "SUSPENDED"),
        ({"state": State.REVOKED, "expires_at": now() - 15 * DAY}, "REVOKED EXPIRED"),
    ],
)
async def test_what_does_not_hold_takes_no_machine_and_lets_one_go(
    seller: Seller, terms: dict[str, Any], codes: str
) -> None:
    license_id, key = await seller.sell()
    await seller.activate(key)
    await seller.put(license_id, **terms)
    for act in (seller.activate, seller.heartbeat):
        with pytest.raises(LicenseInvalid, match=codes):
            await act(key)
    async with seller.asked() as by_key:
        await by_key.deactivate(key, "laptop")
    assert await seller.machines(license_id) == {}


async def test_an_open_licence_asks_for_no_machine(seller: Seller) -> None:
    _, key = await seller.sell(strategy=Strategy.OPEN)
    with pytest.raises(NeedsNoMachine):
        await seller.activate(key)
    with pytest.raises(NotActivated):
        async with seller.asked() as by_key:
            await by_key.deactivate(key, "laptop")


async def test_a_question_is_counted_once_and_before_it_is_answered(seller: Seller) -> None:
    license_id, key = await seller.sell(tier=Tier.TEAM)
    counted: list[tuple[Tier | None, UUID | None]] = []

    async def count(tier: Tier | None, id: UUID | None) -> None:
        counted.append((tier, id))

    async with seller.container.database.system() as work:
        by_key = ByKey(work, seller.container.keys, SIGNING, count)
        await by_key.validate(key, Question(Asked()))
        await by_key.validate(new_key(), Question(Asked()))
        await by_key.activate(key, "laptop", "")
    assert counted == [(Tier.TEAM, license_id), (None, None), (Tier.TEAM, license_id)]


async def test_a_key_of_before_is_kept_by_the_present_one_once_it_was_shown(
    seller: Seller,
) -> None:
    license_id, key = await seller.sell()
    older, newer = "k" * 32, "n" * 32
    await seller.put(license_id, key_hash=digests_of(Keys(older), key)[0])
    for keys in (Keys(newer, older), Keys(newer)):
        async with seller.container.database.system() as work:
            answer = await ByKey(work, keys, SIGNING, uncounted).validate(key, Question(Asked()))
            assert "NOT_FOUND" not in answer["codes"]
            kept = await work.session.get(License, license_id)
            assert kept is not None
            assert kept.key_hash == digests_of(Keys(newer), key)[0]


async def test_a_licence_that_ends_with_the_calendar_is_asked_about(seller: Seller) -> None:
    id, key = await seller.sell(strategy=Strategy.FLOATING, seats=2)
    await seller.put(id, expires_at=datetime.max.replace(tzinfo=UTC) - timedelta(days=1))
    assert (await seller.activate(key))["valid"]
    assert (await seller.heartbeat(key))["valid"]
    assert (await validate(seller, key, fingerprint="laptop"))["valid"]
