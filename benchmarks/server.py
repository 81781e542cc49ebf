"""Start the measured servers, each one process, as they run in production."""

import asyncio
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import uvicorn
from sqlalchemy import make_url

from api.app import create_app
from benchmarks.seeded import Seeded
from runner.bootstrap import build
from runner.cli.serving import PROTOCOL
from runner.core.logs import configure
from runner.layers import load

ROOT = Path(__file__).parents[1]
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Server:
    """A server that is measured: where it listens, and the process it is."""

    port: int
    pid: int


@asynccontextmanager
async def serving(
    module: str, seeded: Seeded, *, database_port: int | None = None, **more: str
) -> AsyncIterator[Server]:
    """Run a module of this package as a server; `more` are settings of its own."""
    port = _free_port()
    urls = {
        name: getattr(seeded.settings, name).get_secret_value()
        for name in ("database_url", "system_database_url", "secret_key")
    }
    if database_port is not None:
        for name in ("database_url", "system_database_url"):
            urls[name] = make_url(urls[name]).set(port=database_port).render_as_string(False)
    environment = {
        **os.environ,
        "POSTMAGIQ_DATABASE_URL": urls["database_url"],
        "POSTMAGIQ_SYSTEM_DATABASE_URL": urls["system_database_url"],
        "POSTMAGIQ_SECRET_KEY": urls["secret_key"],
        "POSTMAGIQ_LOG_LEVEL": "ERROR",
        "POSTMAGIQ_DATABASE_POOL": "16",
        # Counted like any caller, against a quota that this load does not reach.
        "POSTMAGIQ_RATE_LIMIT_PER_MINUTE": os.environ.get("BENCH_QUOTA", "1000000"),
        "BENCH_URL": urls["database_url"],
        "BENCH_ACCESS_KEY": seeded.access_key,
        "BENCH_PORT": str(port),
        "BENCH_POOL": "16",
        **more,
    }
    command = [sys.executable, "-m", f"benchmarks.{module}"]
    process = await asyncio.to_thread(subprocess.Popen, command, cwd=ROOT, env=environment)
    try:
        await asyncio.to_thread(_await_answer, port, process)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait, 20)


def cpu_s(*pids: int) -> float:
    """Add up what processes have used of a core since they began, in and outside the kernel."""
    stats = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids)
    return sum(int(fields[11]) + int(fields[12]) for fields in stats) / TICKS


def backends(seeded: Seeded) -> list[int]:
    """Name the processes that PostgreSQL runs for the measured database."""
    question = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
    with psycopg.connect(seeded.admin_url) as connection:
        rows = connection.execute(f"{question} AND pid <> pg_backend_pid()").fetchall()
    return [pid for (pid,) in rows]


def _await_answer(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 90
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError("the measured server did not start")
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health/live")
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("the measured server does not answer")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    settings = load()
    configure("json", settings.log_level)
    app = create_app(build(settings), worker=False)
    port = int(os.environ["BENCH_PORT"])
    options: Any = {"log_config": None, "access_log": False, "proxy_headers": False}
    uvicorn.run(app, port=port, http=PROTOCOL, **options)
