"""Keyset paging: signed cursors instead of offsets, no totals."""

import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from runner.core.errors import Fault, Invalid, Malformed
from runner.core.json_text import to_json
from runner.core.secrets import b64, unb64

DEFAULT_LIMIT = 50
LARGEST_LIMIT = 200
COUNTED = 10_000


class InvalidCursor(Malformed):
    code = "invalid_cursor"
    message = "That cursor does not belong to this list; start again without one."


class UnknownSort(Invalid):
    message = "This list cannot be sorted that way; use one of: {allowed}."


@dataclass(frozen=True, slots=True)
class CursorSigner:
    """Sign where a page ended together with the question it was part of."""

    key: bytes

    def sign(self, values: Sequence[Any], question: Sequence[Any]) -> str:
        payload = to_json(values)
        return f"{b64(payload)}.{b64(self._mac(payload, question))}"

    def read(self, cursor: str, question: Sequence[Any]) -> list[Any]:
        """Return the values; raises InvalidCursor for another question or a changed one."""
        try:
            payload, mac = (unb64(part) for part in cursor.split("."))
            genuine = hmac.compare_digest(mac, self._mac(payload, question))
        except ValueError:
            raise InvalidCursor from None
        if not genuine:
            raise InvalidCursor
        values: list[Any] = json.loads(payload)
        return values

    def _mac(self, payload: bytes, question: Sequence[Any]) -> bytes:
        bound = [sorted(part.items()) if isinstance(part, dict) else part for part in question]
        return hmac.digest(self.key, payload + b"\x00" + to_json(bound), "sha256")[:16]


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What a caller asked of a list: how many, from where, in which order, which rows."""

    signer: CursorSigner
    limit: int = DEFAULT_LIMIT
    cursor: str | None = None
    sort: str | None = None
    filters: Mapping[str, Any] = field(default_factory=dict)
    route: str = ""
    count: bool = False

    def within(self, **filters: Any) -> "PageRequest":
        """Ask for no others than these, whatever else was asked."""
        return replace(self, filters={**self.filters, **filters})


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a list and, when there are more, the cursor of the next ones.

    `count` says how many rows the whole list has, if that was asked, up to COUNTED.
    """

    items: list[dict[str, Any]]
    next_cursor: str | None
    count: int | None = None


def unknown_sort(allowed: Sequence[str]) -> UnknownSort:
    detail = f"use one of: {', '.join(allowed)}"
    return UnknownSort(
        allowed=", ".join(allowed), faults=[Fault("unknown_sort", detail, parameter="sort")]
    )
