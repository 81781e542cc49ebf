"""`limit`, `cursor` and `sort` of every list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Query, Request
from pydantic_core import to_jsonable_python

from runner.core.paging import (
    DEFAULT_LIMIT,
    LARGEST_LIMIT,
    CursorSigner,
    InvalidCursor,
    Page,
    PageRequest,
)
from runner.core.sent import LARGEST

Limit = Annotated[
    int,
    Query(ge=1, le=LARGEST, description=f"Rows per page; above {LARGEST_LIMIT} counts as that."),
]
Cursor = Annotated[
    str | None, Query(max_length=2000, description="`next_cursor` of the page before.")
]


async def paging(
    request: Request,
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = None,
    sort: Annotated[str | None, Query(max_length=60, description="Order of the list.")] = None,
) -> "Paging":
    return Paging(
        signer=request.app.state.container.cursors,
        limit=min(limit, LARGEST_LIMIT),
        cursor=cursor,
        sort=sort,
        route=request.scope["route"].path,
    )


class Paging(PageRequest):
    """A page request that takes the filters of its route."""

    def where(self, **filters: Any) -> PageRequest:
        return PageRequest(self.signer, self.limit, self.cursor, self.sort, filters, self.route)


PagingDep = Annotated[Paging, Depends(paging)]


@dataclass(frozen=True, slots=True)
class Part:
    """The part that was asked for of a list that is read whole, as few lists are long."""

    signer: CursorSigner
    limit: int
    cursor: str | None
    question: Sequence[Any]

    def of(self, rows: Sequence[dict[str, Any]]) -> Page:
        """Cut it out of what the whole list answers with.

        A cursor names the row that its page begins with: whatever else comes and goes meanwhile,
        no row is passed over or shown twice. Raises InvalidCursor when that one is gone.
        """
        begin = 0
        if self.cursor is not None:
            [first] = self.signer.read(self.cursor, self.question)
            known = [to_jsonable_python(_known_by(row)) for row in rows]
            if first not in known:
                raise InvalidCursor
            begin = known.index(first)
        end = begin + self.limit
        if end >= len(rows):
            return Page([*rows[begin:]], None)
        return Page([*rows[begin:end]], self.signer.sign([_known_by(rows[end])], self.question))


def _known_by(row: dict[str, Any]) -> Any:
    """Return the id of a row, or the first that is said of it: what has no id has a name."""
    return row.get("id") or next(filter(None, row.values()))


async def part(request: Request, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = None) -> None:
    asked = sorted((k, v) for k, v in request.query_params.items() if k not in ("limit", "cursor"))
    question = ("part", request.scope["path"], asked)
    signer = request.app.state.container.cursors
    request.state.part = Part(signer, min(limit, LARGEST_LIMIT), cursor, question)
