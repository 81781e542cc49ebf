"""How many stages a workspace may ask."""

from runner.core.entitlements import Entitlement


class ApprovalEntitlement(Entitlement):
    STAGES = ("approval_stages", "approval stages", "remove one first")
