"""Choose who takes the money."""

from runner.layers import unfit
from runner.providers.payments.port import Payments
from runner.providers.payments.stripe_payments import StripePayments
from runner.settings import Settings


def payments_of(settings: Settings) -> Payments:
    """Take Stripe as it is configured; raises BadSettings for plans nobody could pay."""
    key = settings.stripe_secret_key
    if settings.price_list and key is None:
        raise unfit("price_list", "plans are paid through Stripe; set stripe_secret_key as well")
    secrets = (settings.stripe_webhook_secret, settings.previous_stripe_webhook_secret)
    return StripePayments(
        key.get_secret_value() if key else None,
        settings.stripe_url,
        [secret.get_secret_value() for secret in secrets if secret],
    )
