"""What a workspace may have so many of, of what opens it."""

from runner.core.entitlements import Entitlement


class AccessEntitlement(Entitlement):
    API_KEYS = ("api_keys", "API keys that open something", "revoke one first")
