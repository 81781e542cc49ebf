"""Export as CSV: one row per post, one column per platform, harmless in any spreadsheet."""

import csv
import io
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

from runner.content.limits import Platform
from runner.core.db.query import Row

PLAIN = (
    "id", "key", "title", "status", "priority", "chapter", "owner_id", "assignee_id", "due_at",
    "estimated_hours", "scheduled_at", "published_at", "created_at", "updated_at",
)  # fmt: skip
COLUMNS = (*PLAIN, "tags", *Platform)
# A spreadsheet takes a cell that begins like this for a formula and may run it.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


async def as_csv(posts: AsyncIterator[Row]) -> AsyncIterator[bytes]:
    # The mark at the front tells spreadsheets that this is UTF-8.
    yield "\ufeff".encode() + _line(COLUMNS)
    async for post in posts:
        bodies = {variant["platform"]: variant["body"] for variant in post["variants"]}
        tags = ", ".join(tag["name"] for tag in post["tags"])
        cells = [*(post[name] for name in PLAIN), tags, *(bodies.get(p) for p in Platform)]
        yield _line([_cell(cell) for cell in cells])


def tamed(text: str) -> str:
    """Put an apostrophe before what would be a formula, or would look like one tamed already."""
    return f"'{text}" if text.lstrip("'").startswith(_RISKY) else text


def plain(text: str) -> str:
    """Take that apostrophe away again."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_RISKY) else text


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat()
    return tamed(str(value))


def _line(cells: Any) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()
