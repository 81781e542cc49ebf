"""A PgBouncer of this run in front of the test's PostgreSQL, in transaction mode."""

import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.postgres import ensure_server, server_uid

CONFIG = """
[databases]
* = host={host} port={port}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {own}
unix_socket_dir =
auth_type = plain
auth_file = {folder}/users
pool_mode = transaction
default_pool_size = {pool}
max_client_conn = 500
ignore_startup_parameters = extra_float_digits
log_connections = 0
log_disconnections = 0
"""


def installed() -> bool:
    return shutil.which("pgbouncer") is not None


@contextmanager
def bouncing(*urls: str, pool: int) -> Iterator[list[str]]:
    """Run one for these logins, with `pool` connections each; yields their URLs through it."""
    upstream = urlsplit(ensure_server().admin_url)
    logins = [urlsplit(url) for url in urls]
    with tempfile.TemporaryDirectory(prefix="pmq-bouncer-", dir="/tmp") as name:
        folder, own = Path(name), _free_port()
        lines = [f'"{each.username}" "{each.password}"\n' for each in logins]
        (folder / "users").write_text("".join(lines))
        config = folder / "pgbouncer.ini"
        config.write_text(
            CONFIG.format(
                host=upstream.hostname, port=upstream.port, own=own, folder=folder, pool=pool
            )
        )
        user = server_uid()
        for path in (folder, folder / "users", config):
            if user is not None:
                shutil.chown(path, user)
        log = (folder / "log").open("w")
        process = subprocess.Popen(
            ["pgbouncer", str(config)], cwd="/", user=user, stdout=log, stderr=log
        )
        try:
            _await_port(process, own, folder / "log")
            yield [
                each._replace(netloc=f"{each.username}:{each.password}@127.0.0.1:{own}").geturl()
                for each in logins
            ]
        finally:
            process.kill()
            process.wait()
            log.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await_port(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    while True:
        assert process.poll() is None, log.read_text()
        with socket.socket() as probe:
            # Refused at once while it is not there yet: this waits as long as a start takes.
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
