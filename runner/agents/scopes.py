"""What one may do with those who write."""

from runner.workspaces import SPARED, Role, Scope


class AgentScope(Scope):
    READ = (
        "agents:read",
        Role.MEMBER,
        "Agents",
        "See agents",
        "See who writes here, what they cost and by which keys they are asked.",
    )
    MANAGE = (
        "agents:manage",
        Role.ADMIN,
        "Agents",
        "Manage keys of agents",
        "Add, replace, test and remove the keys by which models are asked.",
        SPARED,
    )
