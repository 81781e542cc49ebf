"""Measure the work that nobody waits for at a screen: `python -m benchmarks.work`.

What a process costs that has nothing to do, how long a job waits until it is taken, and how long
it takes until the last of `COUNT` publications is out that are due at once, with two workers. The
workers are processes of their own on PostgreSQL; the embedded server is measured beside them.
"""

import asyncio
import os
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles
from typing import Any

import psycopg

from benchmarks.seeded import Seeded, seed
from benchmarks.server import cpu_s
from runner.approvals import Approvals, RequestState, Verdict
from runner.bootstrap import build, jobs_url
from runner.content import Platform, PostFields, Posts
from runner.core.actors import Actor, Door
from runner.core.clock import now
from runner.core.db.work import Work
from runner.core.jobs import JobContext, Jobs, job
from runner.layers import load
from runner.publishing import Publications, PublishingScope
from runner.settings import Settings
from runner.workspaces import MemberContext

ROOT = Path(__file__).parents[1]
COUNT = int(os.environ.get("COUNT", "1000"))
QUIET_S = float(os.environ.get("SECONDS", "60"))
PICK_UPS = 100
SETTLE_S = 8.0
# In its first minute the engine looks for new schedules every second.
FIRST_MINUTE_S = 60.0
WORKER = [sys.executable, "-m", "benchmarks.work", "work"]
BATCH = 20
TEXT = "The second oven arrives on Monday, and Sundays are for bread."


@job("benchmark.pick_up")
async def pick_up(ctx: JobContext[Any], args: float) -> float:
    """Return the milliseconds since a moment on the clock of this machine."""
    return (time.time() - args) * 1000


async def idle(name: str, command: list[str], environment: dict[str, str]) -> None:
    """Print the share of a core that a process uses while there is nothing to do."""
    async with running(command, environment) as pid:
        await asyncio.sleep(FIRST_MINUTE_S)
        before = cpu_s(pid)
        await asyncio.sleep(QUIET_S)
        share = (cpu_s(pid) - before) / QUIET_S
    print(f"idle {name:<20} {share:8.2%} of a core   budget 1 %", flush=True)


async def waited(name: str, url: str, *, apart: bool) -> None:
    """Print how long jobs wait that are enqueued now and then, here or in another process."""
    asking = Jobs(url, [pick_up])
    if apart:
        await asking.start(worker=False)
        async with running([*WORKER, url], {**os.environ}):
            took = await _pick_ups(asking)
    else:
        await asking.start()
        took = await _pick_ups(asking)
    await asking.stop()
    p95 = quantiles(took, n=20)[-1]
    print(f"pick-up {name:<17} {p95:8.1f} ms p95       budget 100 ms", flush=True)


async def _pick_ups(jobs: Jobs) -> list[float]:
    await asyncio.sleep(SETTLE_S)
    took = []
    for n in range(PICK_UPS):
        await asyncio.sleep(0.1 + n % 7 / 50)
        took.append(await jobs.result(await jobs.enqueue(pick_up, time.time())))
    return [ms for ms in took if isinstance(ms, float)]


async def publish(seeded: Seeded) -> None:
    """Print how long it took until the last of many publications was out."""
    container, context = (
        build(seeded.settings),
        MemberContext(
            seeded.workspace_id,
            Actor(user_id=seeded.user_id, door=Door.CLI),
            PublishingScope.WRITE,
        ),
    )
    await container.open(worker=False)
    due_at = now() + timedelta(seconds=30 + COUNT * 0.15)
    for _ in range(COUNT // BATCH):
        async with container.database.write(context) as work:
            for _ in range(BATCH):
                await _plan(work, due_at)
    environment = environment_of(seeded.settings)
    async with running(WORKER, environment), running(WORKER, environment):
        print(f"{COUNT} publications are due at {due_at:%H:%M:%S}", flush=True)
        last_s = await _last_out(seeded, due_at)
    await container.close()
    print(f"{COUNT} publications at once    {last_s:8.1f} s            budget 60 s", flush=True)


async def _plan(work: Work, at: datetime) -> None:
    posts, approvals = Posts(work), Approvals(work)
    post = await posts.create(PostFields(title="A second oven"), {Platform.BLOG: TEXT})
    await work.flush()
    await approvals.submit(post.id)
    await work.flush()
    while waiting := await approvals.requests.rows(post_id=post.id, state=RequestState.PENDING):
        await approvals.decide(waiting[0]["id"], Verdict.APPROVED, None)
        await work.flush()
    await Publications(work).publish(post.id, None, at)


async def _last_out(seeded: Seeded, due_at: datetime) -> float:
    """Wait until all publications are out; returns the seconds from their moment to the last."""
    question = "SELECT count(*) FILTER (WHERE state = 'sent'), max(sent_at) FROM publications"
    connection = await psycopg.AsyncConnection.connect(seeded.admin_url, autocommit=True)
    async with connection:
        while True:
            row = await (await connection.execute(question)).fetchone()
            if row and row[0] == COUNT:
                return float((row[1] - due_at).total_seconds())
            await asyncio.sleep(1)


@asynccontextmanager
async def running(command: list[str], environment: dict[str, str]) -> AsyncIterator[int]:
    """Run a command in a process of its own; yields its id."""
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=environment, stdout=asyncio.subprocess.DEVNULL
    )
    try:
        yield process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        await process.wait()


def environment_of(settings: Settings) -> dict[str, str]:
    chosen = {"DATA_DIR": str(settings.data_dir), "LOG_LEVEL": "WARNING"}
    for name in ("secret_key", "database_url", "system_database_url"):
        secret = getattr(settings, name)
        if secret is not None:
            chosen[name.upper()] = secret.get_secret_value()
    return {**os.environ, **{f"POSTMAGIQ_{name}": value for name, value in chosen.items()}}


async def work_off(url: str | None) -> None:
    """Be a worker until told to end: of the pick-ups in a store, or of the product."""
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    if url is not None:
        jobs = Jobs(url, [pick_up])
        await jobs.start()
        await ended.wait()
        await jobs.stop()
        return
    container = build(load())
    await container.open(worker=True)
    await ended.wait()
    await container.close()


async def measure() -> None:
    with tempfile.TemporaryDirectory() as folder:
        seeded = await seed(posts=1, name="bench_work")
        settings = seeded.settings.model_copy(update={"data_dir": Path(folder)})
        shared = jobs_url(settings)
        embedded = Settings(data_dir=Path(folder) / "embedded", port=0)
        await idle(
            "embedded server",
            [sys.executable, "-m", "runner", "up", "--port", "0"],
            environment_of(embedded),
        )
        await idle("worker", WORKER, environment_of(settings))
        await waited("embedded", f"sqlite:///{folder}/jobs.sqlite3", apart=False)
        await waited("between processes", shared, apart=True)
        await publish(replace(seeded, settings=settings))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["work", *url]:
            asyncio.run(work_off(next(iter(url), None)))
        case _:
            asyncio.run(measure())
