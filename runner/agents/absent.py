"""Somebody who was chosen and cannot be asked: their turn is told, not passed over."""

from typing import NoReturn

from runner.agents.errors import CannotWrite
from runner.providers.agents import Brief, Draft, Failed, Plan, Remark


class Absent:
    """Answer nothing, and say why."""

    computes = False
    charges = False

    def __init__(self, vendor: str, model: str, reason: str) -> None:
        self._vendor, self._model, self._reason = vendor, model, reason

    def most_micros(self, brief: Brief) -> int:
        return 0

    async def plan(self, brief: Brief) -> Plan:
        self._refuse()

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        self._refuse()

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        self._refuse()

    def _refuse(self) -> NoReturn:
        failure = CannotWrite(reason=self._reason)
        failure.failed = (Failed(self._vendor, self._model, failure.detail),)
        raise failure
