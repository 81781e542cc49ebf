"""Channels and the ledger of what went out."""

from runner.publishing.channels import Channels, seed_feed_channel
from runner.publishing.errors import (
    BadMoment,
    ChannelBusy,
    ChannelDisabled,
    ChannelExists,
    NoChannel,
    TooLate,
    VariantMissing,
)
from runner.publishing.models import ChannelFields, ChannelKind, ChannelState, PublicationState
from runner.publishing.outbound import outgoing
from runner.publishing.public_feed import PublicFeed
from runner.publishing.publications import Publications

__all__ = [
    "BadMoment",
    "ChannelBusy",
    "ChannelDisabled",
    "ChannelExists",
    "ChannelFields",
    "ChannelKind",
    "ChannelState",
    "Channels",
    "NoChannel",
    "PublicFeed",
    "PublicationState",
    "Publications",
    "TooLate",
    "VariantMissing",
    "outgoing",
    "seed_feed_channel",
]
