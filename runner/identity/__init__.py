"""Users, how they are recognised, and where they are signed in."""

from runner.identity.models import User, UserKind
from runner.identity.passwords import hash_password, require_strong
from runner.identity.presence import is_present
from runner.identity.sign_ins import (
    Device,
    InvalidCredentials,
    LinkUsed,
    RefreshRefused,
    Signer,
    SignIns,
    Tokens,
)
from runner.identity.tokens import AccessTokens, Claims
from runner.identity.users import EmailTaken, Users, id_with, names_of, normal_email

__all__ = [
    "AccessTokens",
    "Claims",
    "Device",
    "EmailTaken",
    "InvalidCredentials",
    "LinkUsed",
    "RefreshRefused",
    "SignIns",
    "Signer",
    "Tokens",
    "User",
    "UserKind",
    "Users",
    "hash_password",
    "id_with",
    "is_present",
    "names_of",
    "normal_email",
    "require_strong",
]
