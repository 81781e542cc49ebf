"""What plans have beside what the other capabilities count."""

from runner.core.entitlements import Entitlement

COMING_FEATURE = ("", "feature", "coming")


class BillingEntitlement(Entitlement):
    CREDITS = ("credits_per_month", "credits a month")
    PORTAL = ("portal", "portals for clients", *COMING_FEATURE)
    WHITE_LABEL = ("white_label", "looks of one's own instead of Postmagiq's", *COMING_FEATURE)
    CUSTOM_DOMAINS = ("custom_domains", "domains of one's own", "", "", "coming")
