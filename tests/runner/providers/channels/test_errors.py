import pytest

from runner.core.errors import DomainError, Kind
from runner.providers.channels import (
    ChannelError,
    ChannelOutcomeUnknown,
    ChannelRefused,
    ChannelUnreachable,
)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (ChannelRefused, Kind.CONFLICT),
        (ChannelUnreachable, Kind.UNAVAILABLE),
        (ChannelOutcomeUnknown, Kind.CONFLICT),
    ],
)
def test_every_failure_of_a_channel_is_caught_as_one_and_keeps_its_kind(
    error: type[DomainError], kind: Kind
) -> None:
    raised = error(channel="The feed", reason="try later.")
    assert isinstance(raised, ChannelError)
    assert raised.kind == kind
    assert raised.detail.startswith("The feed ")
    assert raised.detail.endswith(": try later.")
