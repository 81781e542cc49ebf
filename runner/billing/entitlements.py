"""What plans have beside what the other capabilities count."""

from collections.abc import Iterable

from runner.core.entitlements import Entitlement
from runner.core.errors import Fault

COMING_FEATURE = ("", "feature", "coming")


class BillingEntitlement(Entitlement):
    CREDITS = ("credits_per_month", ("credit a month", "credits a month"))
    PORTAL = ("portal", "portals for clients", *COMING_FEATURE)
    WHITE_LABEL = ("white_label", "looks of one's own instead of Postmagiq's", *COMING_FEATURE)
    CUSTOM_DOMAINS = ("custom_domains", "domains of one's own", "", "", "coming")


def unknown(known: Iterable[str], **at: str) -> Fault:
    """Say which entitlements there are, where another one was named."""
    return Fault("unknown_entitlement", f"one of: {', '.join(sorted(known))}", **at)
