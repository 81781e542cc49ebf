"""Attempts to process what was sent: repeated where that may help, and outliving any death."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from runner.billing import Customers, Inbox
from runner.billing.payments.jobs import RETRIES, Attempt, attempt
from runner.billing.payments.models import BillingEvent
from runner.bootstrap import Container, build
from runner.core.clock import now
from runner.core.ids import new_id
from runner.providers.payments.peer.deliveries import body_of, signature
from runner.providers.payments.peer.faults import Fault
from runner.providers.payments.stripe_objects import event
from tests.client import Api
from tests.conftest import BOTH_DATABASES, postgres_settings, sqlite_settings
from tests.runner.billing.payments.life import PlayedBack
from tests.runner.providers.payments.house import House, house
from tests.runner.webhooks.program import Program
from tests.waiting import until

SECRET = "whsec_of_tests"


@dataclass
class Planned:
    """What a job sees of the process, and what it plans to be done after it."""

    container: Container
    asked: list[tuple[Attempt, Any]] = field(default_factory=list)

    @property
    def jobs(self) -> "Planned":
        return self

    async def enqueue(self, job: Any, args: Attempt, *, key: str, share: str, at: Any) -> None:
        assert (job, key) == (attempt, f"{args['asked_by']}:{args['attempt']}")
        assert share == args["subject_id"]
        self.asked.append((args, at))


async def told(container: Container, there: House, account_id: str) -> UUID:
    """Have somebody buy at the peer, and an event of it kept."""
    customer = await there.customer(f"Bakery {account_id}")
    await there.subscribed(customer)
    sent = event(there.peer.books.rows("event")[0])
    async with container.database.system() as work:
        await Customers(work).add(UUID(account_id), customer.id)
        await Inbox(work).take(replace(sent, id=f"evt_{new_id().hex}"))
    return await kept(container, customer.id)


async def kept(container: Container, customer_id: str) -> UUID:
    async with container.database.system_read() as work:
        return (await Inbox(work).events.records(provider_customer_id=customer_id))[0].id


async def tried(container: Container, id: UUID, number: int) -> list[tuple[Attempt, Any]]:
    planned: Any = Planned(container)
    args: Attempt = {"subject_id": str(id), "asked_by": "x", "attempt": number}
    await attempt.body(planned, args)
    asked: list[tuple[Attempt, Any]] = planned.asked
    return asked


async def read(container: Container, id: UUID) -> BillingEvent:
    async with container.database.system_read() as work:
        return await Inbox(work).read(id)


async def test_who_is_away_is_asked_again_until_the_ladder_ends(
    api: Api, container: Container
) -> None:
    account_id = (await (await api.register()).workspace())["account_id"]
    async with house() as there:
        id = await told(container, there, account_id)
        gone: Any = [None]
        away = replace(container, payments=PlayedBack(stages=gone, away=True))
        for number, wait in enumerate(RETRIES.waits, 1):
            [(again, at)] = await tried(away, id, number)
            assert again["attempt"] == number + 1
            assert wait * 0.7 < at - now() < wait * 1.3
        assert await tried(away, id, len(RETRIES.waits) + 1) == []
        row = await read(container, id)
        assert row.processed_at is None
        assert "cannot be reached" in str(row.error)
        assert await tried(replace(container, payments=there.payments), id, 1) == []
    # Whoever failed beside that comes too late.
    async with container.database.system() as work:
        await Inbox(work).record(id, "too late")
    row = await read(container, id)
    assert row.processed_at is not None
    assert row.error is None


@pytest.mark.parametrize("kind", BOTH_DATABASES)
async def test_a_worker_that_is_killed_in_the_middle_is_followed_by_another(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite = kind == "sqlite"
    chosen = (
        sqlite_settings(tmp_path) if sqlite else postgres_settings("postmagiq_billing", tmp_path)
    )
    async with house() as there:
        monkeypatch.setenv("POSTMAGIQ_STRIPE_URL", there.peer.books.address)
        monkeypatch.setenv("POSTMAGIQ_STRIPE_SECRET_KEY", "sk_test_key")
        monkeypatch.setenv("POSTMAGIQ_STRIPE_WEBHOOK_SECRET", SECRET)
        program, container = Program(chosen), build(chosen)
        await program.start()
        async with program.api() as api:
            account_id = (await (await api.register()).workspace())["account_id"]
            customer = await there.customer()
            await there.subscribed(customer)
            async with container.database.system() as work:
                await Customers(work).add(UUID(account_id), customer.id)
            # It hangs once the worker has asked; by then nothing is kept.
            fault = Fault("hang", path="/v1/invoices")
            there.peer.faults.add(fault)
            body = body_of(there.peer.books.rows("event")[0])
            headers = {"stripe-signature": signature(body, SECRET)}
            sent = await api.http.post("/api/v1/webhooks/stripe", content=body, headers=headers)
            assert sent.json() == {"received": True}
        id = await kept(container, customer.id)

        async def asked() -> bool:
            return fault.times == 0

        await until(asked)
        await program.kill()
        assert (await read(container, id)).processed_at is None
        await program.start()

        async def processed() -> bool:
            return (await read(container, id)).processed_at is not None

        await until(processed)
        await program.kill()
        await container.database.close()
