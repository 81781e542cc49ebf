"""Who says on this server how much there may be."""

from datetime import timedelta

from runner.assets import AssetEntitlement
from runner.billing import Overrides, Plans, begin_plan
from runner.core.entitlements import Entitlements, InOrder, SelfHosted
from runner.licenses import Licensed
from runner.settings import Settings
from runner.webhooks import MOST_WEBHOOKS, WebhookEntitlement
from runner.workspaces import WorkspaceEntitlement


def entitling(settings: Settings, licensed: Licensed) -> Entitlements:
    """Name who says how much there may be, in their order: the operator where nobody else does."""
    hosted = self_hosted(settings)
    if not settings.price_list:
        return InOrder((licensed,), hosted)
    grace = timedelta(days=settings.payment_grace_days)
    return InOrder(
        (Overrides(grace), licensed, Plans(grace, settings.base_url)), hosted, begin_plan
    )


def self_hosted(settings: Settings) -> Entitlements:
    """Say how much there may be on this server; what is not named has no limit."""
    return SelfHosted(
        {
            WorkspaceEntitlement.WORKSPACES: settings.workspace_quota,
            WorkspaceEntitlement.SEATS: settings.max_people_per_workspace,
            AssetEntitlement.STORAGE: settings.files_quota_bytes,
            WebhookEntitlement.WEBHOOKS: MOST_WEBHOOKS,
        }
    )
