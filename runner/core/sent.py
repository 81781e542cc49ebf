"""What people send, in a body or a file: held to what it says, and nothing taken for it."""

from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    WithJsonSchema,
)
from pydantic_core import CoreSchema

from runner.core.text import guard

LARGEST = 2**31 - 1
"""The largest whole number that a column keeps."""


def _written_out(value: Any) -> Any:
    # Left alone, "0" and 0 would be seconds since 1970.
    if not isinstance(value, str) or "-" not in value[1:]:
        raise ValueError("must be a date and time such as 2026-11-01T09:00:00Z")
    return value


def _of_the_calendar(value: datetime) -> datetime:
    try:
        # Answers say it as the database will.
        return value.astimezone(UTC)
    except OverflowError:
        raise ValueError("must lie in the years 1 to 9999 in UTC, too") from None


Moment = Annotated[AwareDatetime, BeforeValidator(_written_out), AfterValidator(_of_the_calendar)]
Day = Annotated[
    Moment,
    Field(ge=datetime(1970, 1, 1, tzinfo=UTC), lt=datetime(2200, 1, 1, tzinfo=UTC)),
    # JSON Schema has no bounds for a moment, and readers of the contract know only its words.
    WithJsonSchema(
        {"type": "string", "format": "date-time", "description": "Between 1970 and 2200."}
    ),
]


def _make_exact(schema: Any) -> None:
    """Take numbers and booleans for themselves only, and not the text that looks like one."""
    if isinstance(schema, dict):
        if schema.get("type") in ("int", "float", "bool"):
            schema["strict"] = True
        _make_exact(list(schema.values()))
    elif isinstance(schema, list | tuple):
        for each in schema:
            _make_exact(each)


def bounded(fields: type[BaseModel], name: str) -> Any:
    """Take the bounds of what is asked for from the field where it is kept."""
    marks = fields.model_fields[name].metadata
    kinds = ("min_length", "max_length", "ge", "le")
    return Field(**{kind: getattr(m, kind) for m in marks for kind in kinds if hasattr(m, kind)})


class Sent(BaseModel):
    """Fields whose texts are guarded and whose numbers are numbers."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        _make_exact(schema)
        guard(schema)
        return schema
