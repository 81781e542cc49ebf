"""What forbids a change to posts, sources and the strategy."""

from runner.core.errors import Conflict, Fault, Invalid


class UnknownReference(Invalid):
    code = "unknown_reference"
    message = "{field} names nothing in this workspace; choose one from its list."

    def __init__(self, field: str) -> None:
        detail = "there is none with this id here"
        super().__init__(field=field, faults=[Fault(self.code, detail, pointer=f"/{field}")])


class NotAMember(Invalid):
    code = "not_a_member"
    message = "{field} must be a member of this workspace; invite them first."

    def __init__(self, field: str) -> None:
        detail = "not a member of this workspace"
        super().__init__(field=field, faults=[Fault(self.code, detail, pointer=f"/{field}")])


class InUse(Conflict):
    code = "in_use"
    message = "{count} {dependents} still use this; move or discard them first."


class ContentChanged(Conflict):
    code = "state_conflict"
    message = "The post was changed meanwhile; read it again before you decide."
