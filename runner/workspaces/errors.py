"""What forbids a change to a workspace or its members."""

from runner.core.db.refusals import refuses
from runner.core.errors import Conflict, Fault, Forbidden, Invalid, NotFound


class LastOwner(Conflict):
    code = "last_owner"
    message = "A workspace keeps its owner; transfer the ownership to somebody else first."


class LastAccountOwner(Conflict):
    code = "last_owner"
    message = "An account keeps an owner; make somebody else an owner first."


class OneOwner(Conflict):
    code = "one_owner"
    message = "A workspace has one owner, and nobody is made a second; transfer the ownership."


class OwnSuspension(Conflict):
    code = "state_conflict"
    message = "Nobody suspends themselves; leave the workspace instead."


class UnfitSuccessor(Invalid):
    code = "unfit_successor"
    message = "That must be another active person of this workspace."

    def __init__(self, field: str) -> None:
        super().__init__(faults=[Fault(field, self.message, pointer=f"/{field}")])


class BeyondOwnRole(Forbidden):
    code = "forbidden"
    message = "Nobody can give or take a role that is above their own."


class AlreadyMember(Conflict):
    code = "already_exists"
    message = "{email} is a member of this workspace already."


class AlreadyInAccount(Conflict):
    code = "already_exists"
    message = "{email} belongs to this account already; change their role instead."


class InviteInvalid(NotFound):
    message = "That invitation was used, revoked or has expired; ask for a new one."


class OfferInvalid(NotFound):
    message = "That offer was taken, refused, taken back or has expired; ask for a new one."


class AlreadyPaid(Conflict):
    code = "already_exists"
    message = "That account pays for {workspace} already; choose another one."


class InviteClosed(Conflict):
    code = "state_conflict"
    message = "This invite is {state}; invite the address again."


class InvitedTwice(Conflict):
    code = "already_exists"
    message = "{email} stands on line {line} already."


class UnknownRole(Invalid):
    code = "unknown_role"
    message = "{role} is no role; use one of: {roles}."


class UnreadableList(Invalid):
    """Refuse what is no list of people to invite; the fault says why."""

    def __init__(self, detail: str) -> None:
        super().__init__(faults=[Fault("csv", detail, pointer="/csv")])


class BadInviteList(Invalid):
    code = "bad_rows"
    message = "Some lines cannot be invited, so nobody was; correct them, or skip invalid lines."


class LinksUnmailed(Conflict):
    code = "no_mail_server"
    message = (
        "This server mails no links, so nobody on a list would get theirs: invite people one by "
        "one and hand each link on, or have whoever runs the server set `smtp_url`."
    )


class RenewalUnmailed(Conflict):
    code = "no_mail_server"
    message = (
        "This server mails no links: invite {email} again, which shows a new link once, or have "
        "whoever runs the server set `smtp_url`."
    )


class RegistrationClosed(Forbidden):
    code = "registration_closed"
    message = "Only invited people may register here; ask a member of a workspace to invite you."


class WrongInvitee(Forbidden):
    code = "forbidden"
    message = "This invitation is for another e-mail address; sign in with that one."


class IsArchived(Conflict):
    code = "workspace_archived"
    message = "This workspace is archived: unarchive it before you change anything in it."


class OtherName(Invalid):
    message = "Type the name of the workspace, exactly as it is written, to delete it."


class GraceOver(Conflict):
    code = "state_conflict"
    message = "The days in which this workspace could be restored are over."


class CreationClosed(Forbidden):
    code = "workspace_creation_closed"
    message = "Only staff may make workspaces on this server; ask them to make one and invite you."


class SlugTaken(Conflict):
    code = "already_exists"
    message = "The slug {slug} is taken; choose another one."


class BadSlug(Invalid):
    message = (
        "A slug has 3 to 63 small letters, digits and single hyphens, and is no reserved word."
    )


class UnknownTimezone(Invalid):
    message = "{timezone} is no IANA time zone; use one such as Europe/Berlin."


class KeysForPeople(Forbidden):
    code = "not_for_keys"
    message = (
        "Only a person who is signed in changes these settings; a key may change the banned words."
    )


class OwnersOnly(Forbidden):
    code = "forbidden"
    message = "In this workspace only owners invite; ask one of them."


class SettingLocked(Forbidden):
    code = "setting_locked"
    message = "The setting {setting} was decided by the operator of this installation."


class RoleInUse(Conflict):
    code = "role_in_use"
    message = "{members} members and {invites} open invites have this role; name a `replacement`."


class BadRole(Invalid):
    """Refuse what no role can be; the faults say which field."""


class ServiceAccountRole(Conflict):
    code = "service_account_role"
    message = "An agent or a service can be an editor at most, and nothing stronger."


class BadServiceAccount(Invalid):
    """Refuse what no service account can be; the faults say which field."""


class BadProject(Invalid):
    """Refuse what no project can be; the faults say which field."""


refuses("last_owner", LastOwner)
refuses("last_account_owner", LastAccountOwner)
refuses("service_account_role", ServiceAccountRole)
refuses("workspace_archived", IsArchived)
refuses("workspace_deleting", NotFound)
