"""How a command of this machine is asked, and where its answer stands.

Source of the presets: what the three commands print with these options.
"""

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

MICROS = 1_000_000


@dataclass(frozen=True, slots=True)
class Command:
    """A line that takes a question on standard input and prints the answer.

    Shape: where something stands is a path of member names, `usage.input_tokens`; in lines of JSON
    the last line that has it counts. Without `answer`, what is printed is the answer.
    """

    line: tuple[str, ...]
    answer: str | None = None
    tokens_in: str | None = None
    tokens_out: str | None = None
    dollars: str | None = None

    @property
    def name(self) -> str:
        return self.line[0].rpartition("/")[2]


PRESETS: Mapping[str, Command] = MappingProxyType(
    {
        "claude": Command(
            ("claude", "--print", "--output-format", "json"),
            "result",
            "usage.input_tokens",
            "usage.output_tokens",
            "total_cost_usd",
        ),
        "codex": Command(
            ("codex", "exec", "--json", "-"),
            "item.text",
            "usage.input_tokens",
            "usage.output_tokens",
        ),
        "gemini": Command(("gemini", "--output-format", "json"), "response"),
    }
)


def command_of(told: str, answer: str | None = None) -> Command:
    """Read a command as an operator writes it: a preset by its name, or a line of one's own."""
    return PRESETS.get(told) or Command(tuple(shlex.split(told)), answer)


@dataclass(frozen=True, slots=True)
class Printed:
    """What a command printed, to be looked up by path."""

    documents: tuple[Any, ...]

    @classmethod
    def read(cls, text: str) -> "Printed":
        """Read one JSON document, or one in each line; what is none is passed over."""
        try:
            return cls((json.loads(text),))
        except ValueError:
            return cls(tuple(_documents(text)))

    def at(self, path: str | None) -> Any:
        """Return the last thing that stands there; None when nothing does."""
        found = None
        for document in self.documents if path else ():
            place = document
            for name in (path or "").split("."):
                place = place.get(name) if isinstance(place, dict) else None
            found = place if place is not None else found
        return found

    def number(self, path: str | None) -> int:
        found = self.at(path)
        return found if isinstance(found, int) and found > 0 else 0

    def micros(self, path: str | None) -> int | None:
        found = self.at(path)
        return round(found * MICROS) if isinstance(found, int | float) else None


def _documents(text: str) -> Iterator[Any]:
    for line in text.splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            continue
