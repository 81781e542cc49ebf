"""API keys, and how many requests a caller may make."""

from runner.access.access import Access
from runner.access.behind import people_behind
from runner.access.buckets import MemoryBuckets, Policy, PostgresBuckets
from runner.access.contexts import Address, KeyContext, address_of
from runner.access.entitlements import AccessEntitlement
from runner.access.errors import (
    AddressRefused,
    BadKey,
    BeyondOwnScopes,
    InvitesSpent,
    KeyLacksScope,
    KeyRefused,
    KeysClosed,
    MailboxSpent,
    NotForKeys,
)
from runner.access.events import AccessNoun
from runner.access.held import held_now, require_held
from runner.access.issued import keys_issued_by, revoke_keys_issued_by
from runner.access.keyring import Keyring, KnownKey
from runner.access.keys import NEVER_IN_A_KEY, ApiKeys
from runner.access.limits import Allowance, Limits
from runner.access.models import ApiKeyFields
from runner.access.rates import Rates
from runner.access.scopes import KeyScope
from runner.access.tokens import is_meant_as_key

__all__ = [
    "NEVER_IN_A_KEY",
    "Access",
    "AccessEntitlement",
    "AccessNoun",
    "Address",
    "AddressRefused",
    "Allowance",
    "ApiKeyFields",
    "ApiKeys",
    "BadKey",
    "BeyondOwnScopes",
    "InvitesSpent",
    "KeyContext",
    "KeyLacksScope",
    "KeyRefused",
    "KeyScope",
    "Keyring",
    "KeysClosed",
    "KnownKey",
    "Limits",
    "MailboxSpent",
    "MemoryBuckets",
    "NotForKeys",
    "Policy",
    "PostgresBuckets",
    "Rates",
    "address_of",
    "held_now",
    "is_meant_as_key",
    "keys_issued_by",
    "people_behind",
    "require_held",
    "revoke_keys_issued_by",
]
