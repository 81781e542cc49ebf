"""What happened to users, their addresses and their sign-ins."""

from runner.core.events.event import Event


class UserRegistered(Event):
    type = "user.registered"


class UserChanged(Event):
    type = "user.changed"


class SignInStarted(Event):
    type = "sign_in.started"
    method: str


class SignInEnded(Event):
    type = "sign_in.ended"
    reason: str


class VerificationRequested(Event):
    """Somebody asked for a mail; there is none to send when the address is nobody's."""

    type = "verification.requested"


class RegistrationRepeated(Event):
    """Somebody else claimed the address of this user."""

    type = "registration.repeated"


class EmailVerified(Event):
    type = "email.verified"


class ClaimEnded(Event):
    """The address was proven, and what this user made before under it has ended."""

    type = "claim.ended"


class PasswordChanged(Event):
    type = "password.changed"


class TotpEnabled(Event):
    type = "totp.enabled"


class TotpDisabled(Event):
    type = "totp.disabled"


class RecoveryCodesMade(Event):
    type = "recovery_codes.made"


class RecoveryCodeUsed(Event):
    type = "recovery_code.used"
