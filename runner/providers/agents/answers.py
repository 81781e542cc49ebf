"""What a model answers: its shape, how it is read, and what is wrong with it."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Literal, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from runner.core.sentences import sentence


class Shape(BaseModel):
    """Every member is asked for: vendors hold an answer to its shape only then."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PointAnswer(Shape):
    heading: str | None
    sources: list[int]


class PlanAnswer(Shape):
    hook: PointAnswer | None
    points: list[PointAnswer]
    keyphrases: list[str]


class SentenceAnswer(Shape):
    text: str
    sources: list[int]


class PartAnswer(Shape):
    """A paragraph, or a list with one sentence or phrase for each of its items."""

    form: Literal["paragraph", "list"]
    sentences: list[SentenceAnswer]

    def text(self, bullet: str) -> str:
        lines = [line for each in self.sentences if (line := one_line(each.text))]
        if self.form == "paragraph":
            return " ".join(lines)
        return "\n".join(bullet + line for line in lines)


class DraftAnswer(Shape):
    parts: list[PartAnswer]
    hashtags: list[str]

    def text(self, bullet: str) -> str:
        """Set the text as it is published."""
        return "\n\n".join(text for part in self.parts if (text := part.text(bullet)))

    @property
    def sentences(self) -> list[SentenceAnswer]:
        return [each for part in self.parts for each in part.sentences if one_line(each.text)]


S = TypeVar("S", bound=Shape)


class Unfit(ValueError):
    """An answer that is not in its shape; its text is for the model to read."""


def one_line(text: str) -> str:
    return " ".join(text.split())


@cache
def schema_of(shape: type[Shape]) -> dict[str, Any]:
    return shape.model_json_schema()


def read(shape: type[S], text: str) -> S:
    """Read the one JSON object of an answer, whatever is said around it; raises Unfit."""
    start = text.find("{")
    if start < 0:
        raise Unfit("There is no JSON object in it.")
    try:
        found, _ = _DECODER.raw_decode(text, start)
    except RecursionError:
        raise Unfit("Its JSON is nested too deep.") from None
    except ValueError as error:
        raise Unfit(f"Its JSON cannot be read: {error}.") from None
    try:
        return shape.model_validate(found)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise Unfit(f"{place}: {sentence(first)}" if place else sentence(first)) from None


def unknown_numbers(sources: Iterable[int], known: set[int]) -> Iterator[str]:
    """Name the numbers that no sentence of the source has."""
    if odd := sorted({*sources} - known):
        yield f"The source has no sentences with the numbers {', '.join(map(str, odd))}."


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member is given twice")
    return found


def _no_number(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number)
