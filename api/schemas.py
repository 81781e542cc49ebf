"""The shapes every resource shares."""

from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

T = TypeVar("T")


class Request(BaseModel):
    """A body that people send: unknown fields are refused, blanks around text are cut."""

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


Changed = Annotated[T | None, AfterValidator(_not_null)]
