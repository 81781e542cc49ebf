"""Who writes in a workspace: whom it chose, or its server did; at last the offline agent."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from uuid import UUID

from runner.agents.absent import Absent
from runner.agents.errors import AgentsUnfit
from runner.agents.models import Vendor, unseal
from runner.agents.repository import AgentKeyRepository, KeptKey
from runner.core.db.work import Work
from runner.core.secrets import Keys
from runner.providers.agents import Agent, FallbackAgent, OfflineAgent, Room
from runner.providers.agents.choice import Candidate, agent_among, command_of_server, offered
from runner.providers.agents.model_agent import Asking, ModelAgent
from runner.providers.agents.models import MODELS, NAMES, Patient, Place, is_installed
from runner.providers.agents.models.errors import SdkMissing
from runner.providers.agents.prices import FREE, Price, known_prices
from runner.providers.http import UrlPolicy, allowed_url
from runner.providers.http.addresses import Network
from runner.settings import Settings
from runner.workspaces import (
    AgentMode,
    AgentSettings,
    ChosenModel,
    ChosenSettings,
    WorkspaceSettings,
)

OFFLINE = "offline"
GONE = "The key that was chosen for {model} is gone; choose another one in the settings."
UNPRICED = "What {model} costs is not known here; say it in the settings of agents."
NOT_OFFERED = "This server offers no {model} any more; choose another model in the settings."
NO_COMMAND = "This server has no command that writes any more; choose somebody else."


@dataclass(frozen=True, slots=True)
class Writer:
    """One of those who are asked, in their turn."""

    vendor: str
    model: str
    key_id: UUID | None = None
    candidate: Candidate | None = None
    price: Price | None = None
    obstacle: str | None = None
    """Why they will not answer, as far as that is known without asking."""

    def shown(self) -> dict[str, Any]:
        price = self.price
        return {
            "vendor": self.vendor,
            "model": self.model,
            "key_id": self.key_id,
            "price": price and {"read_micros": price.read, "written_micros": price.written},
            "obstacle": self.obstacle,
        }


@dataclass(frozen=True, slots=True)
class Writing:
    """Who writes, and how much that may cost."""

    agent: Agent
    run_cap_micros: int | None = None
    month_cap_micros: int | None = None


class Agents:
    """Everybody a process can have write.

    `at` says where vendors are asked when somebody stands in for them. Raises BadSettings.
    """

    def __init__(
        self,
        settings: Settings,
        room: Room,
        keys: Keys,
        urls: UrlPolicy,
        allow: Iterable[Network] = (),
        at: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.room, self.keys, self.mode = room, keys, settings.agent_mode
        self._urls, self._allow, self._at = urls, frozenset(allow), at
        self.models = offered(settings)
        self.command = command_of_server(settings)
        # Whom the server has write for workspaces that say nothing else.
        self.chosen = agent_among(self.mode, self.models, self.command, room)

    @property
    def charges(self) -> bool:
        """Whether anybody of the server's may cost credits."""
        return self.chosen.charges or bool(self.models) or self.command is not None

    def allowed(self, url: str) -> str:
        """Return an address as it will be asked; raises UrlRefused and AddressForbidden."""
        return allowed_url(url, self._urls, self._allow, "/base_url").rstrip("/")

    async def of(self, work: Work) -> Writing:
        """Take who writes in the workspace one is in."""
        settings = (await ChosenSettings(work).chosen()).agents
        caps = settings.run_cap_micros, settings.month_cap_micros
        if settings.mode is AgentMode.SERVER:
            free = isinstance(self.chosen, OfflineAgent)
            return Writing(self.chosen) if free else Writing(self.chosen, *caps)
        offline = OfflineAgent(self.room)
        *writers, _ = await self.writers(work, settings)
        if not writers:
            return Writing(offline)
        agents = (self._agent(each, settings) for each in writers)
        return Writing(FallbackAgent(*agents, offline), *caps)

    async def writers(self, work: Work, settings: AgentSettings) -> list[Writer]:
        """List who is asked, in their order; the offline agent is the last."""
        return [*await self._before(work, settings), Writer(OFFLINE, OFFLINE, price=FREE)]

    async def _before(self, work: Work, settings: AgentSettings) -> list[Writer]:
        mode = settings.mode
        if mode is AgentMode.SERVER:
            mode = AgentMode(self.mode)
            chosen = [ChosenModel(key="operator", model=name) for name in self.models]
        else:
            chosen = settings.models
        if mode is AgentMode.CLI:
            return [self._of_command()]
        if mode is AgentMode.OFFLINE:
            return []
        kept = await AgentKeyRepository(work).kept()
        return [self._writer(each, kept, settings) for each in chosen]

    def _of_command(self) -> Writer:
        if self.command is None:
            return Writer("command", "command", obstacle=NO_COMMAND)
        name = self.command.model.name
        return Writer(name, name, candidate=self.command, price=self.command.price)

    def _writer(
        self, chosen: ChosenModel, kept: Mapping[UUID, KeptKey], settings: AgentSettings
    ) -> Writer:
        if not isinstance(chosen.key, UUID):
            return self._of_server(chosen.model)
        if (key := kept.get(chosen.key)) is None:
            gone = GONE.format(model=chosen.model)
            return Writer("", chosen.model, chosen.key, obstacle=gone)
        price, vendor = price_of(chosen.model, settings), NAMES[key.vendor]
        if price is None:
            unknown = UNPRICED.format(model=chosen.model)
            return Writer(vendor, chosen.model, key.id, obstacle=unknown)
        candidate = Candidate(self.model(key, chosen.model), price)
        return Writer(vendor, chosen.model, key.id, candidate, price, missing(key.vendor))

    def _of_server(self, name: str) -> Writer:
        vendor, _, model = name.partition("/")
        candidate = self.models.get(name)
        if candidate is None:
            return Writer(vendor, name, obstacle=NOT_OFFERED.format(model=name))
        called, price = candidate.model.vendor, candidate.price
        return Writer(called, model, None, candidate, price, missing(Vendor(vendor)))

    def model(self, key: KeptKey, name: str) -> Patient:
        """Make the model that a key of a workspace opens."""
        url = key.base_url or self._at.get(key.vendor)
        place = Place(name, unseal(self.keys, key), url, self._allow)
        return Patient(MODELS[key.vendor](place))

    def _agent(self, writer: Writer, settings: AgentSettings) -> Agent:
        if writer.candidate is None:
            return Absent(writer.vendor, writer.model, writer.obstacle or "")
        asking = Asking(
            writer.candidate.price,
            charges=writer.key_id is None,
            temperature=settings.temperature,
            most_tokens=settings.most_tokens,
        )
        return ModelAgent(writer.candidate.model, self.room, asking)

    async def check(self, work: Work, whole: WorkspaceSettings, changes: Mapping[str, Any]) -> None:
        """Refuse a choice by which nobody could write; raises AgentsUnfit.

        What is not chosen anew may have become unfit since, and is told where one looks.
        """
        if not {"mode", "models", "prices"} & changes.get("agents", {}).keys():
            return
        settings = whole.agents
        if settings.mode is AgentMode.CLI and self.command is None:
            raise AgentsUnfit("This server has no command that writes.", "mode")
        if settings.mode is AgentMode.API and not settings.models:
            raise AgentsUnfit("Choose a model first.", "models")
        kept = await AgentKeyRepository(work).kept()
        for place, chosen in enumerate(settings.models):
            for name, problem in self._problems(chosen, kept, settings):
                raise AgentsUnfit(problem, f"models/{place}/{name}")

    def _problems(
        self, chosen: ChosenModel, kept: Mapping[UUID, KeptKey], settings: AgentSettings
    ) -> Iterator[tuple[str, str]]:
        if not isinstance(chosen.key, UUID):
            if chosen.model not in self.models:
                yield "model", f"This server offers no {chosen.model}."
        elif chosen.key not in kept:
            yield "key", "There is no such key here."
        elif price_of(chosen.model, settings) is None:
            yield "model", UNPRICED.format(model=chosen.model)


def price_of(model: str, settings: AgentSettings) -> Price | None:
    """Return what a model costs: as the workspace says, or as is known."""
    own = {
        each.model: Price.plain(each.read_micros, each.written_micros) for each in settings.prices
    }
    return known_prices().with_own(own).of(model)


def missing(vendor: Vendor) -> str | None:
    """Say what is not installed to ask a vendor, without loading it."""
    return None if is_installed(vendor) else SdkMissing(vendor=NAMES[vendor]).detail
