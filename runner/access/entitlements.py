"""What a workspace may have so many of, of what opens it."""

from typing import ClassVar

from sqlmodel import col

from runner.access.models import ApiKey
from runner.core.db.query import Query
from runner.core.entitlements import Entitlement
from runner.core.holdings import Effect, Holding, Thing, things


class AccessEntitlement(Entitlement):
    API_KEYS = (
        "api_keys",
        ("API key that opens something", "API keys that open something"),
        "revoke one first",
    )


class HeldKeys(Holding):
    """Keys that open something, the oldest first."""

    entitlement: ClassVar = AccessEntitlement.API_KEYS
    kind: ClassVar = "api_key"
    effect: ClassVar = Effect.READ_ONLY
    said: ClassVar = "this key only reads, exports and approves"
    query: ClassVar = Query(
        things(ApiKey)
        .where(col(ApiKey.revoked_at).is_(None))
        .order_by(ApiKey.created_at, ApiKey.id),
        Thing,
    )
