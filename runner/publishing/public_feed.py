"""The public feed: what anybody may read of a workspace."""

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.providers.channels import Feed, Outgoing
from runner.publishing.outbound import feed_of, outgoing
from runner.publishing.repository import ShownRepository
from runner.workspaces import OwnWorkspace, WorkspaceStatus


class PublicFeed:
    """The publications that were sent to the feed, each post in its newest words."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.shown = ShownRepository(work)

    async def feed(self, base_url: str) -> Feed:
        """Describe the feed; raises NotFound for a workspace that is being deleted."""
        workspace = await OwnWorkspace(self.work).read()
        if workspace["status"] == WorkspaceStatus.DELETING:
            raise NotFound
        return feed_of(workspace, base_url)

    async def page(self, request: PageRequest) -> Page:
        return await self.shown.page(request)

    async def by_key(self, key: str) -> Row:
        """Find a post by its key in any case; raises NotFound."""
        # What nobody can type is no key, and PostgreSQL would refuse some of it as text.
        row = await self.shown.keyed(key.upper()) if key.isprintable() else None
        if row is None:
            raise NotFound
        return row

    async def beside(self, row: Row) -> tuple[Outgoing | None, Outgoing | None]:
        """Return the next newer and the next older post."""
        newer, older = await self.shown.beside(row)
        return outgoing(newer) if newer else None, outgoing(older) if older else None
