"""Choose who writes."""

from ipaddress import ip_network

from pydantic import SecretStr

from runner.layers import unfit
from runner.providers.agents.fallback import FallbackAgent
from runner.providers.agents.model_agent import Asking, ModelAgent
from runner.providers.agents.models import MODELS, CommandModel, Patient, Place, Surroundings
from runner.providers.agents.models.command import command_of
from runner.providers.agents.offline import OfflineAgent, Room
from runner.providers.agents.port import Agent
from runner.providers.agents.prices import FREE, Price, known_prices
from runner.settings import Settings

# Whom the operator names is trusted, wherever it stands.
ANYWHERE = frozenset({ip_network("0.0.0.0/0"), ip_network("::/0")})


def agent_of(settings: Settings, room: Room) -> Agent:
    """Take who is configured, and the offline agent where they cannot answer.

    Raises BadSettings.
    """
    offline = OfflineAgent(room)
    match settings.agent_mode:
        case "offline":
            return offline
        case "cli":
            return FallbackAgent(ModelAgent(_command(settings), room, Asking(FREE)), offline)
        case "api":
            return FallbackAgent(*_models(settings, room), offline)


def _command(settings: Settings) -> CommandModel:
    if not settings.agent_command:
        raise unfit("agent_mode", "it needs agent_command, which says what to run")
    command = command_of(settings.agent_command, settings.agent_command_answer)
    return CommandModel(
        command,
        Surroundings(
            settings.data_dir / "agent",
            settings.agent_command_variables,
            settings.agent_command_user,
        ),
    )


def _models(settings: Settings, room: Room) -> list[ModelAgent]:
    if not settings.agent_models:
        raise unfit("agent_mode", "it needs agent_models, which says who writes")
    own = {name: Price.plain(*price) for name, price in settings.agent_prices.items()}
    prices, agents = known_prices().with_own(own), []
    for told in settings.agent_models:
        vendor, _, name = told.partition("/")
        price = prices.of(name)
        if price is None:
            raise unfit("agent_models", f"what {name} costs is not known; agent_prices can say so")
        model = Patient(MODELS[vendor](_place(settings, vendor, name)))
        agents.append(ModelAgent(model, room, Asking(price)))
    return agents


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
