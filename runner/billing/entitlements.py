"""What plans have beside what the other capabilities count."""

from runner.core.entitlements import Entitlement

FEATURE = ("", "feature")


class BillingEntitlement(Entitlement):
    CREDITS = ("credits_per_month", "credits a month")
    PORTAL = ("portal", "portals for clients", *FEATURE)
    WHITE_LABEL = ("white_label", "looks of one's own instead of Postmagiq's", *FEATURE)
    CUSTOM_DOMAINS = ("custom_domains", "domains of one's own")
