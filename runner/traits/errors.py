"""What forbids a change to what hangs on things."""

from runner.core.errors import Conflict, Fault, Forbidden, Invalid


class UnknownReference(Invalid):
    code = "unknown_reference"
    message = "{field} names nothing in this workspace; choose one from its list."

    def __init__(self, field: str) -> None:
        detail = "there is none with this id here"
        super().__init__(field=field, faults=[Fault(self.code, detail, pointer=f"/{field}")])


class NamelessTag(Invalid):
    message = "A tag needs at least one letter that can be seen."


class TagExists(Conflict):
    code = "already_exists"
    message = "There is a tag {name} already; merge the two instead."


class TooManyTags(Invalid):
    code = "too_many_tags"
    message = "{what} has room for {limit} tags; remove or merge some first."

    def __init__(self, limit: int, what: str = "A workspace") -> None:
        super().__init__(what=what, limit=limit)


class NotAMember(Invalid):
    code = "not_a_member"
    message = "{field} must be a member of this workspace; invite them first."

    def __init__(self, field: str) -> None:
        detail = "not a member of this workspace"
        super().__init__(field=field, faults=[Fault(self.code, detail, pointer=f"/{field}")])


class NotYourComment(Forbidden):
    code = "not_your_comment"
    message = "Only its author can do this; an admin may remove it."


class QuoteMissing(Invalid):
    code = "quote_missing"
    message = "Those words do not stand there in that version; read it again."


class HiddenThread(Invalid):
    code = "hidden_thread"
    message = "This thread is internal, so its answers are; begin an external one instead."
