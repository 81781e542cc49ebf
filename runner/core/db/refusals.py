"""What the database refuses, as facts: nothing of its words reaches a caller."""

from collections.abc import Mapping
from typing import Any

import asyncpg
from sqlalchemy.exc import DBAPIError

from runner.core.errors import Conflict, DatabaseUnavailable, DomainError, Invalid, StorageFull


class AlreadyExists(Conflict):
    code = "already_exists"
    message = "There is one like this already; choose another name or change that one."


class MissingReference(Conflict):
    code = "state_conflict"
    message = "Something this refers to is not there any more."


class Unstorable(Invalid):
    message = "Some of what you sent is out of the range that can be stored."


SAID: dict[tuple[str, ...], type[DomainError]] = {
    ("53100", "database or disk is full"): StorageFull,
    ("database is locked", "disk I/O error", "attempt to write a readonly"): DatabaseUnavailable,
    ("23505", "UNIQUE constraint"): AlreadyExists,
    ("23503", "FOREIGN KEY constraint"): MissingReference,
}
PASSING = frozenset({"25P03", "40001", "40P01", "55P03"})
REFUSALS: dict[str, type[DomainError]] = {}


def refuses(code: str, error: type[DomainError]) -> None:
    """Give the name of a fact to a code that a trigger of the database raises."""
    REFUSALS[code] = error


class translated:  # noqa: N801 - reads as a clause: `with translated(): ...`
    """Turn what the database refuses into facts; nothing of its words reaches a caller."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: Any, traceback: Any) -> None:
        if isinstance(error, DBAPIError | asyncpg.PostgresError):
            fact = fact_of(error)
            if fact is not None:
                raise fact from error


def fact_of(error: DBAPIError | asyncpg.PostgresError) -> DomainError | None:
    """Name the fact behind a refusal; None when it is a fault of ours."""
    original: Any = error.orig if isinstance(error, DBAPIError) else error
    fact = REFUSALS.get(code_of(error) or str(original))
    if fact is not None:
        return fact()
    # PostgreSQL says a state, SQLite only words; never look for words in a text with values.
    said = str(getattr(original, "sqlstate", None) or original)
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if lost:
        return DatabaseUnavailable()
    for beginnings, known in SAID.items():
        if said.startswith(beginnings):
            return known()
    return fact_of_driver(original if original is error else original.__cause__)


def fact_of_driver(error: BaseException | None) -> DomainError | None:
    """Name the fact behind what asyncpg itself raised."""
    state = str(getattr(error, "sqlstate", None) or "")
    if state.startswith("22") or isinstance(error, asyncpg.DataError):
        return Unstorable()
    # 25P03 and 57014 are the ends that `provision` sets to waiting and to idling.
    passing = state in PASSING or state.startswith(("08", "53", "57"))
    if passing or isinstance(error, ConnectionError | asyncpg.InterfaceError):
        return DatabaseUnavailable()
    return None


def code_of(error: asyncpg.PostgresError | DBAPIError) -> str | None:
    """Return the code that the entry function raised; None when it was something else."""
    original: Any = error.orig if isinstance(error, DBAPIError) else error
    details: Mapping[str, Any] = getattr(original, "__dict__", {})
    state = details.get("sqlstate") or getattr(original, "sqlstate", None)
    if state != "PM001":
        return None
    # Its words may be followed by what else the function had to say.
    said = getattr(original, "message", None) or str(original)
    return str(said).rsplit(":", 1)[-1].strip()
