"""What forbids the use or the making of an API key."""

from runner.core.errors import Forbidden, Invalid, Unauthenticated


class KeyRefused(Unauthenticated):
    """Say the same for a key that never was and for one that is no longer good."""

    code = "invalid_token"
    message = "That API key is unknown, revoked or expired, or its issuer has left."


class AddressRefused(Forbidden):
    code = "forbidden"
    message = "This API key may not be used from your address; ask whoever made it."


class KeyLacksScope(Forbidden):
    code = "insufficient_scope"
    message = (
        "This API key, or its issuer by now, does not include {missing_scope}; ask {who_can_grant}."
    )


class NotForKeys(Forbidden):
    code = "forbidden"
    message = "An API key opens one workspace and nothing beside it; sign in for this."


class BeyondOwnScopes(Forbidden):
    code = "forbidden"
    message = "Nobody can give a key a scope they do not hold themselves: {missing_scope}."


class BadKey(Invalid):
    """Refuse what no key can have; the faults say which field."""
