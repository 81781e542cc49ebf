"""What is forgotten is let go of in every account, once."""

from datetime import timedelta

from runner.billing.usage_jobs import expire
from runner.billing.usage_models import ReservationState
from runner.core.clock import now
from tests.client import Api
from tests.runner.billing.house import House, house_of


async def test_what_is_forgotten_is_let_go_of_in_every_account(
    house: House,
    api: Api,
) -> None:
    other = await house_of(api, house.container)
    for each in (house, other):
        await each.reserve("forgotten", 10, held_for=timedelta(0))
        await each.reserve("at work", 20)
    jobs = house.container.jobs
    assert await jobs.result(await jobs.enqueue(expire, now())) != 0
    assert await jobs.result(await jobs.enqueue(expire, now())) == 0
    for each in (house, other):
        assert (await each.standing())[0].reserved == 20
        assert (await each.release("forgotten")).state is ReservationState.EXPIRED
