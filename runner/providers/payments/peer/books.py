"""What there is at the peer, what time it is there, and what happened."""

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

from runner.core.clock import now
from runner.providers.payments.peer.errors import missing

Thing = dict[str, Any]
API_VERSION = "2026-10-28.endive"


class Books:
    """Keep every object by its kind, in a file as well where one is named.

    `hidden` holds what they know and never show: how a card behaves, what an endpoint signs with.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.kinds: dict[str, dict[str, Thing]] = {}
        self.hidden: dict[str, Any] = {}
        self.ahead_s = 0
        self.address = ""
        self.told: Callable[[Thing], None] = lambda event: None
        self._moment: int | None = None
        if file is not None and file.is_file():
            kept = json.loads(file.read_text(encoding="utf-8"))
            self.kinds, self.hidden, self.ahead_s = kept["kinds"], kept["hidden"], kept["ahead_s"]

    def save(self) -> None:
        if self._file is not None:
            beside = self._file.with_name(f"{self._file.name}.new")
            kept = {"kinds": self.kinds, "hidden": self.hidden, "ahead_s": self.ahead_s}
            beside.write_text(json.dumps(kept), encoding="utf-8")
            beside.replace(self._file)

    # objects -------------------------------------------------------------------------------

    def add(self, kind: str, prefix: str, created: int, **fields: Any) -> Thing:
        id = fields.pop("id", None) or new_id(prefix)
        thing = {"id": id, "object": kind, "created": created, "livemode": False, **fields}
        self.kinds.setdefault(kind, {})[thing["id"]] = thing
        return thing

    def get(self, kind: str, id: str, param: str = "id") -> Thing:
        """Return one that is there; raises the refusal that names it."""
        found = self.kinds.get(kind, {}).get(id)
        if found is None:
            raise missing(kind.rpartition(".")[2], id, param)
        return found

    def customer(self, id: str, param: str = "id") -> Thing:
        """Return one that was not deleted."""
        found = self.get("customer", id, param)
        if found.get("deleted"):
            raise missing("customer", id, param)
        return found

    def rows(self, kind: str) -> list[Thing]:
        """List all of a kind, newest first."""
        return [*reversed(self.kinds.get(kind, {}).values())]

    def find(self, id: str) -> Thing | None:
        return next((things[id] for things in self.kinds.values() if id in things), None)

    # time ----------------------------------------------------------------------------------

    def now(self, customer: Thing | None = None) -> int:
        """Say what time it is for a customer: on a test clock, the one it stands at."""
        if self._moment is not None:
            return self._moment
        clock_id = customer.get("test_clock") if customer else None
        if clock_id:
            at: int = self.get("test_helpers.test_clock", clock_id)["frozen_time"]
            return at
        return int(now().timestamp()) + self.ahead_s

    @contextmanager
    def at(self, moment: int) -> Iterator[None]:
        """Let it be that moment for everybody while something due then is done."""
        before, self._moment = self._moment, moment
        try:
            yield
        finally:
            self._moment = before

    # what happened -------------------------------------------------------------------------

    def tell(self, type: str, thing: Thing, previous: Thing | None = None) -> None:
        """Keep an event with the object as it is now, and hand it on."""
        customer = self.kinds.get("customer", {}).get(str(thing.get("customer") or thing["id"]))
        data: Thing = {"object": deepcopy(thing)}
        if previous is not None:
            data["previous_attributes"] = previous
        event = self.add(
            "event",
            "evt",
            self.now(customer),
            api_version=API_VERSION,
            data=data,
            pending_webhooks=0,
            request={"id": None, "idempotency_key": None},
            type=type,
        )
        self.told(event)

    def change(self, thing: Thing, type: str, **values: Any) -> None:
        """Put down what differs, and tell of it."""
        previous = {k: deepcopy(thing.get(k)) for k in values if thing.get(k) != values[k]}
        thing.update(values)
        if previous:
            self.tell(type, thing, previous)


def new_id(prefix: str) -> str:
    return f"{prefix}_{secrets.token_hex(12)}"
