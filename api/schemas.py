"""The shapes every resource shares."""

from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
)
from pydantic_core import CoreSchema

from runner.core.text import Kind, guard

T = TypeVar("T")


def _written_out(value: Any) -> Any:
    # Left alone, "0" and 0 would be seconds since 1970.
    if not isinstance(value, str) or "-" not in value[1:]:
        raise ValueError("must be a date and time such as 2026-11-01T09:00:00Z")
    return value


def _of_the_calendar(value: datetime) -> datetime:
    try:
        value.astimezone(UTC)
    except OverflowError:
        raise ValueError("must lie in the years 1 to 9999 in UTC, too") from None
    return value


# What else a text can be than a name, a line or several lines (runner.core.text).
Email = Annotated[str, Kind("email")]
Url = Annotated[str, Kind("url")]
Zone = Annotated[str, Kind("time-zone")]
Slug = Annotated[str, Kind("slug")]
Token = Annotated[str, Kind("token")]

Moment = Annotated[AwareDatetime, BeforeValidator(_written_out), AfterValidator(_of_the_calendar)]

# A place in a log: as far as every reader of JSON counts exactly, which every database keeps.
Position = Annotated[int, Field(ge=0, le=2**53 - 1)]


def _make_exact(schema: Any) -> None:
    """Take numbers and booleans for themselves only, and not the text that looks like one."""
    if isinstance(schema, dict):
        if schema.get("type") in ("int", "float", "bool"):
            schema["strict"] = True
        _make_exact(list(schema.values()))
    elif isinstance(schema, list | tuple):
        for each in schema:
            _make_exact(each)


class Request(BaseModel):
    """A body that people send: unknown fields and NUL are refused, blanks around text are cut."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        _make_exact(schema)
        guard(schema)
        return schema


class Patch(Request):
    """A partial change: only what was sent is changed."""

    def changes(self) -> dict[str, Any]:
        return self.model_dump(exclude_unset=True)


class Read(BaseModel):
    """What every row shows of itself."""

    id: UUID
    created_at: datetime


class ReadEditable(Read):
    """What every row shows that can be changed; `version` is its ETag."""

    updated_at: datetime
    version: int


def bounded(fields: type[BaseModel], name: str) -> Any:
    """Take the bounds of what is asked for from the field where it is kept."""
    marks = fields.model_fields[name].metadata
    kinds = ("min_length", "max_length", "ge", "le")
    return Field(**{kind: getattr(m, kind) for m in marks for kind in kinds if hasattr(m, kind)})


class PageOf(BaseModel, Generic[T]):
    """One page of a list."""

    items: list[T]
    next_cursor: str | None = Field(
        None, description="Send it as `cursor` to get the next page; null on the last one."
    )


class CountedPageOf(PageOf[T]):
    """One page of a list that is counted when that is asked for."""

    count: int | None = Field(
        None, description="With `count=true`: rows of the whole list, at most 10,000."
    )


class ListOf(BaseModel, Generic[T]):
    """A whole list, for what is few by its nature."""

    items: list[T]


def _not_null(value: Any) -> Any:
    if value is None:
        raise ValueError("may be left out but not null")
    return value


class _NeverNull:
    """Keep null out of the contract where it is refused."""

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        shape = handler(core)
        form, *others = [form for form in shape.pop("anyOf") if form != {"type": "null"}]
        return {**shape, **({"anyOf": [form, *others]} if others else form)}


Changed = Annotated[T | None, AfterValidator(_not_null), _NeverNull()]
