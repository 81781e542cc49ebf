"""The public feed: what anybody may read of a workspace."""

from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import PageRequest
from runner.providers.channels import Feed, Outgoing
from runner.publishing.errors import TakenBack
from runner.publishing.outbound import feed_of, outgoing
from runner.publishing.repository import Shown, ShownRepository
from runner.workspaces import OwnWorkspace, WorkspaceStatus


class PublicFeed:
    """The publications that were sent to the feed, each post in its newest words."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.shown = ShownRepository(work)

    async def feed(self, base_url: str) -> Feed:
        """Describe the feed; raises NotFound unless something can be read in it.

        A workspace that shows nothing to anybody is not told from one that does not exist.
        """
        workspace = await OwnWorkspace(self.work).here()
        if workspace.status is not WorkspaceStatus.ACTIVE or not await self.shown.has_any():
            raise NotFound
        return feed_of(workspace, base_url)

    async def page(self, request: PageRequest) -> tuple[list[Outgoing], str | None]:
        """Return some posts, the newest first, and the cursor of the next ones."""
        page = await self.shown.page(request)
        return [outgoing(Shown(**row)) for row in page.items], page.next_cursor

    async def by_key(self, base_url: str, key: str) -> tuple[Feed, Shown]:
        """Find a post by its key in any case, with the feed it is in.

        Raises: NotFound, and TakenBack where a post could once be read.
        """
        # What nobody can type is no key, and PostgreSQL would refuse some of it as text.
        spelled = key.upper() if key.isprintable() else ""
        if not await self.shown.was_shown(spelled):
            raise NotFound
        try:
            feed = await self.feed(base_url)
        except NotFound:
            raise TakenBack from None
        row = await self.shown.keyed(spelled)
        if row is None:
            raise TakenBack
        return feed, row

    async def beside(self, row: Shown) -> tuple[Outgoing | None, Outgoing | None]:
        """Return the next newer and the next older post."""
        newer, older = await self.shown.beside(row)
        return outgoing(newer) if newer else None, outgoing(older) if older else None
