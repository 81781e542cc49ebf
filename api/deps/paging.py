"""`limit`, `cursor` and `sort` of every list."""

from typing import Annotated, Any

from fastapi import Depends, Query, Request

from runner.core.paging import DEFAULT_LIMIT, LARGEST_LIMIT, PageRequest


async def paging(
    request: Request,
    limit: Annotated[
        int, Query(ge=1, description=f"Rows per page; above {LARGEST_LIMIT} counts as that.")
    ] = DEFAULT_LIMIT,
    cursor: Annotated[
        str | None, Query(max_length=2000, description="`next_cursor` of the page before.")
    ] = None,
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
