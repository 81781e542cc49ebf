"""Export: the posts of a list, page by page, so that memory does not grow with their number."""

from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from runner.content.listing import narrowed
from runner.content.portable.archive import as_archive
from runner.content.portable.spreadsheet import as_csv
from runner.content.portable.tree import as_json
from runner.content.repository import (
    ChapterRepository,
    VariantRepository,
    VersionRepository,
    WholePostRepository,
)
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest

PAGE = 100


class PostFormat(StrEnum):
    JSON = "json"
    MARKDOWN = "markdown"
    CSV = "csv"


WRITERS = {
    PostFormat.JSON: as_json,
    PostFormat.MARKDOWN: as_archive,
    PostFormat.CSV: as_csv,
}


class Opened(Protocol):
    """Open a work that reads, with the caller's rights as they are by then."""

    def __call__(self) -> AbstractAsyncContextManager[Work]: ...


@dataclass(frozen=True)
class Exports:
    """Write posts out; no transaction is held while the reader takes its time."""

    opened: Opened
    versions: bool = False

    async def stream(self, request: PageRequest, into: PostFormat) -> AsyncIterator[bytes]:
        """Return the export as it grows; the first page is read before anything is sent."""
        first = replace(
            request,
            limit=PAGE,
            sort="created_at",
            cursor=None,
            filters=narrowed(request.filters),
        )
        page = await self._page(first)
        return WRITERS[into](self._posts(first, page))

    async def _posts(self, request: PageRequest, page: Page) -> AsyncIterator[Row]:
        while True:
            for row in page.items:
                yield row
            if page.next_cursor is None:
                return
            page = await self._page(replace(request, cursor=page.next_cursor))

    async def _page(self, request: PageRequest) -> Page:
        async with self.opened() as work:
            page = await WholePostRepository(work).page(request)
            ids = [row["id"] for row in page.items]
            if not ids:
                return page
            variants = _by_post(await VariantRepository(work).of_many(ids))
            versions = await VersionRepository(work).of_many(ids) if self.versions else None
            titles = {c["id"]: c["title"] for c in await ChapterRepository(work).rows()}
        told = _by_post(versions or [])
        items = []
        for row in page.items:
            chapter = titles.get(row["chapter_id"])
            more: Row = {"variants": variants[row["id"]], "chapter": chapter}
            if versions is not None:
                more["versions"] = told[row["id"]]
            items.append(row | more)
        return replace(page, items=items)


def _by_post(rows: list[Row]) -> dict[UUID, list[Row]]:
    found: dict[UUID, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.pop("post_id")].append(row)
    return found
