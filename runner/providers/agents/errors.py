"""What forbids writing a post."""

from runner.core.errors import Invalid


class NothingToWrite(Invalid):
    code = "nothing_to_write"
    message = (
        "No sentence of the source can stand in a post for {platform}; "
        "add source material with a few full sentences."
    )


class UnheardWish(Invalid):
    code = "unheard_wish"
    message = (
        "The source does not say “{words}”. This agent writes with the sentences of the source, so "
        "an instruction can only choose and order them: use words that stand there."
    )
