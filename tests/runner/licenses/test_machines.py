"""Seats: who gets one, who keeps it, and who comes back."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from runner.core.clock import now
from runner.licenses import (
    ActivationLapsed,
    ActivationsExhausted,
    NotActivated,
    SeatsExhausted,
    Strategy,
)
from runner.licenses.models import LicenseActivation
from tests.runner.licenses.conftest import Seller

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("strategy", [Strategy.FIXED, Strategy.FLOATING])
async def test_fifty_at_once_on_five_seats_are_five(seller: Seller, strategy: Strategy) -> None:
    license_id, key = await seller.sell(seats=5, strategy=strategy)
    done = await asyncio.gather(
        *(seller.activate(key, f"machine {n}") for n in range(50)), return_exceptions=True
    )
    refused = [each for each in done if isinstance(each, BaseException)]
    assert len(refused) == 45
    assert {(type(each), str(each)) for each in refused} == {
        (SeatsExhausted, str(SeatsExhausted(seats=5)))
    }
    assert len(await seller.machines(license_id)) == 5


async def test_one_machine_at_once_fifty_times_takes_one_seat(seller: Seller) -> None:
    license_id, key = await seller.sell(seats=2, max_activations=1)
    done = await asyncio.gather(*(seller.activate(key) for _ in range(50)))
    assert all(answer["valid"] for answer in done)
    assert [*await seller.machines(license_id)] == ["laptop"]


async def test_a_seat_that_is_given_back_is_free(seller: Seller) -> None:
    license_id, key = await seller.sell(seats=1)
    await seller.activate(key, "one")
    with pytest.raises(SeatsExhausted):
        await seller.activate(key, "two")
    for _ in range(2):
        async with seller.asked() as by_key:
            await by_key.deactivate(key, "one")
    await seller.activate(key, "two")
    assert [*await seller.machines(license_id)] == ["two"]
    with pytest.raises(NotActivated):
        await seller.heartbeat(key, "one")
    with pytest.raises(NotActivated):
        async with seller.asked() as by_key:
            await by_key.deactivate(key, "three")


async def test_activations_are_counted_for_good(seller: Seller) -> None:
    _, key = await seller.sell(seats=1, max_activations=2)
    for fingerprint in ("one", "two"):
        await seller.activate(key, fingerprint)
        await seller.activate(key, fingerprint)
        async with seller.asked() as by_key:
            await by_key.deactivate(key, fingerprint)
    with pytest.raises(ActivationsExhausted):
        await seller.activate(key, "one")


async def test_a_silent_machine_keeps_a_fixed_seat(seller: Seller) -> None:
    license_id, key = await seller.sell(seats=1, strategy=Strategy.FIXED)
    await seller.activate(key, "one")
    await silence(seller, license_id, "one", 1000 * HOUR)
    with pytest.raises(SeatsExhausted):
        await seller.activate(key, "two")
    assert (await seller.heartbeat(key, "one"))["valid"]


async def test_a_silent_machine_leaves_a_floating_seat_and_is_still_activated(
    seller: Seller,
) -> None:
    license_id, key = await floating(seller)
    await silence(seller, license_id, "one", 2 * HOUR)
    assert (await seller.activate(key, "two"))["valid"]
    assert {*await seller.machines(license_id)} == {"one", "two"}
    with pytest.raises(SeatsExhausted):
        await seller.heartbeat(key, "one")
    await silence(seller, license_id, "two", 2 * HOUR)
    assert (await seller.heartbeat(key, "one"))["valid"]
    with pytest.raises(SeatsExhausted):
        await seller.heartbeat(key, "two")


async def test_a_machine_comes_back_while_its_window_is_open(seller: Seller) -> None:
    license_id, key = await floating(seller, max_activations=2)
    await silence(seller, license_id, "one", 3 * HOUR - timedelta(minutes=1))
    assert (await seller.heartbeat(key, "one"))["valid"]
    await silence(seller, license_id, "one", 3 * HOUR)
    with pytest.raises(ActivationLapsed):
        await seller.heartbeat(key, "one")
    # That is an activation of its own, and the last one.
    await seller.activate(key, "one")
    await silence(seller, license_id, "one", 3 * HOUR)
    with pytest.raises(ActivationsExhausted):
        await seller.activate(key, "one")


async def test_of_fifty_that_come_back_at_once_as_many_do_as_there_are_seats(
    seller: Seller,
) -> None:
    license_id, key = await seller.sell(seats=50, strategy=Strategy.FLOATING)
    for n in range(12):
        await seller.activate(key, f"machine {n}")
        await silence(seller, license_id, f"machine {n}", 2 * HOUR)
    await seller.put(license_id, seats=5)
    done = await asyncio.gather(
        *(seller.heartbeat(key, f"machine {n}") for n in range(12)), return_exceptions=True
    )
    assert sum(isinstance(each, dict) for each in done) == 5
    assert {type(each) for each in done} == {dict, SeatsExhausted}


async def floating(seller: Seller, **terms: int) -> tuple[UUID, str]:
    """Sell one seat for an hour of silence and two more to come back in; it is taken."""
    windows = {"heartbeat_minutes": 60, "revival_minutes": 120}
    license_id, key = await seller.sell(seats=1, strategy=Strategy.FLOATING, **windows | terms)
    await seller.activate(key, "one")
    return license_id, key


async def silence(seller: Seller, license_id: UUID, fingerprint: str, how_long: timedelta) -> None:
    machine = (await seller.machines(license_id))[fingerprint]
    await seller.put(machine.id, LicenseActivation, heartbeat_at=now() - how_long)
