"""Channels: the places a workspace publishes to."""

from api.resource import Resource
from api.routing import make_router
from api.v1.publishing.schemas import ChannelCreate, ChannelRead, ChannelUpdate
from runner.publishing import ChannelBusy, ChannelExists, Channels

router = Resource(
    Channels,
    "channel",
    shown=ChannelRead,
    created=ChannelCreate,
    changed=ChannelUpdate,
    refuses={"create": (ChannelExists,), "remove": (ChannelBusy,), "restore": (ChannelExists,)},
    says={
        "list": "List the channels.",
        "create": (
            "Connect a place: the public page with its feeds, or the server's folder of Markdown "
            "files."
        ),
        "read": "Read one channel.",
        "update": (
            "Rename, enable or disable a channel, or publish another platform's variant on it."
        ),
        "remove": (
            "Disconnect a place; our own page and feeds are gone at once, other places keep theirs."
        ),
    },
).on(make_router("publishing", "/api/v1/w/{workspace_id}/channels"))
