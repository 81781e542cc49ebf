"""Channels: the places a workspace publishes to."""

from typing import Any
from uuid import UUID

from runner.core.db.service import Service
from runner.core.db.work import Work
from runner.publishing.errors import ChannelBusy, ChannelExists
from runner.publishing.events import ChannelCreated, ChannelDeleted, ChannelRestored, ChannelUpdated
from runner.publishing.models import Channel, ChannelKind, PublicationState
from runner.publishing.repository import ChannelRepository, PublicationRepository
from runner.publishing.scopes import ChannelScope


class Channels(Service[Channel]):
    """The channels of a workspace, one per place.

    Of what is removed only our own feed shows nothing any more; other places keep theirs.
    """

    repository = ChannelRepository
    reads, writes = ChannelScope.READ, ChannelScope.WRITE
    created, updated, deleted = ChannelCreated, ChannelUpdated, ChannelDeleted
    restored = ChannelRestored

    async def prepare(self, row: Channel | None, values: dict[str, Any]) -> dict[str, Any]:
        """Refuse a second channel to a place, which would overwrite it; raises ChannelExists."""
        if row is None and await self.stored.find(kind=values["kind"]) is not None:
            raise ChannelExists(kind=values["kind"].value)
        return values

    async def require_restorable(self, row: Channel) -> None:
        await self.prepare(None, {"kind": row.kind})

    async def require_removable(self, row: Channel) -> None:
        ledger = PublicationRepository(self.work)
        if await ledger.rows(channel_id=row.id, state=PublicationState.PLANNED):
            raise ChannelBusy(channel=row.name)


async def seed_feed_channel(work: Work, workspace_id: UUID) -> None:
    """Give a new workspace the one channel that needs nothing: its own page and feed."""
    channel = ChannelRepository(work).add(
        Channel(workspace_id=workspace_id, name="Feed", kind=ChannelKind.FEED, platform="blog")
    )
    work.emit(ChannelCreated(subject_id=channel.id), channel)
