"""Models that are asked by the official SDK of their vendor."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any

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

ANSWER_S = 300.0
EXAMINED_S = 15.0
MOST_CHARS = 400_000
"""What is kept of one answer: more than any model is allowed to say."""
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "anthropic": "Anthropic",
        "compatible": "Your server",
        "google": "Google",
        "openai": "OpenAI",
    }
)
SDKS: Mapping[str, str] = MappingProxyType(
    {
        "anthropic": "anthropic",
        "compatible": "openai",
        "google": "google.genai",
        "openai": "openai",
    }
)


def is_installed(vendor: str) -> bool:
    """Tell whether a vendor can be asked here, without loading what asks."""
    try:
        return find_spec(SDKS[vendor]) is not None
    except ModuleNotFoundError:
        return False


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


def require_end(reason: str | None, cut: str, model: str) -> None:
    """Refuse an answer that broke off: a stream that is cut raises nothing by itself."""
    if reason is None:
        raise AnswerCutOff(model=model)
    if reason == cut:
        raise AnswerTooLong(model=model)


class SdkModel:
    """Ask a vendor, each time with a client of its own.

    A client belongs to the event loop it was made in, and steps of runs have several.
    """

    def __init__(self, vendor: str, place: Place, answer_s: float = ANSWER_S) -> None:
        self._sdk, self._place, self._answer_s = (
            f"{SDKS[vendor].partition('.')[0]}_sdk",
            place,
            answer_s,
        )
        self.vendor = NAMES[vendor]

    @property
    def name(self) -> str:
        return self._place.model

    async def answer(self, question: Question, hear: Hear = unheard) -> Answer:
        async with self._asked(self._answer_s) as (sdk, client):
            pieces = Pieces(hear, self.name)
            answer: Answer = await sdk.answered(client, self._place, question, pieces)
            return answer

    async def examine(self) -> None:
        async with self._asked(EXAMINED_S) as (sdk, client):
            await sdk.examined(client, self._place)

    @asynccontextmanager
    async def _asked(self, deadline_s: float) -> AsyncIterator[tuple[Any, Any]]:
        sdk, http = self._loaded()
        failures: tuple[type[Exception], ...] = (Unreachable, *sdk.FAILURES)
        try:
            async with asyncio.timeout(deadline_s), http:
                yield sdk, sdk.client(self._place, http)
        except TimeoutError as error:
            raise ModelTooSlow(model=self.name, deadline_s=round(deadline_s)) from error
        except failures as error:
            told = {"vendor": self.vendor, "model": self.name}
            raise fact_of(error, **told, deadline_s=deadline_s) from error

    def _loaded(self) -> tuple[Any, Any]:
        try:
            sdk = import_module(f"runner.providers.agents.models.{self._sdk}")
            pinned = import_module("runner.providers.http.pinned_sdk")
        except ImportError as error:
            raise SdkMissing(vendor=self.vendor) from error
        return sdk, pinned.sdk_client(allow=self._place.allow)
