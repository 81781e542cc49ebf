"""What forbids choosing an agent or writing a post."""

from runner.core.errors import Invalid


class AgentModeUnavailable(Invalid):
    code = "agent_mode_unavailable"
    message = "AGENT_MODE={mode} is not available here; set it to {available}."


class NothingToWrite(Invalid):
    code = "nothing_to_write"
    message = (
        "No sentence of the source can stand in a post for {platform}; "
        "add source material with a few full sentences."
    )
