"""Measure the budgets of reading and writing: `python -m benchmarks`.

Every figure is a ratio of two servers asked in turn in this one run, because machines are noisy.
Beside it stands what a request costs of a core, which is less so: in the server's process, and in
those of PostgreSQL.
"""

import asyncio
import json
from dataclasses import dataclass
from statistics import median

import asyncpg

from benchmarks.load import Result, get, load, post
from benchmarks.money import answer_stripe
from benchmarks.seeded import LIST_SQL, Seeded, seed
from benchmarks.server import Server, backends, cpu_s, serving
from benchmarks.turns import Turns

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Measured(Result):
    """What a load saw, and the microseconds of a core that each of its requests took."""

    server_us: float
    database_us: float


def requests(seeded: Seeded) -> dict[str, tuple[bytes, float]]:
    """Name each measured request and its budget as a share of the yardstick."""
    base = f"/api/v1/w/{seeded.workspace_id}/posts"
    body = {"title": "A new loaf", "variants": {"linkedin": "The oven is lit at four. " * 20}}
    return {
        "list 50 posts": (get(f"{base}?limit=50", seeded.token), 0.95),
        "get a post": (get(f"{base}/{seeded.post_id}", seeded.token), 0.9),
        "create a post": (post(base, seeded.token, json.dumps(body).encode()), 0.65),
    }


async def compare(seeded: Seeded) -> None:
    async with serving("server", seeded) as ours, serving("raw", seeded) as raw:
        for name, (request, budget) in requests(seeded).items():
            await load(ours.port, request, seconds=1)
            await load(raw.port, request, seconds=1)
            pairs = [
                (await measure(ours, seeded, request), await measure(raw, seeded, request))
                for _ in range(ROUNDS)
            ]
            _print(name, pairs, budget)


async def measure(server: Server, seeded: Seeded, request: bytes) -> Measured:
    """Load a server, and count what it and the database use of a core meanwhile."""
    asked = backends(seeded)
    server_s, database_s = cpu_s(server.pid), cpu_s(*asked)
    result = await load(server.port, request)
    server_s, database_s = cpu_s(server.pid) - server_s, cpu_s(*asked) - database_s
    each_us = 1e6 / result.count
    return Measured(
        result.count, result.per_second, result.p50_ms, result.p99_ms,
        server_us=server_s * each_us, database_us=database_s * each_us,
    )  # fmt: skip


async def count_turns(seeded: Seeded) -> None:
    request = requests(seeded)["list 50 posts"][0]
    database_port = int(seeded.admin_url.rsplit(":", 1)[1].split("/")[0])
    async with (
        Turns(database_port) as turns,
        serving("server", seeded, database_port=turns.port) as server,
    ):
        await load(server.port, request, connections=1, seconds=0.5)
        before = turns.count
        result = await load(server.port, request, connections=1, seconds=1)
        # The sweep of the events asks as well, a few turns a second.
        per_request = (turns.count - before) / result.per_second
    print(f"round trips of a list     {per_request:6.2f}   budget 3")


async def compare_policies(seeded: Seeded) -> None:
    """Ask the same statement in the same transaction with row-level security on and off."""
    url = seeded.settings.database_url.get_secret_value()  # type: ignore[union-attr]
    admin = await asyncpg.connect(seeded.admin_url)
    app = await asyncpg.connect(url.replace("+asyncpg", ""))
    took: dict[bool, list[float]] = {True: [], False: []}
    loop = asyncio.get_running_loop()
    for _ in range(ROUNDS * 2):
        for on in (True, False):
            await admin.execute(
                f"ALTER TABLE posts {'ENABLE' if on else 'DISABLE'} ROW LEVEL SECURITY"
            )
            began = loop.time()
            for _ in range(300):
                await app.execute(
                    f"BEGIN; SELECT set_config('app.workspace', '{seeded.workspace_id}', true), "
                    "set_config('app.level', '60', true)"
                )
                await app.fetch(LIST_SQL, seeded.workspace_id, 51)
                await app.execute("COMMIT")
            took[on].append((loop.time() - began) / 300 * 1000)
    await admin.execute("ALTER TABLE posts ENABLE ROW LEVEL SECURITY")
    await admin.close()
    await app.close()
    on_ms, off_ms = median(took[True]), median(took[False])
    print(
        f"row-level security        {off_ms / on_ms:6.2f}   budget 0.80   "
        f"({on_ms:.2f} ms with, {off_ms:.2f} ms without; budget +0.15 ms)"
    )


def _print(name: str, pairs: list[tuple[Measured, Measured]], budget: float) -> None:
    ratio = median(ours.per_second / raw.per_second for ours, raw in pairs)
    print(f"{name:25s} {ratio:6.2f}   budget {budget:.2f}")
    for whose, results in zip(("ours", "raw"), zip(*pairs, strict=True), strict=True):
        per_second = median(each.per_second for each in results)
        p99_ms = median(each.p99_ms for each in results)
        server_us = median(each.server_us for each in results)
        database_us = median(each.database_us for each in results)
        print(
            f"    {whose:6s} {per_second:5.0f}/s   p99 {p99_ms:4.0f} ms   "
            f"CPU of a request {server_us:5.0f} µs, and {database_us:5.0f} µs in PostgreSQL"
        )


async def main() -> None:
    print("share of raw asyncpg doing the same, median of pairs taken in this run\n")
    seeded = await seed()
    await compare(seeded)
    await count_turns(seeded)
    await compare_policies(seeded)
    await answer_stripe(seeded)


if __name__ == "__main__":
    asyncio.run(main())
