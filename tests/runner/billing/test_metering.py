"""Runs spend credits of the account that pays for their workspace."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.billing.metering import CreditMeter, credits_for
from runner.billing.usage_errors import InsufficientCredits
from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.spending import Spending
from runner.workspaces import Workspace
from tests.client import Api
from tests.contract.unconfined import execute
from tests.runner.billing.house import House


@pytest.mark.parametrize(("micros", "number"), [(0, 0), (1, 1), (10_000, 1), (10_001, 2)])
def test_a_begun_credit_is_a_whole_one(micros: int, number: int) -> None:
    assert credits_for(micros) == number


def metered(house: House) -> tuple[CreditMeter, Spending]:
    run_id = new_id()
    return CreditMeter(house.container.database, house.terms_of), Spending(
        f"{run_id}:1", house.workspace_id, run_id, new_id()
    )


async def test_a_step_is_paid_once(house: House) -> None:
    meter, step = metered(house)
    for _ in range(2):
        await meter.reserve(step, 250_000)
    for _ in range(2):
        await meter.confirm(step, 115_000)
    period, balance, entries = await house.standing()
    assert (period.reserved, period.used, balance.credits) == (0, 12, 88)
    [entry] = [each for each in entries if each.run_id == step.run_id]
    assert (entry.cost_micros, entry.workspace_id, entry.user_id) == (
        115_000,
        step.workspace_id,
        step.user_id,
    )


async def test_what_there_is_not_enough_for_is_refused(house: House) -> None:
    meter, step = metered(house)
    with pytest.raises(InsufficientCredits):
        await meter.reserve(step, 2_000_000)


async def test_what_is_held_back_is_let_go_of(house: House) -> None:
    meter, step = metered(house)
    ends: tuple[Any, ...] = (meter.release, meter.release_run)
    for end in ends:
        await meter.reserve(step, 250_000)
        assert (await house.standing())[0].reserved == 25
        for _ in range(2):
            await end(step, now())
        assert (await house.standing())[0].reserved == 0


async def test_what_a_run_holds_that_is_tried_again_no_earlier_life_lets_go_of(
    house: House,
) -> None:
    meter, step = metered(house)
    more = replace(step, key=f"{step.run_id}:2")
    await meter.reserve(step, 250_000)
    held_at = ended_at = now()
    # Tried again before the job that was stopped has come to its end.
    for each in (step, more):
        await meter.reserve(each, 250_000)
    await meter.release(step, held_at)
    await meter.release_run(step, ended_at)
    assert (await house.standing())[0].reserved == 50
    for each in (step, more):
        await meter.confirm(each, 115_000)
    period, balance, _ = await house.standing()
    assert (period.reserved, period.used, balance.credits) == (0, 24, 76)


async def test_what_moved_to_another_account_is_charged_where_it_was_held_back(
    house: House, api: Api
) -> None:
    meter, step = metered(house)
    more = [replace(step, key=f"{step.run_id}:{n}") for n in (2, 3)]
    for each in (step, *more):
        await meter.reserve(each, 250_000)
    other = (await (await api.register()).workspace())["account_id"]
    moved = sa.update(Workspace).where(sa.column("id") == house.workspace_id)
    await execute(house.container, moved.values(account_id=UUID(other)))
    for _ in range(2):
        # Tried again, and paid once.
        await meter.reserve(step, 250_000)
        await meter.confirm(step, 200_000)
        await meter.release(more[0], now())
        await meter.release_run(more[1], now())
    await meter.confirm(more[0], 200_000)
    period, balance, _ = await house.standing()
    assert (period.reserved, period.used, balance.credits) == (0, 20, 80)
    there = replace(house, account_id=UUID(other))
    assert (await there.standing())[0].used == 0
    # What was let go of is asked of whoever pays by now.
    await meter.reserve(more[0], 250_000)
    await meter.confirm(more[0], 250_000)
    assert [(await each.standing())[0].used for each in (house, there)] == [20, 25]


async def test_what_is_free_is_counted_once(house: House) -> None:
    meter, run = metered(house)
    for _ in range(2):
        await meter.count(run)
    _, balance, entries = await house.standing()
    assert (balance.credits, [e.run_id for e in entries if e.run_id]) == (100, [run.run_id])
