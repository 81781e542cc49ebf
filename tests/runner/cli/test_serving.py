import json
import shlex
import signal
import socket
import stat
import urllib.request
from pathlib import Path

import httpx
import pytest

from runner.cli.serving import address, listen
from runner.settings import Settings
from tests.runner.cli.program import Program


@pytest.mark.parametrize("sig", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_well(command: Program, sig: signal.Signals) -> None:
    with command.up() as server:
        assert server.stop(sig) == (0, "")


def test_the_command_it_names_works_in_another_terminal(program: Program, tmp_path: Path) -> None:
    program.data_dir = tmp_path / "its own"
    with program.up() as server:
        line = next(line for line in server.said if "postmagiq draft" in line)
    place, _, command = line.removeprefix("Write").strip().partition(" postmagiq ")
    assert shlex.split(place) == [f"POSTMAGIQ_DATA_DIR={program.data_dir}"]
    assert command == "draft FILE --platform linkedin"


def test_it_is_ready_when_it_says_so(program: Program) -> None:
    with program.up() as server, urllib.request.urlopen(f"{server.url}/health/ready") as answer:
        assert json.load(answer)["status"] == "ready"


def test_a_taken_port_is_named_and_nothing_is_made(program: Program) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = program.run("up", "--port", port)
    assert done.returncode == 7
    assert f"127.0.0.1:{port}" in done.stderr
    assert not (program.data_dir / "postmagiq.sqlite3").exists()


def test_an_answer_does_not_wait_for_its_head_to_be_acknowledged() -> None:
    listener, settings = listen(Settings(port=0))
    with listener, socket.create_connection((settings.host, settings.port)):
        accepted, _ = listener.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_everything_it_writes_belongs_to_the_owner_alone(program: Program) -> None:
    with program.up():
        loose = [
            path.name
            for path in [program.data_dir, *program.data_dir.iterdir()]
            if path.is_file() and path.stat().st_size > 10
            if stat.S_IMODE(path.stat().st_mode) & 0o077
        ]
    assert loose == []
    assert stat.S_IMODE(program.data_dir.stat().st_mode) == 0o700


def test_the_secret_key_is_made_once(program: Program) -> None:
    with program.up():
        first = (program.data_dir / "secrets.toml").read_text()
    with program.up():
        assert (program.data_dir / "secrets.toml").read_text() == first


def test_a_restart_keeps_the_person_the_workspace_and_one_sign_in(program: Program) -> None:
    with program.up():
        program.ok("workspace", "create", "Blue Door Bakery")
        before = program.ok("whoami")
    with program.up() as server:
        after = program.ok("whoami")
        assert before.partition("server")[0] == after.partition("server")[0]
        assert json.loads((program.data_dir / "credentials.json").read_text())["current"] == (
            server.url
        )


@pytest.mark.parametrize("word", ["serve", "worker"])
def test_sqlite_is_not_shared_between_processes(program: Program, word: str) -> None:
    done = program.run(word)
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert "postmagiq up" in done.stderr


def test_a_wildcard_host_becomes_an_address_one_can_open(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, host="0.0.0.0", port=80)
    assert address(settings) == "http://127.0.0.1:80"


def test_a_client_on_this_machine_is_not_believed_to_be_somebody_else(program: Program) -> None:
    person = {"email": "ann@example.org", "password": "correct horse battery", "full_name": "Ann"}
    pretended = {"X-Forwarded-For": "198.51.100.1", "X-Forwarded-Proto": "https"}
    with program.up() as server, httpx.Client(base_url=f"{server.url}/api/v1/auth") as http:
        made = http.post("/register", json=person, headers=pretended).json()
        token = {"Authorization": f"Bearer {made['access_token']}"}
        listed = http.get("/sign-ins", headers=token).json()["items"]
    assert [one["ip"] for one in listed] == ["127.0.0.1"]
