"""What a provider says reaches an account once, whatever comes first, twice or too late."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from runner.billing import (
    SubscriptionState,
    SubscriptionStatus,
    apply_subscription,
)
from runner.billing.subscriptions import SubscriptionRepository
from runner.bootstrap import Container
from runner.core.events.repository import PlatformEventRepository
from runner.core.ids import new_id
from runner.workspaces import InternalAccountContext
from tests.client import Api

AT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
ACTIVE = SubscriptionState(
    tier_code="team",
    status=SubscriptionStatus.ACTIVE,
    provider_subscription_id="sub_1",
    began_at=AT,
    current_period_start=AT,
    current_period_end=AT + timedelta(days=31),
)


async def account(api: Api) -> UUID:
    person = await api.register()
    return UUID((await person.workspace())["account_id"])


async def told(container: Container, account_id: UUID, *states: SubscriptionState) -> Any:
    """Hand states over one after the other; answers with the row and with what each changed."""
    changed = []
    for state in states:
        async with container.database.write(InternalAccountContext(account_id)) as work:
            changed.append(await apply_subscription(work, account_id, state))
    async with container.database.read(InternalAccountContext(account_id)) as work:
        [row] = await SubscriptionRepository(work).rows(account_id=account_id)
        return row, changed


def of(state: SubscriptionState, row: Any) -> SubscriptionState:
    return replace(state, **{name: row[name] for name in SubscriptionState.__slots__})


def steps(id: str) -> list[SubscriptionState]:
    """Return what one subscription is, one second after the other."""
    changes: list[dict[str, Any]] = [
        {"status": SubscriptionStatus.INCOMPLETE},
        {},
        {"status": SubscriptionStatus.PAST_DUE},
        {"tier_code": "agency", "quantity": 2},
    ]
    return [replace(ACTIVE, provider_subscription_id=id, **change) for change in changes]


async def test_each_state_takes_the_place_of_the_one_before(api: Api, container: Container) -> None:
    account_id, states = await account(api), steps(f"sub_order_{new_id()}")
    for state in states:
        row, _ = await told(container, account_id, state, state)
        assert of(ACTIVE, row) == state
        owing = state.status is SubscriptionStatus.PAST_DUE
        assert owing == (row["past_due_since"] is not None)


async def test_nobody_is_told_of_what_is_the_same(api: Api, container: Container) -> None:
    account_id, state = await account(api), steps(f"sub_{new_id()}")[1]
    row, changed = await told(container, account_id, state, state)
    assert changed == [True, False]
    assert (row["status"], row["version"]) == (SubscriptionStatus.ACTIVE, 1)
    async with container.database.read(InternalAccountContext(account_id)) as work:
        events = await PlatformEventRepository(work).rows(account_id=account_id)
    assert [e["type"] for e in events if e["subject_id"] == row["id"]] == ["subscription.created"]


async def test_the_end_of_an_earlier_one_ends_nothing(api: Api, container: Container) -> None:
    account_id = await account(api)
    before = steps(f"sub_before_{new_id()}")[1]
    month = AT + timedelta(days=31)
    after = replace(
        before,
        provider_subscription_id=f"sub_after_{new_id()}",
        tier_code="agency",
        began_at=month,
    )
    ended = replace(before, status=SubscriptionStatus.CANCELED)
    row, changed = await told(container, account_id, before, after, ended, before)
    assert changed == [True, True, False, False]
    assert of(ACTIVE, row) == after


async def test_a_checkout_that_is_not_paid_ends_no_trial(api: Api, container: Container) -> None:
    account_id = await account(api)
    trial = replace(ACTIVE, provider_subscription_id=None, status=SubscriptionStatus.TRIALING)
    unpaid, paid = steps(f"sub_{new_id()}")[:2]
    row, changed = await told(container, account_id, trial, unpaid)
    assert (row["status"], changed) == (SubscriptionStatus.TRIALING, [True, False])
    row, _ = await told(container, account_id, paid)
    assert of(ACTIVE, row) == paid


async def test_what_is_past_due_is_so_since_it_was_first(api: Api, container: Container) -> None:
    account_id, state = await account(api), steps(f"sub_{new_id()}")[2]
    row, _ = await told(container, account_id, state)
    since = row["past_due_since"]
    later = replace(state, quantity=2)
    row, _ = await told(container, account_id, later)
    assert (row["past_due_since"], row["quantity"]) == (since, 2)
