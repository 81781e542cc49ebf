import pytest

from runner.providers.agents import AgentMode, AgentModeUnavailable, OfflineAgent, agent_for
from tests.runner.providers.agents.contract import room


def test_offline_gives_the_offline_agent() -> None:
    assert isinstance(agent_for(AgentMode.OFFLINE, room=room), OfflineAgent)


@pytest.mark.parametrize("mode", [AgentMode.CLI, AgentMode.API])
def test_another_mode_is_refused_with_those_there_are(mode: AgentMode) -> None:
    with pytest.raises(AgentModeUnavailable, match="set it to offline"):
        agent_for(mode, room=room)
