"""What every body that people send has in common."""

from collections.abc import Iterator
from typing import Any, get_type_hints

import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from api.schemas import Changed, Patch, Request
from runner.core.sent import Moment

BOUNDS = {"minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"}


class Change(Patch):
    n: Changed[int] = Field(None, ge=1)
    share: float = 0
    shown: bool = False


@pytest.mark.parametrize(
    "body", [{"n": "1"}, {"n": True}, {"n": 1.5}, {"share": "0.5"}, {"shown": "yes"}, {"shown": 1}]
)
def test_what_only_looks_like_a_number_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Change.model_validate(body)


def test_a_whole_number_is_a_share_too() -> None:
    assert Change.model_validate({"n": 1, "share": 2, "shown": True}).share == 2


@pytest.mark.parametrize(
    "written",
    [
        *("0", "-1.5", 0, 1.5, True, "2026-11-01", "2026-11-01T09:00"),
        *("1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z"),
        # Before the first and after the last year, once they are in UTC.
        *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"),
    ],
)
def test_what_is_no_moment_with_a_zone_is_refused(written: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Moment).validate_python(written)


@pytest.mark.parametrize("written", ["2026-11-01T09:00:00Z", "2026-11-01T09:00:00.5+01:00"])
def test_a_moment_with_a_zone_is_taken(written: str) -> None:
    assert TypeAdapter(Moment).validate_python(written).year == 2026


def test_what_may_not_be_null_is_not_said_to_be() -> None:
    assert Change.model_json_schema()["properties"]["n"]["type"] == "integer"
    assert Change.model_json_schema()["properties"]["n"]["minimum"] == 1
    with pytest.raises(ValidationError, match="may be left out but not null"):
        Change.model_validate({"n": None})


def below(kind: type[Any]) -> Iterator[type[Any]]:
    for each in kind.__subclasses__():
        yield from (each, *below(each))


def bounds(schema: type[BaseModel], name: str) -> dict[str, Any]:
    shape = schema.model_json_schema()["properties"][name]
    forms = [shape, *shape.get("anyOf", ())]
    return {key: form[key] for form in forms for key in form.keys() & BOUNDS}


def is_one_of_a_list(schema: type[BaseModel], name: str) -> bool:
    return "$ref" in str(schema.model_json_schema()["properties"][name])


def test_what_is_asked_for_has_the_bounds_of_what_is_kept() -> None:
    """Of each body that is made into fields, and of what changes the same later."""
    makers = [each for each in below(Request) if "fields" in vars(each)]
    changers = {each.__name__: each for each in below(Patch)}
    compared, other = 0, []
    for maker in makers:
        kept = get_type_hints(maker.fields)["return"]
        changer = changers.get(maker.__name__.replace("Create", "Update"), maker)
        for schema in {maker, changer}:
            for name in schema.model_fields.keys() & kept.model_fields.keys():
                if (limits := bounds(kept, name)) and not is_one_of_a_list(schema, name):
                    compared += 1
                    other += [f"{schema.__name__}.{name}"] * (bounds(schema, name) != limits)
    assert other == []
    assert compared > 40
