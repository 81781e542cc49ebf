"""What a command prints: columns for people, JSON for programs, Markdown for documents."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from runner.cli.outlet import say

LONGEST = 60
Sieve = Callable[[Any], Iterable[Any]]


class Shape(Enum):
    TEXT = "text"
    JSON = "json"
    MARKDOWN = "md"


@dataclass(frozen=True, slots=True)
class Show:
    """Print in the shape that was asked for."""

    shape: Shape
    sieve: Sieve | None = None

    def rows(self, answer: Mapping[str, Any], *columns: str) -> None:
        """Print a list; JSON gets the whole answer, the others the named columns."""
        rows = [[_text(row[name]) for name in columns] for row in answer["items"]]
        if self.shape is Shape.JSON:
            self.json(answer)
        elif self.shape is Shape.MARKDOWN:
            say(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}")
            for row in rows:
                say(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |")
        else:
            _columns([[name.upper() for name in columns], *rows])
            if not rows:
                say("(none)")
        if answer.get("next_cursor") and self.shape is not Shape.JSON:
            say(f"More: --cursor {answer['next_cursor']}", complaint=True)

    def thing(self, row: Mapping[str, Any], *names: str) -> None:
        """Print one thing, field by field."""
        texts = {name: _text(row[name]) for name in names}
        if self.shape is Shape.JSON:
            self.json(row)
        elif self.shape is Shape.MARKDOWN:
            for name, text in texts.items():
                say(f"- **{name}**: {text}")
        else:
            width = max(map(len, names))
            for name, text in texts.items():
                say(f"{name:<{width}}  {text}")

    def text(self, text: str, row: Mapping[str, Any]) -> None:
        """Print prose, or as JSON the row that it came with."""
        self.json(row) if self.shape is Shape.JSON else say(text)

    def json(self, value: Any) -> None:
        if self.sieve is None:
            say(json.dumps(value, indent=2, ensure_ascii=False))
        else:
            self.line(value)

    def line(self, value: Any) -> None:
        """Print one of many as JSON in a line of its own, or what is picked out of it."""
        for each in self.sieve(value) if self.sieve else [value]:
            say(each if isinstance(each, str) else json.dumps(each, ensure_ascii=False))


def _columns(rows: Sequence[Sequence[str]]) -> None:
    cut = [[_cut(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    for row in cut:
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        say("  ".join(cells).rstrip())


def _text(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, list):
        return ", ".join(map(_text, value)) or "-"
    if isinstance(value, Mapping):
        # A fact, whose sentence would fill the line.
        return _text(value["code"])
    return " ".join(str(value).split())


def _cut(cell: str) -> str:
    return cell if len(cell) <= LONGEST else f"{cell[: LONGEST - 1]}…"
