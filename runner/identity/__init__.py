"""Users, how they are recognised, and where they are signed in."""

from runner.identity.models import User, UserKind
from runner.identity.passwords import hash_password, require_strong
from runner.identity.presence import is_present
from runner.identity.sign_ins import Device, Signer, SignIns, Tokens
from runner.identity.tokens import AccessTokens, Claims
from runner.identity.users import Users, names_of

__all__ = [
    "AccessTokens",
    "Claims",
    "Device",
    "SignIns",
    "Signer",
    "Tokens",
    "User",
    "UserKind",
    "Users",
    "hash_password",
    "is_present",
    "names_of",
    "require_strong",
]
