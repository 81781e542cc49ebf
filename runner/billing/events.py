"""What happened to plans and to what accounts have of them."""

from runner.core.declared import Noun
from runner.core.events.event import Audience, Event


class BillingNoun(Noun):
    SUBSCRIPTION = "subscription", "Subscriptions"
    ENTITLEMENT = "entitlement", "Entitlements"
    DOWNGRADE = "downgrade", "What stays where there is less room"
    TIER = "subscription_tier", "Plans"


class SubscriptionCreated(Event):
    type = "subscription.created"
    audience = Audience.ACCOUNT


class SubscriptionUpdated(Event):
    type = "subscription.updated"
    audience = Audience.ACCOUNT


class SubscriptionTrialEnding(Event):
    type = "subscription.trial_ending"
    audience = Audience.ACCOUNT


class TierUpdated(Event):
    type = "subscription_tier.updated"
    audience = Audience.PLATFORM


class DowngradeChosen(Event):
    """Somebody said what stays active."""

    type = "downgrade.chosen"
    audience = Audience.ACCOUNT


class DowngradeApplied(Event):
    """Things turned read-only, or came back."""

    type = "downgrade.applied"
    audience = Audience.ACCOUNT
    read_only: int
    lifted: int


class EntitlementCreated(Event):
    type = "entitlement.created"
    audience = Audience.ACCOUNT


class EntitlementUpdated(Event):
    type = "entitlement.updated"
    audience = Audience.ACCOUNT


class EntitlementDeleted(Event):
    type = "entitlement.deleted"
    audience = Audience.ACCOUNT
