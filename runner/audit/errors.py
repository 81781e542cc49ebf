"""What forbids to undo something."""

from runner.core.errors import Conflict


class AlreadyUndone(Conflict):
    code = "already_undone"
    message = "{type} is undone already; undo that to have it again."
