"""Choose who writes."""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_network

from pydantic import SecretStr

from runner.layers import unfit
from runner.providers.agents.fallback import FallbackAgent
from runner.providers.agents.model_agent import Asking, ModelAgent
from runner.providers.agents.models import (
    MODELS,
    CommandModel,
    Model,
    Patient,
    Place,
    Surroundings,
)
from runner.providers.agents.models.command import command_of
from runner.providers.agents.offline import OfflineAgent, Room
from runner.providers.agents.port import Agent
from runner.providers.agents.prices import FREE, Price, known_prices
from runner.settings import Settings

# Whom the operator names is trusted, wherever it stands.
ANYWHERE = frozenset({ip_network("0.0.0.0/0"), ip_network("::/0")})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that may be asked, and what it costs."""

    model: Model
    price: Price


def agent_of(settings: Settings, room: Room) -> Agent:
    """Take who is configured, and the offline agent where they cannot answer.

    Raises BadSettings.
    """
    return agent_among(settings.agent_mode, offered(settings), command_of_server(settings), room)


def agent_among(
    mode: str, models: Mapping[str, Candidate], command: Candidate | None, room: Room
) -> Agent:
    """Take the models or the command as the mode says; raises BadSettings for none."""
    offline = OfflineAgent(room)
    if mode == "offline":
        return offline
    if mode == "cli":
        if command is None:
            raise unfit("agent_mode", "it needs agent_command, which says what to run")
        return FallbackAgent(writing(command, room), offline)
    if not models:
        raise unfit("agent_mode", "it needs agent_models, which says who writes")
    return FallbackAgent(*(writing(each, room) for each in models.values()), offline)


def writing(candidate: Candidate, room: Room) -> ModelAgent:
    """Have a model write as whoever keeps the server wants it to."""
    return ModelAgent(candidate.model, room, Asking(candidate.price))


def command_of_server(settings: Settings) -> Candidate | None:
    """Return the command of this machine, where one is set up."""
    if not settings.agent_command:
        return None
    command = command_of(settings.agent_command, settings.agent_command_answer)
    around = Surroundings(
        settings.data_dir / "agent",
        settings.agent_command_variables,
        settings.agent_command_user,
    )
    return Candidate(CommandModel(command, around), FREE)


def offered(settings: Settings) -> dict[str, Candidate]:
    """Return the models of this server by vendor/model, the first choice first.

    Raises BadSettings.
    """
    own = {name: Price.plain(*price) for name, price in settings.agent_prices.items()}
    prices, found = known_prices().with_own(own), {}
    for told in settings.agent_models:
        vendor, _, name = told.partition("/")
        price = prices.of(name)
        if price is None:
            raise unfit("agent_models", f"what {name} costs is not known; agent_prices can say so")
        found[told] = Candidate(Patient(MODELS[vendor](_place(settings, vendor, name))), price)
    return found


def _place(settings: Settings, vendor: str, name: str) -> Place:
    url = settings.openai_url if vendor == "openai" else None
    keys: dict[str, SecretStr | None] = {
        "anthropic": settings.anthropic_api_key,
        "google": settings.google_api_key,
        "openai": settings.openai_api_key,
    }
    key = keys[vendor]
    if key is None and url is None:
        raise unfit("agent_models", f"{vendor}/{name} needs {vendor}_api_key")
    return Place(name, key.get_secret_value() if key else "", url, ANYWHERE if url else frozenset())
