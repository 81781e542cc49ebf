"""The examples of the contract: recorded from what was sent and answered, and held against it.

`make examples` records them anew: names, addresses, ids, moments and secrets are replaced by
telling ones, so that an example changes only when the contract does.
"""

import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from typing import Any

import httpx

from api.wording import EXAMPLES, Example, examples
from tests.contract.scenario import Asked

RECORDING = bool(os.environ.get("RECORD_EXAMPLES"))
PEOPLE = ("mara", "jonas", "aiko", "tomas", "zainab", "luis")
MOST_ITEMS = 2
LONGEST = 600
Stand = Callable[[int, str], str]


@dataclass(frozen=True)
class Kind:
    """A kind of text that is another each time, and what stands for the n-th of them."""

    pattern: str
    stand: Stand


KINDS = {
    "id": Kind(
        r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        lambda n, _: f"01a2f3c4-5b6d-7000-8000-{n:012}",
    ),
    "digest": Kind(r"\b[0-9a-f]{64}\b", lambda n, _: sha256(str(n).encode()).hexdigest()),
    "moment": Kind(
        r"\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z",
        lambda n, text: text if text > "2027" else f"2026-09-01T09:{n % 60:02}:00Z",
    ),
    "address": Kind(r"[\w.+-]+@example\.(com|org)", lambda n, _: f"{PEOPLE[n % 6]}@example.org"),
    "secret": Kind(r"[\w.+/=-]{32,}", lambda n, text: f"{text[:6]}..."),
    "counted": Kind(r"(?<=[a-z]) \d+$", lambda n, _: ""),
}
ANY = re.compile("|".join(f"(?P<{name}>{kind.pattern})" for name, kind in KINDS.items()))


@dataclass
class Telling:
    """Put the same stand-in wherever the same text stands in one example."""

    known: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, Any] = field(default_factory=lambda: {name: count(1) for name in KINDS})

    def value(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {self.text(key): self.value(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.value(each) for each in value[:MOST_ITEMS]]
        return self.text(value) if isinstance(value, str) else value

    def text(self, text: str) -> str:
        text = ANY.sub(self._stand_in, text)
        return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."

    def _stand_in(self, found: re.Match[str]) -> str:
        old, kind = found[0], str(found.lastgroup)
        if old not in self.known:
            self.known[old] = KINDS[kind].stand(next(self.numbers[kind]), old)
        return self.known[old]


def of(asked: Asked, answer: httpx.Response) -> Example:
    """Make an example of a request that succeeded."""
    telling = Telling()
    sent = None if isinstance(asked.body, bytes) else asked.body
    media = answer.headers.get("content-type", "").partition(";")[0]
    said: Any = None
    if media == "application/json":
        said = answer.json()
    elif media.startswith("text/") or media == "application/x-ndjson":
        said = answer.text
    return {
        "operation": asked.operation.id,
        "request": telling.value(sent),
        "status": answer.status_code,
        "media": media,
        "answer": telling.value(said),
    }


def hold(asked: Asked, answer: httpx.Response) -> None:
    """Compare a request and its answer with their example, field by field."""
    now = of(asked, answer)
    if RECORDING:
        kept = {**examples(), asked.operation.id: now}
        lines = (json.dumps(kept[name], ensure_ascii=False) + "\n" for name in sorted(kept))
        EXAMPLES.write_text("".join(lines), encoding="utf-8")
        examples.cache_clear()
        return
    shown = examples().get(asked.operation.id)
    assert shown, f"no example shows {asked.operation.id}: `make examples`"
    for part in ("request", "status", "answer"):
        different = difference(shown[part], now[part])
        assert different is None, (
            f"the example of {asked.operation.id} shows another {part} at {different}: "
            "`make examples`, and look at what changed"
        )


def difference(shown: Any, now: Any, at: str = "/") -> str | None:
    """Name the first place where two values are not alike; what is empty is like everything."""
    if shown in (None, []) or now in (None, []):
        return None
    if isinstance(shown, list) and isinstance(now, list):
        return difference(shown[0], now[0], f"{at}0/")
    if isinstance(shown, dict) and isinstance(now, dict) and shown.keys() == now.keys():
        found = (difference(shown[key], now[key], f"{at}{key}/") for key in shown)
        return next(filter(None, found), None)
    number = isinstance(shown, int | float) and isinstance(now, int | float)
    alike = number or (type(shown) is type(now) and not isinstance(shown, dict))
    return None if alike else at
