"""A worker in a process of its own, which tests kill.

It says `ready` when it works, `holding` inside a held job, and ends cleanly on SIGTERM.
"""

import asyncio
import os
import signal
import warnings
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypedDict

from runner.core.jobs import JobContext, Jobs, Queue, job, schedule

FAST = Queue("fast", concurrency=8)


class Script(TypedDict):
    """Where to note each effect, and where to die once: `before 3`, `inside 3` or nowhere."""

    log: str
    die: str


@job("test.five", queue=FAST)
async def five(ctx: JobContext[Any], args: Script) -> list[int]:
    done = []
    for number in range(1, 6):
        die_once(args, f"before {number}")
        done.append(await ctx.step(f"step {number}", work, args, number))
    die_once(args, "before 6")
    return done


@job("test.hold", queue=FAST)
async def lock(ctx: JobContext[Any], args: Script) -> int:
    await ctx.step("first", note, args, "first")
    if first_time(args):
        print("holding", flush=True)
        await asyncio.Event().wait()
    await ctx.step("second", note, args, "second")
    return ctx.attempt


@schedule("test.tick", every=timedelta(seconds=1), queue=FAST)
async def tick(ctx: JobContext[Any], due_at: datetime) -> str:
    return due_at.isoformat()


async def work(args: Script, number: int) -> int:
    await note(args, str(number))
    die_once(args, f"inside {number}")
    return number


async def note(args: Script, line: str) -> None:
    append(args["log"], line)


def append(log: str, line: str) -> None:
    with Path(log).open("a") as file:
        file.write(f"{line}\n")


def first_time(args: Script) -> bool:
    marker = Path(args["log"] + ".once")
    fresh = not marker.exists()
    marker.touch()
    return fresh


def die_once(args: Script, here: str) -> None:
    if args["die"] == here and first_time(args):
        os.kill(os.getpid(), signal.SIGKILL)


def main(url: str, *names: str) -> None:
    """Work off these jobs; a warning ends it."""
    warnings.simplefilter("error")
    asyncio.run(_work(url, *names))


async def _work(url: str, *names: str) -> None:
    known = {declared.name: declared for declared in (five, lock, tick)}
    jobs = Jobs(
        url,
        [known[name] for name in names],
        heartbeat_every=timedelta(milliseconds=100),
        presumed_dead_after=timedelta(seconds=1),
    )
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    await jobs.start()
    print("ready", flush=True)
    await ended.wait()
    await jobs.stop()
