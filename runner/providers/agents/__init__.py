"""Agents that plan, draft and revise, behind one port."""

from runner.providers.agents.banned import banned_spans
from runner.providers.agents.choice import agent_of
from runner.providers.agents.fallback import FallbackAgent
from runner.providers.agents.offline import OfflineAgent, Room, said
from runner.providers.agents.port import (
    Agent,
    Block,
    Brief,
    Draft,
    DraftSentence,
    Failed,
    Material,
    Plan,
    Point,
    Remark,
    Remedy,
    Usage,
    heard,
)

__all__ = [
    "Agent",
    "Block",
    "Brief",
    "Draft",
    "DraftSentence",
    "Failed",
    "FallbackAgent",
    "Material",
    "OfflineAgent",
    "Plan",
    "Point",
    "Remark",
    "Remedy",
    "Room",
    "Usage",
    "agent_of",
    "banned_spans",
    "heard",
    "said",
]
