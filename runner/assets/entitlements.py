"""How much a workspace may keep."""

from runner.core.entitlements import Entitlement


class AssetEntitlement(Entitlement):
    STORAGE = ("storage", "bytes of files", "remove some files first")
