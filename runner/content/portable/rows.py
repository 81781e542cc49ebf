"""Rows of an import: read from JSON or CSV, and held against what a post may be."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from runner.content.errors import UnreadableImport
from runner.content.kinds import Body, ExtraValues, Hours, Title
from runner.content.limits import Platform
from runner.content.models import PostStatus, Priority
from runner.content.portable.dates import UnclearDate, moment_of, months_come_first
from runner.content.portable.markdown import posts_of_markdown
from runner.content.portable.spreadsheet import (
    COLUMNS,
    EXTRAS,
    NOT_TAKEN,
    names_in,
)
from runner.core.cells import plain
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


def _clear(moment: Any) -> Any:
    if isinstance(moment, UnclearDate):
        raise PydanticCustomError("unclear_date", "{why}", {"why": str(moment)})
    return moment


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
    due_at: Annotated[Moment | None, BeforeValidator(_clear)] = None
    estimated_hours: Hours | None = None
    tags: Annotated[list[TagName], BeforeValidator(_names), BeforeValidator(_few)] = Field(
        default_factory=list
    )
    variants: Annotated[list[ImportedVariant], BeforeValidator(_few), AfterValidator(_one_each)] = (
        Field(default_factory=list)
    )


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a file, and the columns of it that are not taken over."""

    rows: Sequence[Any]
    unknown: Sequence[str] = ()


def rows_of_json(content: str, zone: ZoneInfo) -> Found:
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
    return _found(rows)


def rows_of_markdown(content: str, zone: ZoneInfo) -> Found:
    """Read our own export, or one file of it; raises UnreadableImport."""
    return _found([_with_moment(post, zone) for post in posts_of_markdown(content)])


def _found(rows: list[Any]) -> Found:
    taken = ImportedPost.model_fields.keys()
    names = (name for row in rows if isinstance(row, dict) for name in row if row[name])
    return Found(rows, [_place([name]) for name in dict.fromkeys(names) if name not in taken])


def rows_of_csv(content: str, zone: ZoneInfo) -> Found:
    """Read what a spreadsheet writes; raises UnreadableImport."""
    columns = {name: OTHER_HEADINGS.get(name, ()) for name in COLUMNS}
    try:
        sheet = read_sheet(content, columns, MOST)
    except UnreadableSheet as error:
        raise UnreadableImport(format="CSV", reason=str(error)) from None
    due = [line.cells["due_at"] for line in sheet.lines if "due_at" in line.cells]
    months_first = months_come_first(due)
    rows = [_from_line(line, zone, months_first) for line in sheet.lines]
    filled = {name for line in sheet.lines for name in line.cells}
    return Found(rows, [*sheet.unknown, *(name for name in NOT_TAKEN if name in filled)])


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


def _from_line(line: SheetLine, zone: ZoneInfo, months_first: bool | None) -> Row | SheetLine:
    if line.fault:
        return line
    cells = {name: plain(cell) for name, cell in line.cells.items()}
    hours = cells.pop("estimated_hours", None)
    bodies = {platform: cells.pop(platform, None) for platform in Platform}
    extras: dict[Platform, Row] = {platform: {} for platform in Platform}
    for name, (platform, extra) in EXTRAS.items():
        if cell := cells.pop(name, None):
            extras[platform][extra.name] = names_in(cell) if extra.many else cell
    row = cells | {
        "estimated_hours": hours and _number(hours),
        "tags": names_in(cells.pop("tags", "")),
        "variants": [
            {"platform": platform, "body": body or "", "extras": extras[platform]}
            for platform, body in bodies.items()
            if body or extras[platform]
        ],
    }
    return _with_moment(row, zone, months_first)


def _with_moment(row: Row, zone: ZoneInfo, months_first: bool | None = None) -> Row:
    """Read the day as it is typed; one that may be two is left, with what is to be done."""
    if isinstance(row.get("due_at"), str):
        try:
            return row | {"due_at": moment_of(row["due_at"], zone, months_first)}
        except UnclearDate as error:
            return row | {"due_at": error}
    return row


def _number(cell: str) -> float | str:
    """Read a cell as the number that it writes; what is none stays, to be refused."""
    try:
        return float(cell)
    except ValueError:
        return cell
