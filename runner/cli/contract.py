"""`openapi`: print the contract of the server this program is."""

import typer

from runner.cli.outlet import say
from runner.cli.session import session
from runner.cli.show import Shape


def add_to(app: typer.Typer) -> None:
    app.command()(openapi)


def openapi(context: typer.Context) -> None:
    """Print the API contract as OpenAPI 3.1: YAML, or JSON with --json."""
    from api.openapi import document, export

    here = session(context)
    if here.shape is Shape.JSON:
        here.show.json(document())
    else:
        say(export().removesuffix("\n"))
