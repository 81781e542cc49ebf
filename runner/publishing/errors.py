"""What forbids publishing, cancelling or changing a channel."""

from runner.core.errors import Conflict, Fault, Gone, Invalid


class ChannelExists(Conflict):
    code = "already_exists"
    message = "This workspace has a {kind} channel already; change that one."


class ChannelBusy(Conflict):
    code = "channel_busy"
    message = "Posts are planned on {channel}; cancel or wait for them first."


class ChannelDisabled(Conflict):
    code = "channel_disabled"
    message = "{channel} is disabled; enable it or choose another channel."


class NoChannel(Conflict):
    code = "no_channel"
    message = "No channel is active here; add or enable one."


class VariantMissing(Conflict):
    code = "variant_missing"
    message = "{key} has no text for {platform}; write it first."


class PublishedAlready(Conflict):
    code = "published_already"
    message = (
        "{key} is marked as published on {platform} already, at {url}; take that back to mark it "
        "with another address."
    )


class NotSent(Conflict):
    code = "not_sent"
    message = "{key} is {state} on this channel; only what was sent can be withdrawn."


class OnItsWay(Conflict):
    code = "on_its_way"
    message = "{key} goes out on this channel again; cancel that first, or wait for it."


class BeingWithdrawn(Conflict):
    code = "being_withdrawn"
    message = "{key} is being taken back from {channel}; publish it there once that is done."


class TakenBack(Gone):
    code = "taken_back"
    message = "This post was published here and has been taken back."


class BadMoment(Invalid):
    message = "Choose a moment in the future, at most five years ahead."

    def __init__(self) -> None:
        super().__init__(faults=[Fault("at", "in the future, within five years", pointer="/at")])


class TooLate(Conflict):
    code = "too_late"
    message = "{key} is {state} on this channel already; it can no longer be cancelled."
