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


def test_what_is_sold_is_at_stripe_and_twice_is_once(program: Program) -> None:
    with program.started("billing", "peer", "--port", "0", last=READY) as peer:
        program.settings |= {
            "POSTMAGIQ_STRIPE_URL": peer.url,
            "POSTMAGIQ_STRIPE_SECRET_KEY": "sk_test_here",
        }
        with program.up():
            pass
        would = program.ok("billing", "sync", "--dry-run")
        assert (would.count("made"), "whsec" in would) == (7, False)
        first = program.ok("billing", "sync")
        assert (first.count("made"), first.count("stripe_webhook_secret")) == (7, 1)
        second = program.ok("billing", "sync")
        assert (second.count("same"), second.count("stripe_webhook_secret")) == (7, 0)


def test_without_a_key_it_says_what_to_set(program: Program) -> None:
    with program.up():
        pass
    done = program.run("billing", "sync")
    assert done.returncode == 1
    assert "stripe_secret_key" in done.stderr


def test_a_taken_port_is_named(program: Program) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = program.run("billing", "peer", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 7
    assert "choose another with --port" in done.stderr
