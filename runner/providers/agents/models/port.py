"""What is asked of a language model: one question, one answer in a shape."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

Hear = Callable[[str, bool], None]
"""Told each piece of an answer as it comes, and whether an answer begins with it."""


def unheard(piece: str, begins: bool) -> None:
    """Listen to nothing."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to do, and the JSON Schema that the answer is to follow; `shape_name` names it."""

    text: str
    shape_name: str
    shape: Mapping[str, Any]
    most_tokens: int
    temperature: float | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said, who it says it is, and what it counted.

    Shape: `tokens_in` counts everything that was read, `tokens_cached` the part of it that was
    read cheaper. `cost_micros` is what the model itself says it cost, where it does.
    """

    text: str
    model: str
    tokens_in: int
    tokens_out: int
    tokens_cached: int = 0
    cost_micros: int | None = None


class Model(Protocol):
    """A language model at its vendor, or behind a command of this machine."""

    @property
    def vendor(self) -> str:
        """What the vendor is called, for people."""

    @property
    def name(self) -> str: ...

    async def answer(self, question: Question, hear: Hear = unheard) -> Answer:
        """Answer once; raises the errors of this package and nothing else."""

    async def examine(self) -> None:
        """Ask whether the key is taken and the model is there; raises what `answer` does."""
