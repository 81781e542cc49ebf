"""What happened to plans and to what accounts have of them."""

from runner.core.declared import Noun
from runner.core.events.event import Audience, Event


class BillingNoun(Noun):
    SUBSCRIPTION = "subscription", "Subscriptions"
    ENTITLEMENT = "entitlement", "Entitlements"
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
