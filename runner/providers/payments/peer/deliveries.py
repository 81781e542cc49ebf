"""Events on their way to the endpoints, and what is made to go wrong with them."""

import asyncio
import hmac
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from hashlib import sha256
from ipaddress import ip_network

from runner.core.clock import now
from runner.core.errors import Invalid, Unavailable
from runner.core.retries import Retries
from runner.providers.http import GuardedClient, UrlPolicy
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.endpoints import wanting

WAITS = Retries([timedelta(seconds=wait) for wait in (1, 5, 30, 120)])
HERE = (ip_network("127.0.0.0/8"), ip_network("::1/128"))


@dataclass
class Delivery:
    """One event for one endpoint: what was answered so far."""

    event_id: str
    type: str
    endpoint_id: str
    statuses: list[int] = field(default_factory=list)


class Deliveries:
    """Send each event, signed, to whoever wants it; again if it is not taken.

    `drop` and `duplicate` are how many of the next are lost or sent twice; while they are held
    nothing is sent, and then everything in the order asked for.
    """

    def __init__(self, books: Books, retries: Retries = WAITS) -> None:
        self.books, self._retries = books, retries
        self._client = GuardedClient(urls=UrlPolicy(https_only=False, ports=None), allow=HERE)
        self.drop = self.duplicate = 0
        self.log: list[Delivery] = []
        self._held: list[Delivery] | None = None
        self._under_way: set[asyncio.Task[None]] = set()

    def take(self, event: Thing) -> None:
        for endpoint in wanting(self.books, event["type"]):
            event["pending_webhooks"] += 1
            delivery = Delivery(event["id"], event["type"], endpoint["id"])
            self.log.append(delivery)
            if self.drop:
                self.drop -= 1
                continue
            times = 2 if self.duplicate else 1
            self.duplicate = max(self.duplicate - 1, 0)
            for _ in range(times):
                self._dispatch(delivery)

    def hold(self) -> None:
        self._held = self._held or []

    def release(self, order: Sequence[int] | None = None) -> None:
        """Send what was held, by its places in that order, or as it came."""
        held, self._held = self._held or [], None
        for place in range(len(held)) if order is None else order:
            self._dispatch(held[place])

    @property
    def held(self) -> int:
        return len(self._held or [])

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        while self._under_way:
            await asyncio.gather(*self._under_way)

    async def close(self) -> None:
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    def shown(self) -> list[Thing]:
        return [asdict(each) for each in self.log]

    def _dispatch(self, delivery: Delivery) -> None:
        if self._held is not None:
            self._held.append(delivery)
            return
        task = asyncio.create_task(self._send(delivery))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _send(self, delivery: Delivery) -> None:
        for attempt in range(1, len(self._retries.waits) + 2):
            status = await self._attempt(delivery)
            delivery.statuses.append(status)
            if 200 <= status < 300:
                event = self.books.get("event", delivery.event_id)
                event["pending_webhooks"] = max(event["pending_webhooks"] - 1, 0)
                return
            if attempt <= len(self._retries.waits):
                await asyncio.sleep(self._retries.wait(attempt).total_seconds())

    async def _attempt(self, delivery: Delivery) -> int:
        """Post it once; 0 stands for no answer."""
        endpoint = self.books.kinds["webhook_endpoint"].get(delivery.endpoint_id)
        if endpoint is None:
            return 410
        body = body_of(self.books.get("event", delivery.event_id))
        secret = self.books.hidden[delivery.endpoint_id]
        headers = {"content-type": "application/json", "stripe-signature": signature(body, secret)}
        try:
            return (await self._client.post(endpoint["url"], body, headers)).status
        except (Invalid, Unavailable):
            return 0


def body_of(event: Thing) -> bytes:
    """Write an event as they do: over many lines, so that written anew it is another body."""
    return json.dumps(event, indent=2).encode()


def signature(body: bytes, secret: str, at: int | None = None) -> str:
    moment = int(now().timestamp()) if at is None else at
    signed = hmac.new(secret.encode(), b"%d." % moment + body, sha256).hexdigest()
    return f"t={moment},v1={signed}"
