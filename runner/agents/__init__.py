"""Who writes for a workspace: its keys of vendors, their examination, and the choice."""

from runner.agents.agents import Agents, Writer, Writing
from runner.agents.errors import (
    AddressUnwanted,
    AddressWanted,
    AgentsUnfit,
    KeyAgain,
    KeyWanted,
    ModelWanted,
    NotOffered,
    StillExamining,
    TooManyAgentKeys,
)
from runner.agents.examination import Check, CheckOutcome, Examinations
from runner.agents.keys import AgentKeys
from runner.agents.models import AgentKeyFields, Vendor
from runner.agents.scopes import AgentScope

__all__ = [
    "AddressUnwanted",
    "AddressWanted",
    "AgentKeyFields",
    "AgentKeys",
    "AgentScope",
    "Agents",
    "AgentsUnfit",
    "Check",
    "CheckOutcome",
    "Examinations",
    "KeyAgain",
    "KeyWanted",
    "ModelWanted",
    "NotOffered",
    "StillExamining",
    "TooManyAgentKeys",
    "Vendor",
    "Writer",
    "Writing",
]
