"""Signing secrets: made here, stored sealed."""

import os
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

from runner.core.secrets import Keys, Sealed

PREFIX = "whsec_"
SIZE_BYTES = 32
SEALED = Sealed("webhook secrets")


def new_secret() -> str:
    """Make a secret as Standard Webhooks spells it."""
    return PREFIX + b64encode(os.urandom(SIZE_BYTES)).decode()


PreviousSecret = dict[Literal["secret", "until"], str]
"""A sealed secret that was rotated away, and the moment from which it no longer signs."""


def still_signing(previous: Sequence[PreviousSecret], at: datetime) -> list[PreviousSecret]:
    """Pick those whose overlap is not over, the newest first."""
    return [each for each in previous if datetime.fromisoformat(each["until"]) > at]


def seal(keys: Keys, webhook_id: UUID, secret: str) -> str:
    """Encrypt a secret for one webhook; moved to another row it does not open."""
    return keys.seal(SEALED.purpose, secret.encode(), bound_to=webhook_id.bytes)


def unseal(keys: Keys, webhook_id: UUID, sealed: str) -> str:
    return keys.unseal(SEALED.purpose, sealed, bound_to=webhook_id.bytes).decode()
