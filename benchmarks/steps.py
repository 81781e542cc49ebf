"""Measure what one recorded step costs: `python -m benchmarks.steps [URL] [--steps N]`.

Without a URL it uses an SQLite file in a temporary folder. A PostgreSQL store must be provisioned.
"""

import argparse
import asyncio
import tempfile
import time
from typing import Any

from runner.core.jobs import JobContext, Jobs, job

BUDGET_MS = {"sqlite": 15, "postgresql": 25}


@job("benchmark.steps")
async def steps(ctx: JobContext[Any], args: int) -> float:
    """Take that many empty steps and return the milliseconds they took."""
    begun = time.perf_counter()
    for _ in range(args):
        await ctx.step("nothing", asyncio.sleep, 0)
    return (time.perf_counter() - begun) * 1000


async def measure(url: str, count: int) -> float:
    """Return the milliseconds per step, of the best of three runs."""
    jobs = Jobs(url, [steps])
    await jobs.start()
    took = [await jobs.result(await jobs.enqueue(steps, count)) for _ in range(3)]
    await jobs.stop()
    return min(ms for ms in took if isinstance(ms, float)) / count


def main() -> None:
    """Print the cost of a step beside its budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", nargs="?")
    parser.add_argument("--steps", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = arguments.url or f"sqlite+aiosqlite:///{folder}/jobs.sqlite3"
        ms = asyncio.run(measure(url, arguments.steps))
    kind = url.split("+")[0].split(":")[0]
    print(f"{kind}: {ms:.2f} ms per step (budget {BUDGET_MS[kind]} ms)")


if __name__ == "__main__":
    main()
