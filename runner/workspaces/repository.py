"""The row of a workspace, which is loaded to hold up everybody else there."""

from uuid import UUID

from runner.core.db.repository import Repository
from runner.workspaces.models import Workspace


class WorkspaceRepository(Repository[Workspace]):
    model = Workspace

    async def get(self, id: UUID, *, if_match: int | None = None) -> Workspace:
        found = await super().get(id, if_match=if_match)
        # Who held it before may have taken from the caller what they came in with.
        await self.work.enter_again()
        return found
