"""Agents that plan, draft and revise, behind one port."""

from runner.providers.agents.banned import banned_spans
from runner.providers.agents.errors import AgentModeUnavailable
from runner.providers.agents.factory import AgentMode, agent_for
from runner.providers.agents.offline import OfflineAgent, Room
from runner.providers.agents.port import (
    Agent,
    Block,
    Brief,
    Draft,
    DraftSentence,
    Material,
    Plan,
    Point,
    Remark,
    Remedy,
    Usage,
)

__all__ = [
    "Agent",
    "AgentMode",
    "AgentModeUnavailable",
    "Block",
    "Brief",
    "Draft",
    "DraftSentence",
    "Material",
    "OfflineAgent",
    "Plan",
    "Point",
    "Remark",
    "Remedy",
    "Room",
    "Usage",
    "agent_for",
    "banned_spans",
]
