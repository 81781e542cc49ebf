"""What happened to users, their addresses and their sign-ins."""

from runner.core.events.event import Audience, Event


class AccountEvent(Event):
    """Of a person, who belongs to no workspace."""

    audience = Audience.PLATFORM


class UserRegistered(AccountEvent):
    type = "user.registered"


class UserUpdated(AccountEvent):
    type = "user.updated"


class SignInStarted(AccountEvent):
    type = "sign_in.started"
    method: str


class SignInEnded(AccountEvent):
    type = "sign_in.ended"
    reason: str


class VerificationRequested(AccountEvent):
    """Somebody asked for a mail; there is none to send when the address is nobody's."""

    type = "verification.requested"


class RegistrationRepeated(AccountEvent):
    """Somebody else claimed the address of this user."""

    type = "registration.repeated"


class EmailVerified(AccountEvent):
    type = "email.verified"


class ClaimEnded(AccountEvent):
    """The address was proven, and what this user made before under it has ended."""

    type = "claim.ended"


class PasswordUpdated(AccountEvent):
    type = "password.updated"


class TotpEnabled(AccountEvent):
    type = "totp.enabled"


class TotpDisabled(AccountEvent):
    type = "totp.disabled"


class RecoveryCodesCreated(AccountEvent):
    type = "recovery_codes.created"


class RecoveryCodeUsed(AccountEvent):
    type = "recovery_code.used"
