"""Events arrive signed, again until they are taken, and as wrongly as one asks for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from runner.providers.payments import ProviderEvent, StripePayments
from tests.runner.providers.payments.house import House

KINDS = ["customer.created", "customer.updated"]


@dataclass
class Receiver:
    """Take what is posted; answer with the statuses given, then with 200."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    bodies: list[tuple[bytes, str]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        headers = dict(line.lower().split(": ", 1) for line in head.splitlines()[1:] if line)
        body = await reader.readexactly(int(headers["content-length"]))
        self.bodies.append((body, headers["stripe-signature"]))
        status = self.statuses.pop(0) if self.statuses else 200
        writer.write(
            f"HTTP/1.1 {status} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".encode()
        )
        writer.close()
        await writer.wait_closed()


@asynccontextmanager
async def receiving(there: House) -> AsyncIterator[tuple[Receiver, StripePayments]]:
    receiver = Receiver()
    async with await asyncio.start_server(receiver.serve, "127.0.0.1", 0) as server:
        receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/in"
        made = await there.payments.add_endpoint(receiver.url, KINDS, "in")
        assert made.secret is not None
        yield receiver, StripePayments(None, "", [made.secret])


async def received(there: House, at: tuple[Receiver, StripePayments]) -> list[ProviderEvent]:
    await there.peer.deliveries.settled()
    return [at[1].verified(*each) for each in at[0].bodies]


async def test_what_somebody_wants_to_hear_arrives_signed(there: House) -> None:
    async with receiving(there) as at:
        made = await there.customer()
        await there.subscribed(made)
        [event] = await received(there, at)
        assert (event.type, event.customer_id) == ("customer.created", made.id)


async def test_it_comes_again_until_it_is_taken(there: House) -> None:
    async with receiving(there) as at:
        at[0].statuses = [500, 302, 410]
        await there.customer()
        assert len({event.id for event in await received(there, at)}) == 1
        assert len(at[0].bodies) == 4
        answer = await there.control("deliveries")
        assert [each["statuses"] for each in answer["deliveries"]] == [[500, 302, 410, 200]]


async def test_events_are_lost_doubled_and_mixed_up_on_demand(there: House) -> None:
    async with receiving(there) as at:
        await there.control("webhooks", drop=1)
        await there.customer("lost")
        await there.control("webhooks", duplicate=1)
        await there.customer("twice")
        assert len(await received(there, at)) == 2
        at[0].bodies.clear()
        await there.control("webhooks", hold=True)
        made = [(await there.customer(name)).id for name in ("a", "b", "c")]
        assert await received(there, at) == []
        await there.control("webhooks", hold=False, order="reversed")
        assert {event.customer_id for event in await received(there, at)} == {*made}
