"""What whoever tries something out tells the peer: what is to go wrong, what time it is."""

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from runner.providers.payments.peer import renewals
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.faults import Fault

if TYPE_CHECKING:
    from runner.providers.payments.peer.app import Peer

PLACES = "faults, webhooks, clock, deliveries"


def answer(peer: "Peer", path: str, asked: dict[str, Any]) -> Any:
    """Do what is asked under a path, and say how things stand."""
    place = path.removeprefix("/control/")
    if place == "faults":
        _break(peer, asked)
    elif place == "webhooks":
        _disturb(peer, asked)
    elif place == "clock":
        advance(peer, int(asked.get("advance_s", 0)))
        return {"now": peer.books.now()}
    elif place != "deliveries":
        raise Refusal(f"There is nothing under {path}; there are {PLACES}.", status=404)
    return {"deliveries": peer.deliveries.shown(), "held": peer.deliveries.held}


def advance(peer: "Peer", seconds: int) -> None:
    """Put the clock on for everybody who has no clock of their own, and do what is due."""
    peer.books.ahead_s += seconds
    renewals.run_due(peer.books, peer.books.now())


def _break(peer: "Peer", asked: dict[str, Any]) -> None:
    known = {each.name for each in fields(Fault)}
    if not asked:
        peer.faults.clear()
    elif asked.keys() - known:
        raise Refusal(f"A fault has only {', '.join(sorted(known))}.")
    else:
        peer.faults.add(Fault(**asked))


def _disturb(peer: "Peer", asked: dict[str, Any]) -> None:
    peer.deliveries.drop = int(asked.get("drop", peer.deliveries.drop))
    peer.deliveries.duplicate = int(asked.get("duplicate", peer.deliveries.duplicate))
    if asked.get("hold"):
        peer.deliveries.hold()
    elif "hold" in asked:
        count = peer.deliveries.held
        backwards = asked.get("order") == "reversed"
        peer.deliveries.release([*reversed(range(count))] if backwards else None)
