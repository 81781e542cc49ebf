"""Plans, what an account has of them, and what is paid."""

from runner.billing.entitlements import BillingEntitlement
from runner.billing.entitling import Overrides, Plans
from runner.billing.events import (
    BillingNoun,
    SubscriptionCreated,
    SubscriptionTrialEnding,
    SubscriptionUpdated,
)
from runner.billing.models import Interval, Overage, SubscriptionStatus, TierFields
from runner.billing.payments.bills import Bills
from runner.billing.payments.customers import Customers
from runner.billing.payments.errors import AlreadySubscribed, NothingSubscribed, NotOnSale
from runner.billing.payments.inbox import Inbox
from runner.billing.payments.processing import TOLD, process
from runner.billing.payments.purchases import Purchases
from runner.billing.payments.syncing import Done, Step, Sync
from runner.billing.subscriptions import (
    ALIVE,
    SubscriptionState,
    apply_subscription,
    end_subscription,
    subscription_of,
)
from runner.billing.tiers import Tiers, tiers_of
from runner.billing.trials import trial_end
from runner.billing.usage import Usage
from runner.billing.usage_export import ledger_csv, usage_csv
from runner.billing.usage_models import EntryKind
from runner.providers.payments import (
    BadSignature,
    InvoiceStatus,
    PaymentDeclined,
    PaymentRefused,
    PaymentsNotSetUp,
    PaymentsUnavailable,
)

__all__ = [
    "ALIVE",
    "TOLD",
    "AlreadySubscribed",
    "BadSignature",
    "BillingEntitlement",
    "BillingNoun",
    "Bills",
    "Customers",
    "Done",
    "EntryKind",
    "Inbox",
    "Interval",
    "InvoiceStatus",
    "NotOnSale",
    "NothingSubscribed",
    "Overage",
    "Overrides",
    "PaymentDeclined",
    "PaymentRefused",
    "PaymentsNotSetUp",
    "PaymentsUnavailable",
    "Plans",
    "Purchases",
    "Step",
    "SubscriptionCreated",
    "SubscriptionState",
    "SubscriptionStatus",
    "SubscriptionTrialEnding",
    "SubscriptionUpdated",
    "Sync",
    "TierFields",
    "Tiers",
    "Usage",
    "apply_subscription",
    "end_subscription",
    "ledger_csv",
    "process",
    "subscription_of",
    "tiers_of",
    "trial_end",
    "usage_csv",
]
