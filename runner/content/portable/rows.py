"""Rows of an import: read from JSON or CSV, and held against what a post may be."""

import csv
import io
import json
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    Field,
    ValidationError,
)

from runner.content.errors import UnreadableImport
from runner.content.limits import Platform
from runner.content.models import PostStatus, Priority
from runner.content.portable.spreadsheet import COLUMNS, plain
from runner.core.db.query import Row
from runner.core.text import in_name, storable

csv.field_size_limit(2_000_000)


def _names(tags: Any) -> Any:
    """Take tags as names or as an export writes them."""
    return [tag.get("name") if isinstance(tag, dict) else tag for tag in tags or ()]


Text = Annotated[str, AfterValidator(storable)]
Line = Annotated[Text, AfterValidator(str.strip)]
Name = Annotated[str, AfterValidator(str.strip), AfterValidator(in_name)]


class ImportedVariant(BaseModel):
    platform: Platform
    body: Annotated[Text, Field(max_length=200_000)]
    extras: dict[str, Any] = {}


class ImportedPost(BaseModel):
    """What an import takes of a row; what else an export says is not taken over."""

    id: Annotated[Line, Field(max_length=100)] | None = None
    title: Annotated[Name, Field(min_length=1, max_length=300)]
    status: PostStatus = PostStatus.DRAFT
    archived_from: PostStatus | None = None
    priority: Priority = Priority.NORMAL
    chapter: Line | None = None
    owner_id: Line | None = None
    assignee_id: Line | None = None
    due_at: AwareDatetime | None = None
    estimated_hours: Annotated[float, Field(ge=0, le=1000)] | None = None
    tags: Annotated[
        list[Annotated[Name, Field(min_length=1, max_length=60)]],
        BeforeValidator(_names),
        Field(max_length=30),
    ] = []
    variants: list[ImportedVariant] = []


def rows_of_json(content: str) -> list[Any]:
    """Read an export, or a plain list of posts; raises UnreadableImport."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UnreadableImport(format="JSON", reason=str(error)) from None
    rows = found.get("posts") if isinstance(found, dict) else found
    if not isinstance(rows, list):
        raise UnreadableImport(format="JSON", reason="send a list of posts, or an export")
    return rows


def rows_of_csv(content: str) -> list[Any]:
    """Read rows under a line of column names; raises UnreadableImport."""
    lines = csv.DictReader(io.StringIO(content.removeprefix("\ufeff")), strict=True)
    try:
        names = lines.fieldnames or []
        if unknown := [name for name in names if name not in COLUMNS]:
            known = ", ".join(COLUMNS)
            reason = f"there is no column {', '.join(map(repr, unknown))}; known: {known}"
            raise UnreadableImport(format="CSV", reason=reason)
        return [_from_cells(line) for line in lines]
    except csv.Error as error:
        raise UnreadableImport(format="CSV", reason=str(error)) from None


def checked(row: Any) -> tuple[ImportedPost | None, list[Row]]:
    """Return the post a row is, or every place where it is none."""
    try:
        return ImportedPost.model_validate(row), []
    except ValidationError as error:
        faults = error.errors(include_url=False, include_context=False, include_input=False)
        return None, [
            {"field": "/".join(map(str, fault["loc"])), "detail": fault["msg"]} for fault in faults
        ]


def _from_cells(line: dict[Any, Any]) -> Row:
    cells = {name: plain(cell) for name, cell in line.items() if name and cell}
    bodies = {platform: cells.pop(platform, None) for platform in Platform}
    tags = [tag.strip() for tag in cells.pop("tags", "").split(",")]
    return cells | {
        "tags": [tag for tag in tags if tag],
        "variants": [{"platform": p, "body": body} for p, body in bodies.items() if body],
    }
