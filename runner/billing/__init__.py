"""Plans, what an account has of them, and what is paid."""

from runner.billing.credits import credits_reached
from runner.billing.downgrades import Asked, Downgrades
from runner.billing.entitlements import BillingEntitlement
from runner.billing.entitling import Overrides, Plans
from runner.billing.models import (
    Interval,
    Overage,
    OverrideFields,
    SubscriptionStatus,
    TierFields,
)
from runner.billing.overrides import DecidedEntitlements
from runner.billing.payments.bills import Bills
from runner.billing.payments.customers import Customers
from runner.billing.payments.errors import (
    AlreadySubscribed,
    NothingSubscribed,
    NotOnSale,
    PaymentDue,
    PreviewOutdated,
)
from runner.billing.payments.inbox import Inbox
from runner.billing.payments.processing import process
from runner.billing.payments.purchases import Purchases, plan_page
from runner.billing.payments.syncing import Done, Step, Sync
from runner.billing.subscriptions import (
    SubscriptionState,
    apply_subscription,
)
from runner.billing.tiers import Tiers, tiers_of
from runner.billing.trials import NextPlan, NotTrying, begin_plan, trial_end
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
    ProviderEvent,
)

__all__ = [
    "AlreadySubscribed",
    "Asked",
    "BadSignature",
    "BillingEntitlement",
    "Bills",
    "Customers",
    "DecidedEntitlements",
    "Done",
    "Downgrades",
    "EntryKind",
    "Inbox",
    "Interval",
    "InvoiceStatus",
    "NextPlan",
    "NotOnSale",
    "NotTrying",
    "NothingSubscribed",
    "Overage",
    "OverrideFields",
    "Overrides",
    "PaymentDeclined",
    "PaymentDue",
    "PaymentRefused",
    "PaymentsNotSetUp",
    "PaymentsUnavailable",
    "Plans",
    "PreviewOutdated",
    "ProviderEvent",
    "Purchases",
    "Step",
    "SubscriptionState",
    "SubscriptionStatus",
    "Sync",
    "TierFields",
    "Tiers",
    "Usage",
    "apply_subscription",
    "begin_plan",
    "credits_reached",
    "ledger_csv",
    "plan_page",
    "process",
    "tiers_of",
    "trial_end",
    "usage_csv",
]
