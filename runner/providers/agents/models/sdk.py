"""What models behind a vendor's SDK have in common."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from runner.providers.agents.models.errors import (
    AnswerCutOff,
    AnswerTooLong,
    ModelTooSlow,
    SdkMissing,
)
from runner.providers.agents.models.failures import fact_of
from runner.providers.agents.models.port import Answer, Hear, Question, unheard
from runner.providers.http import Unreachable
from runner.providers.http.addresses import Network

if TYPE_CHECKING:
    from runner.providers.http.pinned_sdk import SdkClient

ANSWER_S = 300.0
EXAMINED_S = 15.0
MOST_CHARS = 400_000
"""What is kept of one answer: more than any model is allowed to say."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model is asked, by which key; `allow` opens networks the operator trusts."""

    model: str
    key: str = field(default="", repr=False)
    base_url: str | None = None
    allow: frozenset[Network] = frozenset()


class Pieces:
    """An answer on its way, whose length nobody but us limits."""

    def __init__(self, hear: Hear, model: str) -> None:
        self._hear, self._model, self._pieces, self._length = hear, model, list[str](), 0

    def add(self, piece: str | None) -> None:
        """Take the next piece; raises AnswerTooLong."""
        if piece:
            self._length += len(piece)
            if self._length > MOST_CHARS:
                raise AnswerTooLong(model=self._model)
            self._hear(piece, not self._pieces)
            self._pieces.append(piece)

    @property
    def text(self) -> str:
        return "".join(self._pieces)


class SdkModel(ABC):
    """Ask by an official SDK, each time with a client of its own.

    A client belongs to the event loop it was made in, and steps of runs have several.
    """

    vendor: ClassVar[str]

    def __init__(self, place: Place, answer_s: float = ANSWER_S) -> None:
        self._place, self._answer_s = place, answer_s

    @property
    def name(self) -> str:
        return self._place.model

    async def answer(self, question: Question, hear: Hear = unheard) -> Answer:
        async with self._asked(self._answer_s) as client:
            return await self._answered(client, question, Pieces(hear, self.name))

    async def examine(self) -> None:
        async with self._asked(EXAMINED_S) as client:
            await self._examined(client)

    @asynccontextmanager
    async def _asked(self, deadline_s: float) -> AsyncIterator[Any]:
        with self._loaded():
            # Lazily: they are an extra, and take a second and 50 MB each.
            from runner.providers.http.pinned_sdk import sdk_client  # noqa: PLC0415

            http = sdk_client(allow=self._place.allow)
            client = self._client(http)
            failures: tuple[type[Exception], ...] = (Unreachable, *self._failures())
        try:
            async with asyncio.timeout(deadline_s), http:
                yield client
        except TimeoutError as error:
            raise ModelTooSlow(model=self.name, deadline_s=round(deadline_s)) from error
        except failures as error:
            raise fact_of(
                error, vendor=self.vendor, model=self.name, deadline_s=deadline_s
            ) from error

    @contextmanager
    def _loaded(self) -> Iterator[None]:
        try:
            yield
        except ImportError as error:
            raise SdkMissing(vendor=self.vendor) from error

    def _ended(self, reason: str | None, *, cut: str) -> None:
        """Refuse an answer that broke off: a stream that is cut raises nothing by itself."""
        if reason is None:
            raise AnswerCutOff(model=self.name)
        if reason == cut:
            raise AnswerTooLong(model=self.name)

    @abstractmethod
    def _client(self, http: "SdkClient") -> Any: ...

    @abstractmethod
    def _failures(self) -> tuple[type[Exception], ...]: ...

    @abstractmethod
    async def _answered(self, client: Any, question: Question, pieces: Pieces) -> Answer: ...

    @abstractmethod
    async def _examined(self, client: Any) -> None: ...
