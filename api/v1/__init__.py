"""Version 1 of the contract: one folder per capability."""

from api.v1 import (
    access,
    approvals,
    audit,
    content,
    identity,
    publishing,
    webhooks,
    workflows,
    workspaces,
)

ROUTERS = (
    *identity.ROUTERS,
    *workspaces.ROUTERS,
    *access.ROUTERS,
    *content.ROUTERS,
    *workflows.ROUTERS,
    *approvals.ROUTERS,
    *publishing.ROUTERS,
    *audit.ROUTERS,
    *webhooks.ROUTERS,
)
