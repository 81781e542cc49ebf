"""Channels: the places a workspace publishes to."""

from typing import Any
from uuid import UUID

from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest
from runner.publishing.errors import ChannelBusy, ChannelExists
from runner.publishing.events import ChannelChanged, ChannelCreated, ChannelRemoved
from runner.publishing.models import Channel, ChannelFields, ChannelKind, PublicationState
from runner.publishing.repository import ChannelRepository, PublicationRepository


class Channels:
    """The channels of a workspace, one per place."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.channels = ChannelRepository(work)

    async def rows(self) -> list[Row]:
        return await self.channels.rows()

    async def page(self, request: PageRequest) -> Page:
        return await self.channels.page(request)

    async def read(self, id: UUID) -> Row:
        return await self.channels.row(id)

    async def create(self, fields: ChannelFields) -> Channel:
        """Connect a place; raises ChannelExists, because two channels to one overwrite it."""
        if await self.channels.find(kind=fields.kind) is not None:
            raise ChannelExists(kind=fields.kind.value)
        channel = self.channels.add(Channel(**fields.model_dump()))
        self.work.emit(ChannelCreated(subject_id=channel.id), channel)
        return channel

    async def change(self, id: UUID, changes: dict[str, Any], if_match: int | None) -> Channel:
        channel = await self.channels.get(id, if_match=if_match)
        for name, value in changes.items():
            setattr(channel, name, value)
        self.work.emit(ChannelChanged(subject_id=id), channel)
        await self.work.flush()
        return channel

    async def remove(self, id: UUID) -> None:
        """Disconnect a place; only our own feed shows nothing any more. Raises ChannelBusy."""
        channel = await self.channels.get(id)
        ledger = PublicationRepository(self.work)
        if await ledger.rows(channel_id=id, state=PublicationState.PLANNED):
            raise ChannelBusy(channel=channel.name)
        channel.deleted_at = now()
        self.work.emit(ChannelRemoved(subject_id=id), channel)


async def seed_feed_channel(work: Work, workspace_id: UUID) -> None:
    """Give a new workspace the one channel that needs nothing: its own page and feed."""
    channel = ChannelRepository(work).add(
        Channel(workspace_id=workspace_id, name="Feed", kind=ChannelKind.FEED, platform="blog")
    )
    work.emit(ChannelCreated(subject_id=channel.id), channel)
