"""Export as CSV: one row per post, one column per platform, harmless in any spreadsheet."""

import csv
import io
from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from typing import Any

from runner.content.limits import PLATFORMS, Platform
from runner.core.cells import tamed
from runner.core.db.query import Row

PLAIN = (
    "id", "key", "title", "status", "archived_from", "priority", "chapter", "owner_id",
    "assignee_id", "due_at", "estimated_hours", "scheduled_at", "published_at", "created_at",
    "updated_at",
)  # fmt: skip
NOT_TAKEN = ("key", "scheduled_at", "published_at", "created_at", "updated_at")
"""Columns that an export has for people: an import takes none of them."""
EXTRAS = {
    f"{platform.value}_{extra.name}": (platform, extra)
    for platform, limits in PLATFORMS.items()
    for extra in limits.extras
}
"""The columns of what platforms take beside a text."""
COLUMNS = (*PLAIN, "tags", *Platform, *EXTRAS)


async def as_csv(posts: AsyncIterator[Row]) -> AsyncIterator[bytes]:
    # The mark at the front tells spreadsheets that this is UTF-8.
    yield "\ufeff".encode() + _line(COLUMNS)
    async for post in posts:
        texts = {variant["platform"]: variant for variant in post["variants"]}
        tags = listed(tag["name"] for tag in post["tags"])
        bodies = (texts[p]["body"] if p in texts else None for p in Platform)
        extras = (texts.get(p, {}).get("extras", {}).get(e.name) for p, e in EXTRAS.values())
        cells = [*(post[name] for name in PLAIN), tags, *bodies, *extras]
        yield _line([_cell(cell) for cell in cells])


def listed(names: Iterable[str]) -> str:
    """Write names into one cell; one that has a comma stands in quotes."""
    return ", ".join(_line([name]).decode().rstrip("\r\n") for name in names)


def names_in(cell: str) -> list[str]:
    """Read them again, also where somebody typed them."""
    row = next(csv.reader([" ".join(cell.split())], skipinitialspace=True), [])
    return [name.strip() for name in row if name.strip()]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        value = listed(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return tamed(str(value))


def _line(cells: Any) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()
