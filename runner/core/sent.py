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
YEARS = range(1970, 2200)
"""What a moment may lie in that people send."""
LATEST = datetime(YEARS.stop, 1, 1, tzinfo=UTC)
"""What a moment comes before that is made of one and of how long something takes."""


def _written_out(value: Any) -> Any:
    # Left alone, "0" and 0 would be seconds since 1970.
    if not isinstance(value, str) or "-" not in value[1:]:
        raise ValueError("must be a date and time such as 2026-11-01T09:00:00Z")
    return value


def _of_these_times(value: datetime) -> datetime:
    # By the year as it is written: close to the ends of the calendar no other zone can be asked.
    if value.year not in YEARS:
        raise ValueError(f"must lie between {YEARS.start} and {YEARS.stop}")
    # Answers say it as the database will.
    return value.astimezone(UTC)


Moment = Annotated[
    AwareDatetime,
    BeforeValidator(_written_out),
    AfterValidator(_of_these_times),
    # JSON Schema has no bounds for a moment, and readers of the contract know only its words.
    WithJsonSchema(
        {
            "type": "string",
            "format": "date-time",
            "description": f"Between {YEARS.start} and {YEARS.stop}.",
        }
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
