"""Follow the hash chain of a log and stop at the first row that is not what was recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID

from runner.core.errors import Conflict
from runner.core.events.event import chain, digest, names_of, sha
from runner.core.events.models import GENESIS, EventRow

KeptHeads = Mapping[UUID, Mapping[int, str]]
"""Hashes by workspace and number of the event, from an earlier time."""


class Head(NamedTuple):
    """The end of a log, as the database holds it."""

    workspace_id: UUID
    seq: int
    hash: str


class ChainBroken(Conflict):
    code = "audit_chain_broken"
    message = "Event {seq} is not what was recorded: {reason}."


@dataclass(slots=True)
class Chain:
    """The end of what was followed so far, and heads that somebody kept elsewhere.

    Whoever can rewrite a whole log can also chain it anew; only a head that they could not
    reach gives that away.
    """

    seq: int = 0
    hash: str = GENESIS
    kept: Mapping[int, str] = field(default_factory=dict)
    workspace_id: UUID | None = None

    def follow(self, row: EventRow) -> None:
        """Take the next row; raises ChainBroken when it is not the one."""
        seq = self.seq + 1
        if reason := self._fault(row, seq):
            raise ChainBroken(seq=seq, reason=reason)
        self.seq, self.hash = seq, row.hash

    def require_end(self, head: Head | None) -> None:
        """Raise ChainBroken unless the log ends here and holds every head that was kept."""
        if head is None:
            raise ChainBroken(seq=self.seq + 1, reason="the log's head is missing")
        if head.seq != self.seq:
            raise ChainBroken(seq=self.seq + 1, reason=f"the log's head is event {head.seq}")
        if head.hash != self.hash:
            raise ChainBroken(seq=self.seq, reason="the log's head is another one")
        if beyond := [seq for seq in self.kept if seq > self.seq]:
            reason = f"the log ends before event {min(beyond)}, whose hash was kept"
            raise ChainBroken(seq=self.seq + 1, reason=reason)

    def _fault(self, row: EventRow, seq: int) -> str | None:
        if row.seq != seq:
            return f"event {row.seq} stands in its place"
        if row.prev_hash != self.hash:
            return "it does not follow the one before"
        if not _is_whole(row):
            return "its content was altered"
        if self.kept.get(seq, row.hash) != row.hash:
            return "its hash is not the one that was kept"
        return None


def _is_whole(row: EventRow) -> bool:
    """Tell whether everything in the row is what its hash was made of."""
    try:
        return (
            row.subject_type == row.type.partition(".")[0]
            and row.created_at == row.occurred_at
            and row.data_sha == sha(row.data)
            and all(map(_is_untouched, row.changes))
            and row.hash in (chain(row.prev_hash, digest(row, type)) for type in names_of(row.type))
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return False


def _is_untouched(change: Mapping[str, Any]) -> bool:
    """Tell whether the values are those recorded, or were erased as a whole."""
    erased = change["old"] is None and change["new"] is None
    return erased or bool(change["sha"] == sha([change["old"], change["new"]]))
