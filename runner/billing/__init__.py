"""Plans, what an account has of them, and what is paid."""

from runner.billing.entitlements import BillingEntitlement
from runner.billing.entitling import Overrides, Plans
from runner.billing.events import BillingNoun, SubscriptionCreated, SubscriptionUpdated
from runner.billing.models import Interval, Overage, SubscriptionStatus, TierFields
from runner.billing.subscriptions import (
    ALIVE,
    SubscriptionState,
    apply_subscription,
    subscription_of,
)

__all__ = [
    "ALIVE",
    "BillingEntitlement",
    "BillingNoun",
    "Interval",
    "Overage",
    "Overrides",
    "Plans",
    "SubscriptionCreated",
    "SubscriptionState",
    "SubscriptionStatus",
    "SubscriptionUpdated",
    "TierFields",
    "apply_subscription",
    "subscription_of",
]
