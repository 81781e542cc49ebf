"""What can go wrong at a channel, told apart by what the caller may do next."""

from runner.core.errors import Conflict, DomainError, Unavailable


class ChannelError(DomainError):
    """Whatever stopped a channel; catch this to record a failed publication."""


class ChannelRefused(ChannelError, Conflict):
    """Nothing was published, and trying again is useless until somebody changes something."""

    code = "channel_refused"
    message = "{channel} did not take the post: {reason}"


class ChannelUnreachable(ChannelError, Unavailable):
    """Nothing was published, and trying again later is safe."""

    code = "channel_unreachable"
    message = "{channel} could not be reached: {reason}"


class ChannelOutcomeUnknown(ChannelError, Conflict):
    """It may have been published: ask `Channel.find` before trying again."""

    code = "channel_outcome_unknown"
    message = "{channel} did not confirm the post: {reason}"
