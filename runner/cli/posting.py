"""`post create` and `post comment`: what is written by hand."""

from collections.abc import Callable
from inspect import Parameter
from typing import Annotated

import typer

from runner.cli import operations, options, resources
from runner.cli.exits import Exit, Stop
from runner.cli.nouns import NOUNS
from runner.cli.options import Given
from runner.cli.posts import COLUMNS, written
from runner.cli.session import Session

# What makes the text of a post, which the contract has by platform.
TEXT = {
    "platform": typer.Option(help="Whose text it is: linkedin, x, blog, …"),
    "file": typer.Option(help="The text; - is standard input."),
}


def add_to(app: typer.Typer) -> None:
    app.command("create")(_creating())
    app.command("comment", help="Say something about a post.")(resources.creating(NOUNS["comment"]))


def _creating() -> Callable[..., None]:
    operation = operations.find("POST", "/posts")
    assert operation
    fields = [field for field in operation.body if field.name != "variants"]

    def create(here: Session, given: Given) -> None:
        body = options.values(fields, given)
        if (given["platform"] is None) != (given["file"] is None):
            raise Stop(Exit.USAGE, "--platform and --file go together.")
        if given["file"]:
            body["variants"] = {given["platform"]: written(given["file"])}
        here.show.thing(here.api.post(here.path("/posts"), body), *COLUMNS, "id")

    text = [
        Parameter(
            name, Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[str | None, told]
        )
        for name, told in TEXT.items()
    ]
    others = [options.option(field) for field in fields if field.name != "title"]
    made = options.command(create, [options.argument("title", ""), *text, *others])
    made.__doc__ = "Write a post by hand."
    return made
