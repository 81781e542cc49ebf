"""Choose the agent by AGENT_MODE."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from runner.providers.agents.errors import AgentModeUnavailable
from runner.providers.agents.offline import OfflineAgent, Room
from runner.providers.agents.port import Agent


class AgentMode(StrEnum):
    OFFLINE = "offline"
    CLI = "cli"
    API = "api"


_AGENTS: Mapping[AgentMode, Callable[[Room], Agent]] = MappingProxyType(
    {AgentMode.OFFLINE: OfflineAgent}
)


def agent_for(mode: AgentMode, *, room: Room) -> Agent:
    """Make the agent of `mode`.

    Raises: AgentModeUnavailable, naming the modes there are.
    """
    if mode not in _AGENTS:
        raise AgentModeUnavailable(mode=mode.value, available=" or ".join(sorted(_AGENTS)))
    return _AGENTS[mode](room)
