"""What the product asks of an agent, in the product's words.

Every type is frozen and portable: `to_dict` gives plain JSON values, `from_dict` takes them back,
so a run can record what went in and out and be replayed without the agent.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, Protocol, Self, TypeVar

from pydantic import TypeAdapter


class Portable:
    """Travel as plain JSON values."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        as_json: dict[str, Any] = self._adapter().dump_python(self, mode="json")
        return as_json

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        portable: Self = cls._adapter().validate_python(data)
        return portable

    @classmethod
    @cache
    def _adapter(cls) -> TypeAdapter[Any]:
        return TypeAdapter(cls)


class Block(StrEnum):
    """Where in its source a sentence stands."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    HEADING = "heading"
    QUOTE = "quote"
    TABLE = "table"


PROSE = frozenset({Block.PARAGRAPH, Block.QUOTE})


class Remedy(StrEnum):
    """What a revision may do about a remark; inventing words is none of them."""

    DROP = "drop"
    SHORTEN = "shorten"
    SPLIT = "split"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Material(Portable):
    """One sentence of the source.

    `paragraph` numbers the paragraph or list item it belongs to, over the whole source: sentences
    with the same number were written to be read together. `section` are the headings it stands
    under, the outermost first.
    """

    n: int
    text: str
    heading: str | None
    block: Block
    paragraph: int
    section: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief(Portable):
    """What to write, for which platform, from which material.

    `instructions` is the persona and the prompt of the step, already filled in; `wish` is what
    the person who asked added to it. `language` is the material's, as BCP 47; `link` is where a
    reader finds the source.
    """

    title: str
    platform: str
    material: tuple[Material, ...]
    banned: tuple[str, ...] = ()
    instructions: str = ""
    wish: str = ""
    language: str = "und"
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Failed(Portable):
    """An answer that did not come: who was asked, why, and what it cost nevertheless.

    `own_micros` is the part of the cost that a workspace pays its vendors itself.
    """

    agent: str
    model: str
    problem: str
    cost_micros: int = 0
    own_micros: int = 0


@dataclass(frozen=True, slots=True)
class Usage(Portable):
    """What one answer took, with those that failed before it."""

    agent: str
    model: str
    tokens_in: int
    tokens_out: int
    cost_micros: int
    latency_ms: int
    instead_of: str | None = None
    """Why somebody else did not answer, in a sentence."""
    own_micros: int = 0
    """What of the cost a workspace pays its vendors itself."""
    failed: tuple[Failed, ...] = ()

    @property
    def charged_micros(self) -> int:
        """Return what whoever keeps the server pays, and charges for."""
        return self.cost_micros - self.own_micros


@dataclass(frozen=True, slots=True)
class Point(Portable):
    """One thing to say: sentences that belong together, by number, most telling point first."""

    heading: str | None
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan(Portable):
    """The opening, what follows it in order of importance, and what it is about.

    `unheard` are words of the wish that nothing here is about. Two answers are equal when they say
    the same; `usage` is left out of the comparison.
    """

    hook: Point | None
    points: tuple[Point, ...]
    keyphrases: tuple[str, ...]
    usage: Usage = field(compare=False)
    unheard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftSentence(Portable):
    """A sentence of a draft and the numbers of the source sentences it was taken from."""

    text: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draft(Portable):
    """A text as it would be published; its sentences stand in `body` in this order.

    `extras` is what the platform takes beside the text, such as the subject of a newsletter.
    """

    body: str
    sentences: tuple[DraftSentence, ...]
    hashtags: tuple[str, ...]
    usage: Usage = field(compare=False)
    extras: dict[str, str | list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Remark(Portable):
    """Something wrong with `body[start:end]` of a draft, and what would cure it."""

    start: int
    end: int
    message: str
    remedy: Remedy


A = TypeVar("A")


class Agent(Protocol):
    """Plans, drafts and revises; each answer says what it took.

    One that `computes` keeps a core to itself while it answers and holds nothing that belongs
    to an event loop; it is heard out in a thread. Any other waits for somebody, on the loop.
    """

    @property
    def computes(self) -> bool: ...

    @property
    def charges(self) -> bool:
        """Whether an answer may cost something."""

    def most_micros(self, brief: Brief) -> int:
        """Say what an answer to this brief costs at most; nothing where nobody charges."""

    async def plan(self, brief: Brief) -> Plan: ...

    async def draft(self, brief: Brief, plan: Plan) -> Draft: ...

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft: ...


async def heard(agent: Agent, asked: Coroutine[Any, Any, A]) -> A:
    """Hear an agent out: in a thread when it computes, or it would hold up everybody else here."""
    return await (asyncio.to_thread(asyncio.run, asked) if agent.computes else asked)
