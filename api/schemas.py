"""The shapes every resource shares."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeAlias, TypeVar
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    create_model,
)
from pydantic_core import CoreSchema

from runner.core.db.columns import Global, WorkspaceScoped
from runner.core.db.query import Row
from runner.core.paging import Page
from runner.core.sent import Sent
from runner.core.text import Kind

T = TypeVar("T")


# What else a text can be than a name, a line or several lines (runner.core.text).
Email = Annotated[str, Kind("email")]
Url = Annotated[str, Kind("url")]
Zone = Annotated[str, Kind("time-zone")]
Slug = Annotated[str, Kind("slug")]
Token = Annotated[str, Kind("token")]

# A place in a log: as far as every reader of JSON counts exactly, which every database keeps.
Position = Annotated[int, Field(ge=0, le=2**53 - 1)]


class Request(Sent):
    """A body that people send: unknown fields and NUL are refused, blanks around text are cut."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


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


class _Named(BaseModel, Generic[T]):
    """A list that the contract calls after what it lists: a generic would be `PageOf_PostRead_`."""

    if not TYPE_CHECKING:

        def __class_getitem__(cls, shape):
            known = super().__class_getitem__(shape)
            return known if isinstance(shape, TypeVar) else _plain(cls, known, shape)


@cache
def _plain(kind: type[BaseModel], known: Any, shape: type) -> type[BaseModel]:
    noun = shape.__name__.removesuffix("Read").removesuffix("Listed")
    name = noun + kind.__name__.removesuffix("Of").removeprefix("Counted")
    return create_model(name, __base__=known, __doc__=kind.__doc__)


class PageOf(_Named[T], Generic[T]):
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


class ListOf(_Named[T], Generic[T]):
    """What became of everything that was sent, in one answer."""

    items: list[T]


if TYPE_CHECKING:
    # What routes return: rows as services answer with them, which `api.routing` cuts to the shape.
    Shown: TypeAlias = T | Row | Global | WorkspaceScoped
    Listed = ListOf[T] | Sequence[T] | Sequence[Row] | Sequence[Global] | Sequence[WorkspaceScoped]
    # Rows of a list that is read whole are cut to the page there, too.
    Paged = PageOf[T] | Page | Sequence[T] | Sequence[Row] | Sequence[Global]
    Counted = CountedPageOf[T] | Page
else:
    Listed, Paged, Counted = ListOf, PageOf, CountedPageOf

    class Shown:
        def __class_getitem__(cls, shape):
            return shape


class OneOfMany(BaseModel):
    """What became of one of many, or would."""

    outcome: str = Field(description="`ok`, or the code of what forbids it.")
    detail: str | None


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
