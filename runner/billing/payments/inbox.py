"""What the provider sent: kept before it is answered, processed after."""

from collections.abc import Mapping
from math import isfinite
from typing import Any, ClassVar
from uuid import UUID

from runner.billing.payments.events import BillingEventReceived, BillingEventReplayed
from runner.billing.payments.models import BillingEvent
from runner.core.clock import now
from runner.core.db.locks import lock
from runner.core.db.query import Row
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest
from runner.providers.payments import ProviderEvent


class EventRepository(Repository[BillingEvent]):
    model = BillingEvent
    sorts: ClassVar = {"-created_at": ("created_at",)}


class Inbox:
    """The log of what was sent; on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.events = EventRepository(work)

    async def take(self, event: ProviderEvent) -> bool:
        """Keep an event and have it processed; False for one that is here already."""
        # The same may arrive twice at once.
        await lock(self.work, "billing event", event.id)
        if await self.events.find(provider_event_id=event.id) is not None:
            return False
        row = self.events.add(
            BillingEvent(
                provider_event_id=event.id,
                type=event.type,
                provider_customer_id=event.customer_id,
                payload=storable(event.payload),
            )
        )
        await self.work.flush()
        self.work.emit(BillingEventReceived(subject_id=row.id), row)
        return True

    async def read(self, id: UUID) -> BillingEvent:
        return await self.events.record(id)

    async def row(self, id: UUID) -> Row:
        return await self.events.row(id)

    async def page(self, request: PageRequest) -> Page:
        return await self.events.page(request)

    async def replay(self, id: UUID) -> Row:
        """Have one processed once more, whatever came of it before."""
        row = await self.events.get(id)
        row.processed_at = None
        self.work.emit(BillingEventReplayed(subject_id=row.id), row)
        await self.work.flush()
        return await self.row(id)

    async def record(self, id: UUID, problem: str | None) -> None:
        """Keep what became of an attempt; what failed beside one that did not is forgotten."""
        row = await self.events.get(id)
        if problem is not None and row.processed_at is not None:
            return
        row.attempts += 1
        row.error = problem
        if problem is None:
            row.processed_at = now()


def storable(value: Any) -> Any:
    """Take out of JSON what a database does not keep: halves of characters, NUL, no numbers."""
    if isinstance(value, Mapping):
        return {storable(key): storable(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [storable(inner) for inner in value]
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode().replace("\0", "\ufffd")
    if isinstance(value, float) and not isfinite(value):
        return None
    return value
