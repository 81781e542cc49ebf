"""What forbids a decision, a submission or a change of the stages."""

from runner.core.errors import Conflict, Forbidden, Invalid


class ApprovalMissing(Conflict):
    code = "approval_missing"
    message = "{key} is not approved as it is now; submit it and have every stage approve it."


class ApprovalOutdated(Conflict):
    code = "approval_outdated"
    message = "{key} was changed after it was submitted; submit it again."


class AlreadyApproved(Conflict):
    code = "already_approved"
    message = "{key} is approved as it is; publish it, or change it first."


class RequestClosed(Conflict):
    code = "state_conflict"
    message = "This request is {state} already; nothing is left to decide."


class DecidedOtherwise(Conflict):
    code = "decided_otherwise"
    message = "You said {verdict} already, and a decision stays; ask for a new submission."


class NothingSubmitted(Conflict):
    code = "nothing_submitted"
    message = "{key} waits for no decision; there is nothing to withdraw."


class PostEmpty(Conflict):
    code = "post_empty"
    message = "{key} has no text yet; write it before you submit it."


class PostArchived(Conflict):
    code = "state_conflict"
    message = "{key} is archived; bring it back from the archive first."


class KeysDoNotDecide(Forbidden):
    code = "keys_may_not_decide"
    message = "In this workspace people decide signed in, and not through an API key."


class RulesForPeople(Forbidden):
    code = "not_for_keys"
    message = "Who approves here is decided by a person who is signed in, not by an API key."


class UnprovenApprover(Forbidden):
    code = "address_unproven"
    message = (
        "Nobody has shown that you are not one of those who wrote or submitted this: "
        "verify your e-mail address first, or let somebody else decide."
    )


class SelfApproval(Forbidden):
    code = "self_approval"
    message = (
        "You wrote or submitted this, or are behind the agent that did: you answer for it or "
        "issued its key. Somebody else has to decide; a stage that asks nobody else must ask more."
    )


class PeopleOnly(Forbidden):
    code = "people_only"
    message = "Only a person can decide; agents and services cannot."


class NotAnApprover(Forbidden):
    code = "not_an_approver"
    message = "{stage} is decided by: {roles}."


class NotYours(Forbidden):
    code = "forbidden"
    message = "Only the author, whoever submitted it or an editor can withdraw this."


class FeedbackMissing(Invalid):
    message = "Say what should be different: a rejection needs feedback."


class CannotDecide(Invalid):
    message = "Only roles that may decide can be asked: {roles}."


class LastStage(Conflict):
    code = "last_stage"
    message = "A workspace keeps at least one stage; add another one first."


class StageInUse(Conflict):
    code = "stage_in_use"
    message = "Posts wait at {stage}; have them decided or withdrawn first."
