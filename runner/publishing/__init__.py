"""Channels and the ledger of what went out."""

from runner.publishing.by_hand import ByHand
from runner.publishing.channels import Channels, seed_feed_channel
from runner.publishing.errors import (
    BadMoment,
    BeingWithdrawn,
    ChannelBusy,
    ChannelDisabled,
    ChannelExists,
    NoChannel,
    NotSent,
    OnItsWay,
    PublishedAlready,
    TakenBack,
    TooLate,
    VariantMissing,
)
from runner.publishing.models import (
    ChannelFields,
    ChannelKind,
    ChannelState,
    HiddenBy,
    PublicationKind,
    PublicationState,
)
from runner.publishing.outbound import outgoing
from runner.publishing.public_feed import PublicFeed
from runner.publishing.publications import Publications
from runner.publishing.scopes import ChannelScope, PublishingScope
from runner.publishing.undo import CancellationReversal
from runner.publishing.withdrawals import Withdrawals

__all__ = [
    "BadMoment",
    "BeingWithdrawn",
    "ByHand",
    "CancellationReversal",
    "ChannelBusy",
    "ChannelDisabled",
    "ChannelExists",
    "ChannelFields",
    "ChannelKind",
    "ChannelScope",
    "ChannelState",
    "Channels",
    "HiddenBy",
    "NoChannel",
    "NotSent",
    "OnItsWay",
    "PublicFeed",
    "PublicationKind",
    "PublicationState",
    "Publications",
    "PublishedAlready",
    "PublishingScope",
    "TakenBack",
    "TooLate",
    "VariantMissing",
    "Withdrawals",
    "outgoing",
    "seed_feed_channel",
]
