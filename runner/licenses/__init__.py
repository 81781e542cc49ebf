"""Licences: who may use what, on how many machines, signed so that it holds without a network."""

from runner.licenses.activations import LicenseActivations
from runner.licenses.by_key import ByKey, CountLicense, Question
from runner.licenses.contact import refresh_license
from runner.licenses.errors import (
    ActivationLapsed,
    ActivationsExhausted,
    EndsTooLate,
    LicenseInvalid,
    LicenseIsRevoked,
    LicenseQuotaSpent,
    NeedsNoMachine,
    NoSuchKey,
    NotActivated,
    NothingToRenew,
    ProductReserved,
    ProductTaken,
    SeatsExhausted,
    TooManyLicenses,
    TooManyProducts,
    TooManyTemplates,
)
from runner.licenses.files import (
    LicenseFiles,
)
from runner.licenses.installed import InstalledLicenses, Licensed, NoLicense
from runner.licenses.judgement import Asked, LicenseCode, State, Strategy
from runner.licenses.keys import MOST_TYPED
from runner.licenses.ladder import Rung, Trouble, remedy
from runner.licenses.licenses import Licenses
from runner.licenses.models import (
    LicenseeFields,
    LicenseFields,
    MachineFields,
    TemplateFields,
    TermFields,
    Tier,
)
from runner.licenses.signing import SigningKey
from runner.licenses.templates import LicenseTemplates

__all__ = [
    "MOST_TYPED",
    "ActivationLapsed",
    "ActivationsExhausted",
    "Asked",
    "ByKey",
    "CountLicense",
    "EndsTooLate",
    "InstalledLicenses",
    "LicenseActivations",
    "LicenseCode",
    "LicenseFields",
    "LicenseFiles",
    "LicenseInvalid",
    "LicenseIsRevoked",
    "LicenseQuotaSpent",
    "LicenseTemplates",
    "Licensed",
    "LicenseeFields",
    "Licenses",
    "MachineFields",
    "NeedsNoMachine",
    "NoLicense",
    "NoSuchKey",
    "NotActivated",
    "NothingToRenew",
    "ProductReserved",
    "ProductTaken",
    "Question",
    "Rung",
    "SeatsExhausted",
    "SigningKey",
    "State",
    "Strategy",
    "TemplateFields",
    "TermFields",
    "Tier",
    "TooManyLicenses",
    "TooManyProducts",
    "TooManyTemplates",
    "Trouble",
    "refresh_license",
    "remedy",
]
