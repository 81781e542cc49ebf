"""What happened to licences."""

from runner.core.declared import Noun
from runner.core.events.event import Audience, Event


class LicenseNoun(Noun):
    LICENSE = "license", "Licences"
    LICENSE_TEMPLATE = "license_template", "Templates of licences"


class LicenseEvent(Event):
    """Told to the account that sold it."""

    audience = Audience.ACCOUNT


class LicenseTemplateCreated(LicenseEvent):
    type = "license_template.created"


class LicenseTemplateUpdated(LicenseEvent):
    type = "license_template.updated"


class LicenseTemplateDeleted(LicenseEvent):
    type = "license_template.deleted"


class LicenseIssued(LicenseEvent):
    type = "license.issued"


class LicenseUpdated(LicenseEvent):
    type = "license.updated"


class LicenseSuspended(LicenseEvent):
    type = "license.suspended"


class LicenseReinstated(LicenseEvent):
    type = "license.reinstated"


class LicenseRenewed(LicenseEvent):
    type = "license.renewed"


class LicenseRevoked(LicenseEvent):
    type = "license.revoked"


class LicenseTransferred(LicenseEvent):
    type = "license.transferred"


class LicenseExported(LicenseEvent):
    type = "license.exported"


class LicenseActivated(LicenseEvent):
    type = "license.activated"
    fingerprint: str
    machine: str


class LicenseDeactivated(LicenseEvent):
    type = "license.deactivated"
    fingerprint: str
    machine: str
