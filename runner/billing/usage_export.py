"""Usage and ledger as CSV, for spreadsheets."""

import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from typing import Any

from pydantic_core import to_jsonable_python

from runner.billing.usage import Usage
from runner.core.cells import tamed
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.paging import PageRequest

LEDGER = (
    "created_at", "kind", "credits", "cost_micros", "charged_micros", "currency",
    "workspace_name", "user_name", "run_id", "invoice_ref", "id",
)  # fmt: skip
USAGE = ("by", "name", "credits", "runs", "used", "limit")
# The mark at the front tells spreadsheets that this is UTF-8.
BEGINNING = "\ufeff".encode()
Reading = Callable[[], AbstractAsyncContextManager[Work]]


async def ledger_csv(reading: Reading, request: PageRequest) -> AsyncIterator[bytes]:
    """Write the whole ledger, page by page, so that nobody waits for all of it."""
    yield BEGINNING + _lines([dict(zip(LEDGER, LEDGER, strict=True))], LEDGER)
    more: PageRequest | None = replace(request, limit=500)
    while more is not None:
        async with reading() as work:
            page = await Usage(work).ledger(more)
        yield _lines(page.items, LEDGER)
        more = replace(more, cursor=page.next_cursor) if page.next_cursor else None


def usage_csv(usage: Row, entitlements: Iterable[Row]) -> bytes:
    """Write what was used by day, by member and by workspace, and of what is counted, in turn."""
    rows: list[Row] = [dict(zip(USAGE, USAGE, strict=True))]
    rows += [{"by": "day", "name": day["day"], **day} for day in usage["days"]]
    for by in ("member", "workspace"):
        rows += [{"by": by, **each} for each in usage[f"{by}s"]]
    for counted in entitlements:
        about = {"by": counted["code"]}
        all_of_them = [{"name": "", "used": counted["used"], "limit": counted["limit"]}]
        rows += [about | each for each in counted["workspaces"] or all_of_them]
    return BEGINNING + _lines(rows, USAGE)


def _lines(rows: Iterable[Row], columns: tuple[str, ...]) -> bytes:
    text = io.StringIO()
    for row in rows:
        cells = to_jsonable_python([row.get(name) for name in columns])
        csv.writer(text, lineterminator="\r\n").writerow(map(_cell, cells))
    return text.getvalue().encode()


def _cell(value: Any) -> Any:
    return tamed(value) if isinstance(value, str) else value
