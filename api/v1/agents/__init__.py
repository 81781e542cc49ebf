"""Who writes for a workspace, over HTTP."""

from api.v1.agents import agent_keys, agents

ROUTERS = (agents.router, agent_keys.router)
