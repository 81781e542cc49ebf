"""What is told of a thing beside what happened to it: its name, and where it stood."""

from dataclasses import dataclass
from typing import Any

from runner.core.db.columns import Discardable


@dataclass(frozen=True, slots=True)
class Told:
    """The fields of a model that go along with each event about one of its rows.

        class Tag(...):
            told: ClassVar = Told("tag", ("name",))

    What is Discardable needs to say so only where it is more than what people know it by. `page`
    is where the screen shows a row, below its workspace.
    """

    noun: str
    fields: tuple[str, ...]
    page: str | None = None


def fields_told(model: Any) -> tuple[str, ...]:
    """Name the columns that are told of rows of a model; none where nothing is."""
    told: Told | None = getattr(model, "told", None)
    if told is not None:
        return told.fields
    return (model.called,) if issubclass(model, Discardable) else ()
