"""Users, how they are recognised, and where they are signed in."""

from runner.identity.addresses import Addresses
from runner.identity.authentication import (
    Authentication,
    Enrolment,
    InvalidCredentials,
    ReauthRequired,
)
from runner.identity.claims import EndClaimed
from runner.identity.models import Purpose, User, UserKind
from runner.identity.passwords import WeakPassword, hash_password, require_strong
from runner.identity.presence import Present, is_present, present, responsible_of
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
from runner.identity.service_accounts import (
    ServiceAccount,
    make_service_account,
    one_service_account,
    service_account_to_change,
    service_accounts,
    service_accounts_of,
)
from runner.identity.sign_ins import Device, RefreshRefused, SignedOut, Signer, SignIns, Tokens
from runner.identity.tokens import AccessTokens, Claims
from runner.identity.users import (
    BadEmail,
    Person,
    Users,
    id_with,
    mailable,
    mailbox_of,
    names_of,
    normal_email,
)
from runner.identity.verifications import LinkUsed, MailedLink, verification_of, verification_token

__all__ = [
    "AccessTokens",
    "AddressUnproven",
    "Addresses",
    "Authentication",
    "BadEmail",
    "Claims",
    "CodeRefused",
    "CodesLocked",
    "Device",
    "EndClaimed",
    "Enrolment",
    "InvalidCredentials",
    "LinkUsed",
    "MailedLink",
    "Person",
    "Present",
    "Purpose",
    "ReauthRequired",
    "RefreshRefused",
    "SecondFactor",
    "ServiceAccount",
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
    "mailable",
    "mailbox_of",
    "make_service_account",
    "names_of",
    "normal_email",
    "one_service_account",
    "present",
    "require_strong",
    "responsible_of",
    "service_account_to_change",
    "service_accounts",
    "service_accounts_of",
    "verification_of",
    "verification_token",
]
