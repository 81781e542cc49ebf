"""`openapi`: print the contract of the server this program is."""

import typer


def add_to(app: typer.Typer) -> None:
    app.command()(openapi)


def openapi() -> None:
    """Print the API contract as OpenAPI 3.1."""
    from api.openapi import export

    print(export(), end="")
