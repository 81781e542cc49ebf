"""Channels: the places a workspace publishes to."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import PageOf
from api.v1.publishing.schemas import ChannelCreate, ChannelRead, ChannelUpdate
from runner.publishing import ChannelBusy, ChannelExists, Channels
from runner.workspaces import Scope

router = make_router("publishing", "/api/v1/w/{workspace_id}/channels")

Reader = Annotated[Channels, use(Channels, Scope.CHANNELS_READ)]
Writer = Annotated[Channels, use(Channels, Scope.CHANNELS_WRITE)]


@router.get("")
async def list_channels(channels: Reader, paging: PagingDep) -> PageOf[ChannelRead]:
    """List the channels."""
    return await channels.page(paging)


@router.get("/{channel_id}")
async def read_channel(channel_id: UUID, channels: Reader) -> ChannelRead:
    """Read one channel."""
    return await channels.read(channel_id)


@router.post("", status_code=201, responses=raises(ChannelExists))
async def create_channel(body: ChannelCreate, channels: Writer) -> ChannelRead:
    """Connect a place: the public page with its feeds, or the server's folder of Markdown files."""
    return await channels.create(body.fields())


@router.patch("/{channel_id}")
async def update_channel(
    channel_id: UUID, body: ChannelUpdate, channels: Writer, if_match: IfMatch
) -> ChannelRead:
    """Rename, enable or disable a channel, or publish another platform's variant on it."""
    return await channels.change(channel_id, body.changes(), if_match)


@router.delete("/{channel_id}", status_code=204, responses=raises(ChannelBusy))
async def remove_channel(channel_id: UUID, channels: Writer) -> None:
    """Disconnect a place; our own page and feeds are gone at once, other places keep theirs."""
    await channels.remove(channel_id)
