"""Somebody who stands in for Stripe, started from the terminal."""

import signal
import socket
from pathlib import Path

import httpx

from tests.runner.cli.program import Program

READY = "Ctrl-C stops it."


def test_the_peer_is_served_and_ends_well(program: Program, tmp_path: Path) -> None:
    words = ("billing", "peer", "--port", "0", "--file", str(tmp_path / "peer.json"))
    with program.started(*words, last=READY) as peer:
        url = next(word for word in peer.said[0].split() if word.startswith("http"))
        headers = {"authorization": "Bearer sk_test_here"}
        made = httpx.post(f"{url}/v1/customers", headers=headers, data={"name": "Ada"})
        assert made.status_code == 200
        assert peer.stop(signal.SIGINT) == (0, "")
    assert (tmp_path / "peer.json").exists()


def test_a_taken_port_is_named(program: Program) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = program.run("billing", "peer", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 7
    assert "choose another with --port" in done.stderr
