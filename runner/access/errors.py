"""What forbids the use or the making of an API key."""

from runner.core.errors import Forbidden, Invalid, Throttled, Unauthenticated
from runner.workspaces import InsufficientScope


class KeyRefused(Unauthenticated):
    """Say the same for a key that never was and for one that is no longer good."""

    code = "invalid_token"
    message = "That API key is unknown, revoked or expired, or its issuer has left."


class AddressRefused(Forbidden):
    code = "forbidden"
    message = "This API key may not be used from your address; ask whoever made it."


class KeyLacksScope(InsufficientScope):
    message = (
        "This API key, or whoever acts by it, does not hold {scope_title!r} ({missing_scope}) "
        "by now; ask {who_can_grant}."
    )


class KeysClosed(Forbidden):
    code = "keys_closed"
    message = "This workspace lets no API key in; ask an owner or admin to allow them."


class NotForKeys(Forbidden):
    code = "forbidden"
    message = "An API key opens one workspace and nothing beside it; sign in for this."


class BeyondOwnScopes(Forbidden):
    code = "forbidden"
    message = "Nobody can give a key a scope they do not hold themselves: {missing_scope}."


class InvitesSpent(Throttled):
    message = (
        "This workspace mailed as many invites as it may in an hour; "
        "invite more people in {minutes} min."
    )


class MailboxSpent(Throttled):
    message = (
        "This mailbox was sent as many invites as one may get in an hour; "
        "invite it again in {minutes} min."
    )


class BadKey(Invalid):
    """Refuse what no key can have; the faults say which field."""
