"""Rows of an import: read from JSON or CSV, and held against what a post may be."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from runner.content.errors import UnreadableImport
from runner.content.kinds import Body, ExtraValues, Hours, Title
from runner.content.limits import Platform
from runner.content.models import PostStatus, Priority
from runner.content.portable.spreadsheet import COLUMNS, plain
from runner.core.db.query import Row
from runner.core.sent import Moment, Sent
from runner.core.sentences import sentence
from runner.core.sheets import SheetLine, UnreadableSheet, read_sheet
from runner.core.strict_json import EACH_ONCE, Repeated
from runner.core.text import Line
from runner.traits import TagName

MOST = 500
MOST_OF_A_POST = 30
OTHER_HEADINGS: Mapping[str, Sequence[str]] = {
    "title": ("name", "post title", "headline"),
    "due_at": ("due", "due date", "deadline"),
    "estimated_hours": ("hours",),
    "tags": ("labels",),
    "x": ("twitter", "x (twitter)", "tweet"),
    "blog": ("article",),
}


def _few(values: Any) -> Any:
    """Refuse what is too much before each of it is looked at."""
    if isinstance(values, list) and len(values) > MOST_OF_A_POST:
        raise PydanticCustomError("too_many", "At most {most}.", {"most": MOST_OF_A_POST})
    return values


def _names(tags: Any) -> Any:
    """Take tags as names or as an export writes them."""
    if not isinstance(tags, list):
        return tags
    return [tag.get("name") if isinstance(tag, dict) else tag for tag in tags]


def _one_each(variants: "list[ImportedVariant]") -> "list[ImportedVariant]":
    platforms = [variant.platform for variant in variants]
    for platform in platforms:
        if platforms.count(platform) > 1:
            raise PydanticCustomError("repeated", "One text for {on}.", {"on": platform.value})
    return variants


class ImportedVariant(Sent):
    platform: Platform
    body: Body
    extras: ExtraValues = Field(default_factory=dict)


class ImportedPost(Sent):
    """What an import takes of a row; what else an export says is not taken over."""

    model_config = ConfigDict(str_strip_whitespace=True)

    id: Annotated[Line, Field(min_length=1, max_length=100)] | None = None
    title: Title
    status: PostStatus = PostStatus.DRAFT
    archived_from: PostStatus | None = None
    priority: Priority = Priority.NORMAL
    chapter: Line | None = None
    owner_id: Line | None = None
    assignee_id: Line | None = None
    due_at: Moment | None = None
    estimated_hours: Hours | None = None
    tags: Annotated[list[TagName], BeforeValidator(_names), BeforeValidator(_few)] = Field(
        default_factory=list
    )
    variants: Annotated[list[ImportedVariant], BeforeValidator(_few), AfterValidator(_one_each)] = (
        Field(default_factory=list)
    )


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a file, and the columns of it that no post has."""

    rows: Sequence[Any]
    unknown: Sequence[str] = ()


def rows_of_json(content: str) -> Found:
    """Read an export, or a plain list of posts; raises UnreadableImport."""
    try:
        found = EACH_ONCE.decode(content)
    except json.JSONDecodeError as error:
        reason = f"line {error.lineno}, character {error.colno}: {error.msg}"
        raise UnreadableImport(format="JSON", reason=reason) from None
    except Repeated as error:
        raise UnreadableImport(format="JSON", reason=str(error)) from None
    except (ValueError, RecursionError):
        reason = "a number is too long, or lists stand too deep in each other"
        raise UnreadableImport(format="JSON", reason=reason) from None
    rows = found.get("posts") if isinstance(found, dict) else found
    if not isinstance(rows, list):
        raise UnreadableImport(format="JSON", reason="send a list of posts, or an export")
    return Found(rows)


def rows_of_csv(content: str) -> Found:
    """Read what a spreadsheet writes; raises UnreadableImport."""
    columns = {name: OTHER_HEADINGS.get(name, ()) for name in COLUMNS}
    try:
        sheet = read_sheet(content, columns, MOST)
    except UnreadableSheet as error:
        raise UnreadableImport(format="CSV", reason=str(error)) from None
    return Found([_from_line(line) for line in sheet.lines], sheet.unknown)


def checked(row: Any) -> tuple[ImportedPost | None, list[Row]]:
    """Return the post a row is, or every place where it is none."""
    if isinstance(row, SheetLine):
        return None, [{"field": f"line {row.number}", "detail": row.fault}]
    try:
        return ImportedPost.model_validate(row), []
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        return None, [
            {"field": _place(fault["loc"]), "detail": sentence(fault)} for fault in faults
        ]


def _place(parts: Sequence[Any]) -> str:
    """Write where a fault is; a key that is none of ours goes back without halves of characters."""
    return "/".join(map(str, parts)).encode("utf-8", "replace").decode()


def _from_line(line: SheetLine) -> Row | SheetLine:
    if line.fault:
        return line
    cells = {name: plain(cell) for name, cell in line.cells.items()}
    hours = cells.pop("estimated_hours", None)
    bodies = {platform: cells.pop(platform, None) for platform in Platform}
    tags = [tag.strip() for tag in cells.pop("tags", "").split(",")]
    return cells | {
        "estimated_hours": hours and _number(hours),
        "tags": [tag for tag in tags if tag],
        "variants": [{"platform": p, "body": body} for p, body in bodies.items() if body],
    }


def _number(cell: str) -> float | str:
    """Read a cell as the number that it writes; what is none stays, to be refused."""
    try:
        return float(cell)
    except ValueError:
        return cell
