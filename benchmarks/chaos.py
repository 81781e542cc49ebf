"""Send messages to receivers that fail, from workers that are killed: `python -m benchmarks.chaos`.

`COUNT` messages go to local receivers, of which three in ten requests fail: an error, no answer,
or a connection that is reset. Two more receivers say after a while that they are gone. Every
`SECONDS` the worker is killed as by a power cut, and another one starts. In the end every message
must have arrived under its own id, and nothing may reach a receiver after it said it is gone.
"""

import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

from standardwebhooks import Webhook as Verifier

from benchmarks.seeded import Seeded, seed
from runner.bootstrap import JOBS, READERS, Container, build, jobs_url
from runner.core.actors import Actor, Door
from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.events.readers import Dispatcher
from runner.core.jobs import Jobs
from runner.core.logs import configure
from runner.core.paging import CursorSigner, PageRequest
from runner.layers import load
from runner.providers.http import UrlPolicy
from runner.webhooks import Schedule, Sender, WebhookFields, Webhooks, WebhookScope
from runner.workspaces import MemberContext, OwnWorkspace, Scope, WorkspaceScope

ROOT = Path(__file__).parents[1]
RECEIVERS, GONE = 10, 2
FAILING = 0.3
# A receiver that hangs holds a place in the queue for 15 seconds, so it is the rarest kind.
KINDS, WEIGHTS = ("500", "reset", "hang"), (12, 7, 1)
LONG_AGO = datetime.min.replace(tzinfo=UTC)
LOOPBACK = ip_network("127.0.0.1/32")
GONE_AFTER = 20
PATIENCE_S = 3600
# More attempts than the product makes, and closer together: hours become seconds.
SCHEDULE = Schedule(waits=[timedelta(seconds=min(0.2 * 2**n, 5)) for n in range(20)])
# What was read before the endpoint was disabled may still be on its way. A worker that is killed
# before it could write down a 410 has not heard it: what counts is when the endpoint was disabled.
ON_ITS_WAY = timedelta(seconds=2)


@dataclass
class Receiver:
    """One endpoint: what came, what was taken, and when it last heard of us."""

    secret: str = ""
    gone_after: int | None = None
    came: Counter[str] = field(default_factory=Counter)
    taken: set[str] = field(default_factory=set)
    latest: datetime = LONG_AGO

    def answer(self, chance: random.Random) -> str:
        if self.gone_after is not None and sum(self.came.values()) >= self.gone_after:
            return "410"
        fails = chance.random() < FAILING
        return chance.choices(KINDS, WEIGHTS)[0] if fails else "200"


@dataclass
class Receivers:
    """All endpoints behind one listener on loopback."""

    by_path: dict[str, Receiver]
    chance: random.Random = field(default_factory=lambda: random.Random(11))
    answers: Counter[str] = field(default_factory=Counter)
    unsigned: int = 0
    news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._take(reader, writer)
        writer.close()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {k.lower(): v for k, _, v in (line.partition(": ") for line in lines)}
        body = await reader.readexactly(int(headers["content-length"]))
        receiver, message_id = self.by_path[first.split()[1]], headers["webhook-id"]
        try:
            Verifier(receiver.secret).verify(body, headers)
        except ValueError:
            self.unsigned += 1
        receiver.came[message_id] += 1
        receiver.latest = now()
        answer = receiver.answer(self.chance)
        self.answers[answer] += 1
        if answer == "hang":
            await reader.read()
        elif answer == "reset":
            writer.transport.abort()
        else:
            if answer == "200":
                receiver.taken.add(message_id)
                async with self.news:
                    self.news.notify_all()
            writer.write(f"HTTP/1.1 {answer} Told\r\nContent-Length: 0\r\n\r\n".encode())
            await writer.drain()


@dataclass
class Worker:
    """The process that sends, killed and started again until it is told to stop."""

    environment: dict[str, str]
    every_s: float
    kills: int = 0

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(self._run())
            yield
            task.cancel()

    async def _run(self) -> None:
        while True:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "benchmarks.chaos", "worker"),
                cwd=ROOT, env={**os.environ, **self.environment}, stdout=asyncio.subprocess.PIPE,
            )  # fmt: skip
            assert process.stdout is not None
            try:
                await process.stdout.readline()
                await asyncio.sleep(self.every_s)
            finally:
                with suppress(ProcessLookupError):
                    process.send_signal(signal.SIGKILL)
                ended = await process.wait()
            if ended != -signal.SIGKILL:
                raise RuntimeError("A worker ended by itself; its reason stands above.")
            self.kills += 1


@dataclass(frozen=True, slots=True)
class Figures:
    """What the storm came to."""

    messages: int
    delivered: int
    attempts: int
    repeated_after_success: int
    unknown_ids: int
    unsigned: int
    after_gone: int
    kills: int
    took_s: float
    answers: Counter[str]

    @property
    def kept(self) -> bool:
        whole = self.delivered == self.messages
        return whole and not (self.unknown_ids or self.unsigned or self.after_gone)


async def storm(seeded: Seeded, count: int, every_s: float) -> Figures:
    """Make that many messages and wait until each arrived."""
    events = count // RECEIVERS
    healthy = {f"/r{n}": Receiver() for n in range(RECEIVERS)}
    gone = {f"/gone{n}": Receiver(gone_after=min(GONE_AFTER, events // 2)) for n in range(GONE)}
    receivers = Receivers(healthy | gone)
    listener = await asyncio.start_server(receivers.take, "127.0.0.1")
    port = listener.sockets[0].getsockname()[1]
    container = build(seeded.settings)
    await container.database.open()
    await _listen(container, seeded, receivers.by_path, port)
    worker, began = Worker(environment_of(seeded), every_s), time.monotonic()
    async with worker.at_work():
        await _rename(container.database, seeded, events)
        async with asyncio.timeout(PATIENCE_S), receivers.news:
            await receivers.news.wait_for(
                lambda: all(len(each.taken) >= events for each in healthy.values())
            )
        took_s = time.monotonic() - began
        # A process that was killed while it heard a 410 is followed by one that hears it again.
        disabled = [await _disabled_at(container.database, seeded, path) for path in gone]
        await asyncio.sleep(3 * ON_ITS_WAY.total_seconds())
    await container.database.close()
    listener.close()
    late = [
        receiver for receiver, at in zip(gone.values(), disabled, strict=True)
        if receiver.latest > at + ON_ITS_WAY
    ]  # fmt: skip
    return _figures(receivers, events, worker.kills, took_s, len(late))


async def _listen(
    container: Container, seeded: Seeded, receivers: dict[str, Receiver], port: int
) -> None:
    sender = _sender()
    for path, receiver in receivers.items():
        fields = WebhookFields(url=f"http://127.0.0.1:{port}{path}", events=["workspace.updated"])
        async with container.database.write(_entry(seeded, WebhookScope.WRITE)) as work:
            _, receiver.secret = await Webhooks(work).issue(fields, sender, container.keys)


async def _rename(database: Database, seeded: Seeded, events: int) -> None:
    """Change the workspace that often: each change is one message to each receiver."""
    for number in range(events):
        async with database.write(_entry(seeded, WorkspaceScope.WRITE)) as work:
            await OwnWorkspace(work).change({"name": f"Bakery {number}"}, None)


async def _disabled_at(database: Database, seeded: Seeded, path: str) -> datetime:
    """Wait until the endpoint at a path is disabled; returns since when it is."""
    request = PageRequest(CursorSigner(b""), limit=RECEIVERS + GONE)
    while True:
        async with database.read(_entry(seeded, WebhookScope.READ)) as work:
            rows = (await Webhooks(work).page(request)).items
        (found,) = [row for row in rows if row["url"].endswith(path)]
        if found["disabled_at"] is not None:
            disabled_at: datetime = found["disabled_at"]
            return disabled_at
        await asyncio.sleep(0.2)


def _figures(receivers: Receivers, events: int, kills: int, took_s: float, late: int) -> Figures:
    healthy = [r for r in receivers.by_path.values() if r.gone_after is None]
    ids: dict[str, int] = defaultdict(int)
    for receiver in healthy:
        for message_id in receiver.came:
            ids[message_id] += 1
    attempts = sum(sum(r.came.values()) for r in healthy)
    refused = sum(receivers.answers[kind] for kind in KINDS)
    return Figures(
        messages=events * len(healthy),
        delivered=sum(len(r.taken) for r in healthy),
        attempts=attempts,
        repeated_after_success=max(receivers.answers["200"] - events * len(healthy), 0),
        # Every receiver hears of every event under one and the same id, and of nothing else.
        unknown_ids=abs(len(ids) - events) + sum(n != len(healthy) for n in ids.values()),
        unsigned=receivers.unsigned,
        after_gone=late,
        kills=kills,
        took_s=took_s,
        answers=Counter({**receivers.answers, "refused": refused}),
    )


def _entry(seeded: Seeded, scope: Scope) -> MemberContext:
    return MemberContext(seeded.workspace_id, Actor(user_id=seeded.user_id, door=Door.API), scope)


def _sender() -> Sender:
    return Sender(UrlPolicy(https_only=False, ports=None), [LOOPBACK], SCHEDULE)


def environment_of(seeded: Seeded) -> dict[str, str]:
    chosen = {"log_level": "ERROR", "database_pool": "16"}
    for name in ("secret_key", "database_url", "system_database_url"):
        chosen[name] = getattr(seeded.settings, name).get_secret_value()
    return {f"POSTMAGIQ_{name.upper()}": value for name, value in chosen.items()}


async def work() -> None:
    """Be the worker: the product's, with waits that are short enough to watch."""
    settings = load()
    # Nobody reads what it says after its first line: a full pipe would stop it.
    configure(settings.log_format, settings.log_level)
    container = build(settings)
    jobs = Jobs(
        jobs_url(settings), JOBS,
        heartbeat_every=timedelta(milliseconds=200), presumed_dead_after=timedelta(seconds=2),
    )  # fmt: skip
    container = replace(
        container,
        jobs=jobs,
        dispatcher=Dispatcher(container.database, jobs, READERS),
        webhooks=_sender(),
    )
    await container.open(worker=True)
    print("at work", flush=True)
    await asyncio.Event().wait()


async def main() -> None:
    count, every_s = int(os.environ.get("COUNT", "10000")), float(os.environ.get("SECONDS", "30"))
    found = await storm(await seed(posts=1), count, every_s)
    print(f"messages delivered       {found.delivered:,} of {found.messages:,}")
    print(f"requests                 {found.attempts:,}, refused {found.answers['refused']:,}")
    print(f"worker killed            {found.kills} times in {found.took_s:.0f} s")
    print(f"taken more than once     {found.repeated_after_success}")
    print(f"ids unknown or changed   {found.unknown_ids}")
    print(f"badly signed             {found.unsigned}")
    print(f"receivers called again   {found.after_gone} of {GONE} that said they are gone")
    sys.exit(not found.kept)


if __name__ == "__main__":
    asyncio.run(work() if sys.argv[1:] == ["worker"] else main())
