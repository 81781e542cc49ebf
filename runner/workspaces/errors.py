"""What forbids a change to a workspace or its members."""

from runner.core.db.work import refuses
from runner.core.errors import Conflict, Forbidden, Invalid, NotFound


class LastOwner(Conflict):
    code = "last_owner"
    message = "A workspace keeps at least one owner; make somebody else an owner first."


class BeyondOwnRole(Forbidden):
    code = "forbidden"
    message = "Nobody can give or take a role that is above their own."


class AlreadyMember(Conflict):
    code = "already_exists"
    message = "{email} is a member of this workspace already."


class InviteInvalid(NotFound):
    message = "That invitation was used, revoked or has expired; ask for a new one."


class RegistrationClosed(Forbidden):
    code = "registration_closed"
    message = "Only invited people may register here; ask a member of a workspace to invite you."


class WrongInvitee(Forbidden):
    code = "forbidden"
    message = "This invitation is for another e-mail address; sign in with that one."


class SlugTaken(Conflict):
    code = "already_exists"
    message = "The slug {slug} is taken; choose another one."


class BadSlug(Invalid):
    message = (
        "A slug has 3 to 63 small letters, digits and single hyphens, and is no reserved word."
    )


class UnknownTimezone(Invalid):
    message = "{timezone} is no IANA time zone; use one such as Europe/Berlin."


refuses("last_owner", LastOwner)
