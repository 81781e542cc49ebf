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
from runner.billing.usage import Usage
from runner.billing.usage_export import ledger_csv, usage_csv
from runner.billing.usage_models import EntryKind

__all__ = [
    "ALIVE",
    "BillingEntitlement",
    "BillingNoun",
    "EntryKind",
    "Interval",
    "Overage",
    "Overrides",
    "Plans",
    "SubscriptionCreated",
    "SubscriptionState",
    "SubscriptionStatus",
    "SubscriptionUpdated",
    "TierFields",
    "Usage",
    "apply_subscription",
    "ledger_csv",
    "subscription_of",
    "usage_csv",
]
