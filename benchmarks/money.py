"""How soon Stripe is answered while nobody works: each event is signed, kept and new."""

import asyncio
import json
import time
from statistics import median

from benchmarks.seeded import Seeded
from benchmarks.server import serving
from runner.core.ids import new_id
from runner.providers.payments.peer.deliveries import signature

SECRET = "whsec_of_benchmarks"
COUNT, AT_ONCE = 400, 16


async def answer_stripe(seeded: Seeded) -> None:
    """Send events to a server whose worker is down, several at once."""
    async with serving("server", seeded, POSTMAGIQ_STRIPE_WEBHOOK_SECRET=SECRET) as server:
        share = COUNT // AT_ONCE
        sent = await asyncio.gather(*(_send(server.port, share) for _ in range(AT_ONCE)))
    took_s = sorted(each for lot in sent for each in lot)
    print(
        f"an event of Stripe, no worker   slowest of {len(took_s)} {took_s[-1]:6.3f} s   "
        f"budget 2 s   (median {median(took_s) * 1000:.0f} ms, {AT_ONCE} at once)"
    )


async def _send(port: int, count: int) -> list[float]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    took_s = []
    for _ in range(count):
        request = _request()
        began = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(head.decode())
        await reader.readexactly(len(b'{"received":true}'))
        took_s.append(time.perf_counter() - began)
    writer.close()
    await writer.wait_closed()
    return took_s


def _request() -> bytes:
    event = {
        "id": f"evt_{new_id().hex}",
        "object": "event",
        "type": "invoice.paid",
        "created": int(time.time()),
        "data": {"object": {"id": "in_1", "object": "invoice", "customer": "cus_nobody"}},
    }
    body = json.dumps(event).encode()
    head = (
        "POST /api/v1/webhooks/stripe HTTP/1.1\r\nHost: localhost\r\n"
        f"Stripe-Signature: {signature(body, SECRET)}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
