"""What forbids writing a post."""

from runner.core.errors import Invalid


class NothingToWrite(Invalid):
    code = "nothing_to_write"
    message = (
        "No sentence of the source can stand in a post for {platform}; "
        "add source material with a few full sentences."
    )
