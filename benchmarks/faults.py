"""Freeze, stop and fill what the product stands on: `python -m benchmarks.faults`.

A worker is frozen inside a transaction, the database is stopped under load as by a power cut, the
disk of an embedded installation runs full. Each ends by itself, says one line, and the exit code
is 1 when one of them was not borne.
"""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import psycopg
from psycopg import sql
from sqlalchemy import bindparam

from benchmarks.chaos import ROOT, environment_of
from benchmarks.seeded import Seeded, seed
from benchmarks.server import serving
from runner.bootstrap import build
from runner.core.db.query import Query, update
from runner.core.events.models import EventHead
from runner.layers import load
from tests.postgres import ensure_server, stopped
from tests.runner.cli.program import Program

PATIENCE_S = 60.0
START_S = 180.0
BORNE_S = 5.0
# A frozen process is cut off after 15 idle seconds.
FREED_S = 30.0
WRITERS = 8
DOWN_S = 3.0
DISK_MB = 24
_HOLD = Query(
    update(EventHead)
    .where(EventHead.workspace_id == bindparam("of"))
    .values(seq=EventHead.seq, dispatched_seq=0)
)
_KEEP = Query(
    update(EventHead).where(EventHead.workspace_id == bindparam("of")).values(seq=EventHead.seq)
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a fault was borne, and the line that says how."""

    borne: bool
    line: str


@dataclass
class Load:
    """People who write without a pause: what was acknowledged, and what was answered else."""

    acknowledged: list[str] = field(default_factory=list)
    refused: Counter[int] = field(default_factory=Counter)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def on(self, http: httpx.AsyncClient, path: str, writers: int) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(self._write(http, path)) for _ in range(writers)]
        try:
            yield
        finally:
            self.ended.set()
            await asyncio.gather(*tasks)

    async def _write(self, http: httpx.AsyncClient, path: str) -> None:
        while not self.ended.is_set():
            try:
                answer = await http.post(path, json={"title": "A loaf"}, headers=_keyed())
            except httpx.TransportError:
                self.refused[0] += 1
                continue
            if answer.status_code == 201:
                self.acknowledged.append(answer.json()["id"])
            else:
                self.refused[answer.status_code] += 1
                await asyncio.sleep(0.1)


async def frozen(seeded: Seeded) -> Verdict:
    """Stop a worker inside a transaction; another workspace writes and its mail is sent."""
    with tempfile.TemporaryDirectory() as folder:
        environment = environment_of(seeded) | {"POSTMAGIQ_MAIL_DIR": folder}
        async with (
            serving("server", seeded) as server,
            process(environment, "benchmarks.chaos", "worker"),
            caller(f"http://127.0.0.1:{server.port}", seeded.token) as http,
        ):
            made = await http.post("/workspaces", json={"name": "Corner Café"}, headers=_keyed())
            other = made.raise_for_status().json()["id"]
            freeze = ("benchmarks.faults", "freeze", str(seeded.workspace_id))
            async with process(environment, *freeze):
                began = time.monotonic()
                invite = {"email": f"{uuid4()}@example.org", "role": "viewer"}
                answer = await http.post(f"/w/{other}/invites", json=invite, headers=_keyed())
                wrote_s = time.monotonic() - began
                await until(lambda: _has_mail(Path(folder), invite["email"]))
                mailed_s = time.monotonic() - began
                await until(lambda: _is_renamed(http, seeded.workspace_id))
                freed_s = time.monotonic() - began
    borne = answer.status_code == 201 and mailed_s <= BORNE_S and freed_s <= FREED_S
    return Verdict(
        borne,
        f"write of another workspace {wrote_s:.1f} s, its mail {mailed_s:.1f} s (budget "
        f"{BORNE_S:.0f}); its own workspace writes again after {freed_s:.0f} s",
    )


async def interrupted(seeded: Seeded) -> Verdict:
    """Stop the database under load and start it; nothing acknowledged is lost, all goes on."""
    _keep_what_is_committed(seeded)
    load, path = Load(), f"/w/{seeded.workspace_id}/posts"
    async with (
        serving("server", seeded) as server,
        caller(f"http://127.0.0.1:{server.port}", seeded.token) as http,
    ):
        async with load.on(http, path, WRITERS):
            await asyncio.sleep(DOWN_S)
            with stopped(ensure_server()):
                before = len(load.acknowledged)
                await asyncio.sleep(DOWN_S)
            began = time.monotonic()
            await until(lambda: _has_grown(load, before + WRITERS))
            recovered_s = time.monotonic() - began
        lost = [id for id in load.acknowledged if not (await http.get(f"{path}/{id}")).is_success]
    others = {status: n for status, n in load.refused.items() if status != 503}
    return Verdict(
        not lost and not others and recovered_s <= PATIENCE_S,
        f"{len(load.acknowledged):,} writes acknowledged, {len(lost)} lost; {load.refused[503]} "
        f"refused with 503, {others or 'none'} otherwise; writes again after {recovered_s:.1f} s",
    )


async def full() -> Verdict:
    """Fill the disk of an embedded installation, and make room again."""
    with small_disk() as folder:
        program = Program(folder / "data", {"POSTMAGIQ_DISK_FREE_MIN_BYTES": "65536"})
        with program.up("--no-browser") as server:
            async with caller(server.url, "") as http:
                await _sign_up(http)
                made = await http.post("/workspaces", json={"name": "Bakery"}, headers=_keyed())
                path = f"/w/{made.raise_for_status().json()['id']}/posts"
                _fill(folder / "ballast")
                load = Load()
                async with load.on(http, path, 1):
                    await until(lambda: _has_met(load, 507))
                    # What was taken back may have left some room.
                    _fill(folder / "ballast")
                    ready = (await http.get(f"{server.url}/health/ready")).status_code
                    (folder / "ballast").unlink()
                    began, before = time.monotonic(), len(load.acknowledged)
                    await until(lambda: _has_grown(load, before + 1))
                    recovered_s = time.monotonic() - began
                lost = [
                    id for id in load.acknowledged
                    if not (await http.get(f"{path}/{id}")).is_success
                ]  # fmt: skip
                after = (await http.get(f"{server.url}/health/ready")).status_code
            server.stop()
    others = {status: n for status, n in load.refused.items() if status != 507}
    return Verdict(
        (ready, after) == (503, 200) and not lost and not others,
        f"{load.refused[507]} writes refused with 507, {others or 'none'} otherwise; ready "
        f"{ready}, then {after}; {len(lost)} lost; writes again after {recovered_s:.1f} s",
    )


async def freeze(workspace_id: UUID) -> None:
    """Be a worker that is stopped inside a transaction, with the head of a log in its hand."""
    container = build(load())
    await container.open(worker=True)
    async with container.database.system() as work:
        await work.run(_HOLD, of=workspace_id)
    async with container.database.system() as work:
        await work.run(_KEEP, of=workspace_id)
        print("inside", flush=True)
        os.kill(os.getpid(), signal.SIGSTOP)


@asynccontextmanager
async def process(environment: dict[str, str], *module: str) -> AsyncIterator[None]:
    """Run a module until it has said its first line; kill it in the end."""
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *module),
        cwd=ROOT, env={**os.environ, **environment}, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert running.stdout is not None
    try:
        async with asyncio.timeout(START_S):
            await running.stdout.readline()
        yield
    finally:
        running.kill()
        await running.wait()


@asynccontextmanager
async def caller(url: str, token: str) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(
        base_url=f"{url}/api/v1", headers=headers, timeout=PATIENCE_S
    ) as http:
        yield http


@contextmanager
def small_disk() -> Iterator[Path]:
    """Mount a file system in memory that is soon full; only root may."""
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m", "none", folder]
        subprocess.run(mount, check=True)
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


async def until(look: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not await look():  # noqa: ASYNC110 - it happens in other processes
            await asyncio.sleep(0.05)


async def _has_mail(folder: Path, address: str) -> bool:
    return await asyncio.to_thread(_holds, folder, f"To: {address}")


def _holds(folder: Path, line: str) -> bool:
    return any(line in mail.read_text() for mail in folder.glob("*.eml"))


async def _has_grown(load: Load, count: int) -> bool:
    return len(load.acknowledged) >= count


async def _has_met(load: Load, status: int) -> bool:
    return load.refused[status] > 0


async def _is_renamed(http: httpx.AsyncClient, workspace_id: UUID) -> bool:
    path = f"/w/{workspace_id}"
    etag = (await http.get(path)).headers.get("ETag", "")
    answer = await http.patch(path, json={"name": "Thawed"}, headers={"If-Match": etag})
    return answer.is_success


async def _sign_up(http: httpx.AsyncClient) -> None:
    person = {"email": "ann@example.org", "password": uuid4().hex, "full_name": "Ann Example"}
    answer = await http.post("/auth/register", json=person, headers=_keyed())
    http.headers["Authorization"] = f"Bearer {answer.raise_for_status().json()['access_token']}"


def _fill(ballast: Path) -> None:
    with suppress(OSError), ballast.open("ab", buffering=0) as file:
        while True:
            file.write(bytes(64 * 1024))


def _keep_what_is_committed(seeded: Seeded) -> None:
    """Have this database wait for its log, as every server does but that of the tests."""
    with psycopg.connect(seeded.admin_url, autocommit=True) as connection:
        name = sql.Identifier(connection.info.dbname)
        connection.execute(sql.SQL("ALTER DATABASE {} SET synchronous_commit = on").format(name))


def _keyed() -> dict[str, str]:
    return {"Idempotency-Key": str(uuid4())}


async def main() -> None:
    seeded = await seed(posts=1, name="faults")
    faults: dict[str, Callable[[], Awaitable[Verdict]]] = {
        "worker frozen": lambda: frozen(seeded),
        "database stopped": lambda: interrupted(seeded),
        "disk full": full,
    }
    borne = True
    for name, bear in faults.items():
        try:
            async with asyncio.timeout(4 * START_S):
                verdict = await bear()
        except (TimeoutError, OSError, httpx.HTTPError, subprocess.SubprocessError) as error:
            verdict = Verdict(False, f"not to the end: {error!r}")
        print(
            f"{name:18} {'borne' if verdict.borne else 'NOT BORNE':10} {verdict.line}", flush=True
        )
        borne = borne and verdict.borne
    sys.exit(not borne)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["freeze", workspace_id]:
            asyncio.run(freeze(UUID(workspace_id)))
        case _:
            asyncio.run(main())
