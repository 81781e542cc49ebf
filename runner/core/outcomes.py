"""What becomes of each of many that are changed at once, told in one shape."""

from typing import Any

from runner.core.db.query import Row
from runner.core.errors import DomainError

OK = "ok"


def outcome_of(refusal: DomainError | None, **about: Any) -> Row:
    """Tell of one of many that it is done, or would be, or what forbids it."""
    told = {"outcome": refusal.code, "detail": refusal.detail} if refusal else {"outcome": OK}
    return {**about, "detail": None, **told}
