"""What places that are kept for somebody have in common: a token, an address, an end."""

import hmac
from datetime import timedelta
from typing import Any, Protocol
from uuid import UUID

from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.secrets import Keys, b64, hash_token
from runner.identity import normal_email
from runner.workspaces.models import KeptPlace


class Ending(Protocol):
    """What ends by itself."""

    expires_at: Any


def invite_token(keys: Keys, invite_id: UUID) -> str:
    """Derive an invite's token: mailed, or shown once where no mail leaves; never stored."""
    return b64(hmac.digest(keys.derive("invite"), invite_id.bytes, "sha256"))


def kept_for(keys: Keys, email: str, by: UUID, days: int) -> dict[str, Any]:
    """Say for whom a place is kept, by whom and how long."""
    id = new_id()
    return {
        "id": id,
        "email": email.strip(),
        "email_lower": normal_email(email),
        "token_hash": hash_token(invite_token(keys, id)),
        "invited_by_id": by,
        "expires_at": now() + timedelta(days=days),
    }


def keep_longer(keys: Keys, place: KeptPlace, id: UUID, by: UUID, days: int) -> None:
    """Give a place new days; whoever does so stands for it."""
    place.invited_by_id = by
    place.expires_at = now() + timedelta(days=days)
    # What is mailed is derived anew, and so by the present key.
    place.token_hash = hash_token(invite_token(keys, id))


def is_over(place: Ending) -> bool:
    return bool(place.expires_at <= now())
