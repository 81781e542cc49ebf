"""What happened to keys of agents."""

from runner.core.declared import Noun
from runner.core.events.event import Event, of_resource


class AgentNoun(Noun):
    AGENT_KEY = "agent_key", "Keys of agents"


AgentKeyCreated, AgentKeyUpdated, AgentKeyDeleted = of_resource(AgentNoun.AGENT_KEY)


class AgentKeyExamined(Event):
    type = "agent_key.examined"
    model: str
    well: bool
