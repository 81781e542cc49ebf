"""Users, how they are recognised, and where they are signed in."""

from runner.identity.addresses import Addresses
from runner.identity.authentication import Authentication, InvalidCredentials, ReauthRequired
from runner.identity.claims import EndClaimed
from runner.identity.machines import (
    machine_to_change,
    machines,
    machines_of,
    make_machine,
    one_machine,
)
from runner.identity.models import Purpose, User, UserKind
from runner.identity.passwords import WeakPassword, hash_password, require_strong
from runner.identity.presence import is_present, present, responsible_of
from runner.identity.second_factor import (
    AddressUnproven,
    CodeRefused,
    CodesLocked,
    SecondFactor,
    TotpNotBegun,
    TotpOn,
    TotpRefused,
    TotpRequired,
)
from runner.identity.sign_ins import Device, RefreshRefused, SignedOut, Signer, SignIns, Tokens
from runner.identity.tokens import AccessTokens, Claims
from runner.identity.users import Users, id_with, mailable, mailbox_of, names_of, normal_email
from runner.identity.verifications import LinkUsed, verification_of, verification_token

__all__ = [
    "AccessTokens",
    "AddressUnproven",
    "Addresses",
    "Authentication",
    "Claims",
    "CodeRefused",
    "CodesLocked",
    "Device",
    "EndClaimed",
    "InvalidCredentials",
    "LinkUsed",
    "Purpose",
    "ReauthRequired",
    "RefreshRefused",
    "SecondFactor",
    "SignIns",
    "SignedOut",
    "Signer",
    "Tokens",
    "TotpNotBegun",
    "TotpOn",
    "TotpRefused",
    "TotpRequired",
    "User",
    "UserKind",
    "Users",
    "WeakPassword",
    "hash_password",
    "id_with",
    "is_present",
    "machine_to_change",
    "machines",
    "machines_of",
    "mailable",
    "mailbox_of",
    "make_machine",
    "names_of",
    "normal_email",
    "one_machine",
    "present",
    "require_strong",
    "responsible_of",
    "verification_of",
    "verification_token",
]
