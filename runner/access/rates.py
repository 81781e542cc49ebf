"""How many requests a minute the plan of a workspace has, asked now and then."""

import time
from uuid import UUID

from runner.access.buckets import Policy
from runner.core.db.database import Database
from runner.workspaces import WorkspaceEntitlement

ASK_AGAIN_S = 30.0
MOST = 10_000


class Rates:
    """What plans allow callers, known to a process for as long as it need not ask again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[UUID, tuple[Policy | None, float]] = {}

    async def of(self, workspace_id: UUID) -> Policy | None:
        """Answer with what holds for each caller there; None where no plan says so."""
        policy, until = self._known.get(workspace_id, (None, 0.0))
        at = time.monotonic()
        if at < until:
            return policy
        policy = await self._ask(workspace_id)
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[workspace_id] = policy, at + ASK_AGAIN_S
        return policy

    async def _ask(self, workspace_id: UUID) -> Policy | None:
        async with self._database.system_read() as work:
            found = await work.allowance(WorkspaceEntitlement.REQUESTS, workspace_id)
        if found.limit is None:
            return None
        return Policy(found.plan_code or found.source.value, found.limit)
