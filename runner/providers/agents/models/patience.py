"""Ask again what fails for a moment only."""

import asyncio
from collections.abc import Awaitable, Callable

from runner.providers.agents.models.errors import (
    AnswerCutOff,
    ModelBusy,
    ModelUnavailable,
    ModelUnreachable,
)
from runner.providers.agents.models.port import Answer, Hear, Model, Question, unheard

WAITS_S = (1, 4, 15)
LONGEST_S = 60
"""A run waits no longer than this for a vendor; who says more is asked another day."""
PASSING = (AnswerCutOff, ModelBusy, ModelUnavailable, ModelUnreachable)

Pause = Callable[[float], Awaitable[None]]


class Patient:
    """A model that is asked up to four times, as late as its vendor says."""

    def __init__(self, model: Model, pause: Pause = asyncio.sleep) -> None:
        self._model, self._pause = model, pause

    @property
    def vendor(self) -> str:
        return self._model.vendor

    @property
    def name(self) -> str:
        return self._model.name

    async def answer(self, question: Question, hear: Hear = unheard) -> Answer:
        for wait_s in WAITS_S:
            try:
                return await self._model.answer(question, hear)
            except PASSING as failure:
                said = failure.params["retry_after_s"] if isinstance(failure, ModelBusy) else 0
                if said > LONGEST_S:
                    raise
                await self._pause(max(wait_s, said))
        return await self._model.answer(question, hear)

    async def examine(self) -> None:
        await self._model.examine()
