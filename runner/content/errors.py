"""What forbids a change to posts, sources and the strategy."""

from runner.core.errors import Conflict, Fault, Forbidden, Invalid


class InUse(Conflict):
    code = "in_use"
    message = "Still used by {count} {dependents}; move or delete what uses it first."


class ContentChanged(Conflict):
    code = "state_conflict"
    message = "The post was changed meanwhile; read it again before you decide."


class BadExtra(Invalid):
    code = "bad_extra"
    message = "{name} cannot be set for {platform}: {reason}."

    def __init__(self, platform: str, name: str, reason: str) -> None:
        fault = Fault(self.code, reason, pointer=f"/variants/{platform}/extras/{name}")
        super().__init__(platform=str(platform), name=name, reason=reason, faults=[fault])


class NotByHand(Conflict):
    code = "state_conflict"
    message = "A post does not get from {before} to {after} by hand; {instead}."


class NotThere(Invalid):
    code = "validation_failed"
    message = "The neighbour is not a post of that column; read the board again."

    def __init__(self, field: str) -> None:
        super().__init__(faults=[Fault("unknown_reference", "no post there", pointer=f"/{field}")])


class NotTheOwner(Forbidden):
    code = "not_the_owner"
    message = "Only whoever saved this view can change it; save a copy of your own."


class OwnerPresent(Conflict):
    code = "owner_present"
    message = "Whoever saved this view is still here; save a copy of your own."


class UnreadableImport(Invalid):
    code = "unreadable_import"
    message = "This cannot be read as {format}: {reason}."


class TooManyViews(Invalid):
    code = "too_many_views"
    message = "A person can save {limit} views; remove some first."


class TooManyRows(Invalid):
    code = "too_many_rows"
    message = "One import takes {limit} rows; send the rest as another one."
