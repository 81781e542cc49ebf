"""Send the same request over and over on a few connections, and count what comes back.

A plain socket client: on two cores a real HTTP client would be what is measured.
"""

import asyncio
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """How many answers, how many per second, and how long one took."""

    count: int
    per_second: float
    p50_ms: float
    p99_ms: float


async def load(port: int, request: bytes, *, connections: int = 16, seconds: float = 3.0) -> Result:
    """Keep `connections` busy for `seconds`; any answer that is no 2xx ends the measurement."""
    until = time.perf_counter() + seconds
    began = time.perf_counter()
    lists = await asyncio.gather(*(_client(port, request, until) for _ in range(connections)))
    took = time.perf_counter() - began
    latencies = sorted(latency for each in lists for latency in each)
    return Result(
        count=len(latencies),
        per_second=len(latencies) / took,
        p50_ms=latencies[len(latencies) // 2] * 1000,
        p99_ms=latencies[int(len(latencies) * 0.99)] * 1000,
    )


async def _client(port: int, request: bytes, until: float) -> list[float]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    latencies = []
    while (began := time.perf_counter()) < until:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 2"):
            raise RuntimeError(head.decode() + (await reader.read(1000)).decode())
        await reader.readexactly(_length(head))
        latencies.append(time.perf_counter() - began)
    writer.close()
    await writer.wait_closed()
    return latencies


def _length(head: bytes) -> int:
    start = head.lower().index(b"content-length:") + 15
    return int(head[start : head.index(b"\r\n", start)])


def get(path: str, token: str) -> bytes:
    return (
        f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
    )


def post(path: str, token: str, body: bytes) -> bytes:
    head = (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
