"""Plans, what an account has of them, and what is paid."""

from runner.billing.events import BillingNoun, SubscriptionCreated, SubscriptionUpdated
from runner.billing.models import Interval, Overage, SubscriptionStatus, TierFields
from runner.billing.payments.customers import Customers
from runner.billing.payments.inbox import Inbox
from runner.billing.payments.jobs import JOBS, READERS
from runner.billing.payments.processing import TOLD, process
from runner.billing.payments.syncing import Done, Step, Sync
from runner.billing.subscriptions import (
    ALIVE,
    SubscriptionState,
    apply_subscription,
    end_subscription,
    subscription_of,
)
from runner.billing.tiers import tiers_of
from runner.providers.payments import BadSignature

__all__ = [
    "ALIVE",
    "JOBS",
    "READERS",
    "TOLD",
    "BadSignature",
    "BillingNoun",
    "Customers",
    "Done",
    "Inbox",
    "Interval",
    "Overage",
    "Step",
    "SubscriptionCreated",
    "SubscriptionState",
    "SubscriptionStatus",
    "SubscriptionUpdated",
    "Sync",
    "TierFields",
    "apply_subscription",
    "end_subscription",
    "process",
    "subscription_of",
    "tiers_of",
]
