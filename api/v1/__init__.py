"""Version 1 of the contract: one folder per capability."""

from api.addresses import keep_names_apart
from api.v1 import (
    access,
    agents,
    approvals,
    assets,
    audit,
    billing,
    content,
    identity,
    licenses,
    publishing,
    trash,
    webhooks,
    workflows,
    workspaces,
)

# In the order of matching: what is asked for most comes first.
ROUTERS = (
    *content.ROUTERS,
    *assets.ROUTERS,
    *identity.ROUTERS,
    *workspaces.ROUTERS,
    *access.ROUTERS,
    *workflows.ROUTERS,
    *agents.ROUTERS,
    *approvals.ROUTERS,
    *publishing.ROUTERS,
    *audit.ROUTERS,
    *trash.ROUTERS,
    *webhooks.ROUTERS,
    *licenses.ROUTERS,
    *billing.ROUTERS,
)
keep_names_apart(ROUTERS)
