"""Version 1 of the contract: one folder per capability."""

from api.v1 import approvals, audit, content, identity, publishing, workflows, workspaces

ROUTERS = (
    *identity.ROUTERS,
    *workspaces.ROUTERS,
    *content.ROUTERS,
    *workflows.ROUTERS,
    *approvals.ROUTERS,
    *publishing.ROUTERS,
    *audit.ROUTERS,
)
