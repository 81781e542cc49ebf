"""The doctor of connections: whether a key is taken and a model answers, said line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from runner.agents.agents import Agents, missing, price_of
from runner.agents.errors import ModelWanted, NotOffered, StillExamining
from runner.agents.events import AgentKeyExamined
from runner.agents.models import Vendor
from runner.agents.repository import AgentKeyRepository
from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.db.query import Row
from runner.core.errors import NotFound
from runner.providers.agents.models import Model
from runner.providers.agents.models.errors import (
    CreditSpent,
    KeyRefused,
    ModelFailure,
    ModelForbidden,
    ModelUnknown,
    SdkMissing,
)
from runner.providers.http import AddressForbidden
from runner.workspaces import ChosenSettings, MemberContext


class Check(StrEnum):
    """What is looked at, in this order; what comes after a failure nobody knows."""

    INSTALLED = "installed"
    REACHABLE = "reachable"
    KEY = "key"
    MODEL = "model"
    PRICE = "price"


class CheckOutcome(StrEnum):
    OK = "ok"
    FAILED = "failed"
    UNKNOWN = "unknown"


ASKED = (Check.INSTALLED, Check.REACHABLE, Check.KEY, Check.MODEL)
WELL = {
    Check.INSTALLED: "What speaks to {vendor} is installed.",
    Check.REACHABLE: "{vendor} can be reached.",
    Check.KEY: "{vendor} takes the key.",
    Check.MODEL: "{vendor} has the model {model}.",
    Check.PRICE: "What {model} costs is known.",
}
UNKNOWN = "Not known, because of what is above."
UNPRICED = "What {model} costs is not known here; nobody writes by it before prices say so."
# What a failure is about; all others are about the way there.
ABOUT: tuple[tuple[type[ModelFailure], Check], ...] = (
    (SdkMissing, Check.INSTALLED),
    (KeyRefused, Check.KEY),
    (CreditSpent, Check.KEY),
    (ModelForbidden, Check.MODEL),
    (ModelUnknown, Check.MODEL),
)


@dataclass(frozen=True, slots=True)
class Examined:
    """What is examined: a model, and whether its price is known."""

    model: Model
    priced: bool
    vendor: Vendor | None


class Examinations:
    """Examine for one workspace at a time; no transaction is open while somebody is asked."""

    _under_way: set[UUID] = set()  # noqa: RUF012 - of the process, as what it spares is

    def __init__(self, agents: Agents, database: Database, context: MemberContext) -> None:
        self._agents, self._database, self._context = agents, database, context

    async def of_key(self, id: UUID, model: str | None) -> Row:
        """Examine a key, with a model that is chosen by it when none is named, and keep it.

        Raises NotFound, ModelWanted and StillExamining.
        """
        async with self._database.read(self._context) as work:
            key = (await AgentKeyRepository(work).kept()).get(id)
            settings = (await ChosenSettings(work).chosen()).agents
        if key is None:
            raise NotFound
        chosen = (each.model for each in settings.models if each.key == id)
        name = model or next(chosen, None)
        if name is None:
            raise ModelWanted
        priced = price_of(name, settings) is not None
        asked = Examined(self._agents.model(key, name), priced, key.vendor)
        found = await self._examined(asked)
        async with self._database.write(self._context) as work:
            repository = AgentKeyRepository(work)
            row = await repository.get(id)
            # A key that was replaced meanwhile is another one.
            if row.sealed == key.sealed:
                row.examined_at, row.examination = now(), found
                work.emit(AgentKeyExamined(subject_id=id, model=name, well=found["well"]), row)
                await work.flush()
            return repository.written(row)

    async def of_server(self, name: str | None) -> Row:
        """Examine a model of the server by its name, or its command when none is named.

        Raises NotOffered and StillExamining.
        """
        async with self._database.read(self._context):
            # Whether one may is asked where a work begins, and nothing else is read here.
            pass
        found = self._agents.models.get(name) if name else self._agents.command
        if found is None:
            raise NotOffered(model=name or "command")
        vendor = Vendor(name.partition("/")[0]) if name else None
        return await self._examined(Examined(found.model, True, vendor))

    async def _examined(self, asked: Examined) -> dict[str, Any]:
        workspace_id = self._context.workspace_id
        if workspace_id in self._under_way:
            raise StillExamining
        self._under_way.add(workspace_id)
        try:
            failure = await _failure_of(asked)
        finally:
            self._under_way.discard(workspace_id)
        lines = [*_lines(asked, failure)]
        well = all(line["outcome"] == CheckOutcome.OK for line in lines)
        return {"model": asked.model.name, "well": well, "lines": lines}


async def _failure_of(asked: Examined) -> ModelFailure | AddressForbidden | None:
    if asked.vendor is not None and missing(asked.vendor):
        return SdkMissing(vendor=asked.model.vendor)
    try:
        await asked.model.examine()
    except (ModelFailure, AddressForbidden) as failure:
        return failure
    return None


def _lines(
    asked: Examined, failure: ModelFailure | AddressForbidden | None
) -> Iterator[dict[str, Any]]:
    about = {"vendor": asked.model.vendor, "model": asked.model.name}
    broken = next((check for kind, check in ABOUT if isinstance(failure, kind)), Check.REACHABLE)
    outcome = CheckOutcome.OK
    for check in ASKED:
        says = WELL[check].format(**about) if outcome is CheckOutcome.OK else UNKNOWN
        if failure is not None and check is broken:
            outcome, says = CheckOutcome.FAILED, failure.detail
        yield {"check": check.value, "outcome": outcome.value, "says": says}
        if outcome is CheckOutcome.FAILED:
            outcome = CheckOutcome.UNKNOWN
    says = (WELL[Check.PRICE] if asked.priced else UNPRICED).format(**about)
    outcome = CheckOutcome.OK if asked.priced else CheckOutcome.FAILED
    yield {"check": Check.PRICE.value, "outcome": outcome.value, "says": says}
