"""A program per test, and one server that the tests of a file share."""

import io
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from runner.cli.app import run
from tests.conftest import sqlite_settings
from tests.runner.cli.program import Program, Started


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "data")


@pytest.fixture
def command(tmp_path: Path) -> Program:
    """The program as people start it, with an interpreter of its own."""
    return Program(tmp_path / "data", forked=False)


def migrated(data_dir: Path) -> Program:
    """Make a program whose database is there: its chain takes as long as the rest of the start."""
    sqlite_settings(data_dir)
    return Program(data_dir)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The program beside a server that runs."""
    program = migrated(tmp_path_factory.mktemp("shared"))
    with program.up():
        yield program


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    with migrated(tmp_path_factory.mktemp("other")).up() as started:
        yield started


@pytest.fixture
def stranger() -> Iterator[Callable[..., str]]:
    """Start servers that are not ours and answer everything with one body; returns their URL."""
    started: list[ThreadingHTTPServer] = []

    def start(status: int, body: bytes, **headers: str | None) -> str:
        class Strange(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.send_response(status)
                for name, value in ({"Content_Length": str(len(body))} | headers).items():
                    if value is not None:
                        self.send_header(name.replace("_", "-"), value)
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self) -> None:
                self.do_POST()

            def do_DELETE(self) -> None:
                self.do_POST()

            def log_request(self, code: object = "", size: object = "") -> None:
                return

        server = ThreadingHTTPServer(("127.0.0.1", 0), Strange)
        started.append(server)
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in started:
        server.shutdown()
        server.server_close()


Asked = Callable[..., tuple[int, str, str]]


@pytest.fixture
def asked(
    here: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Asked:
    """Run command lines in this process, beside a server; returns code, output, complaints."""
    monkeypatch.setenv("POSTMAGIQ_DATA_DIR", str(here.data_dir))

    def ask(*words: str, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        try:
            code = run([*words])
        except SystemExit as end:
            code = int(end.code or 0)
        return code, *capsys.readouterr()

    return ask
