"""`trash`: what was removed, and bringing it back."""

from typing import Annotated
from uuid import UUID

import typer

from runner.cli.session import session

app = typer.Typer(help="List what was removed, and bring it back.", no_args_is_help=True)
COLUMNS = ("kind", "title", "deleted_at", "deleted_by", "purged_after", "id")


@app.command("list")
def list_trash(
    context: typer.Context,
    kind: Annotated[str | None, typer.Option(help="Such as post or goal.")] = None,
    limit: int = 50,
    cursor: str | None = None,
) -> None:
    """List what you may bring back, the latest first; each is gone for good after 30 days."""
    here = session(context)
    found = here.api.get(here.path("/trash"), kind=kind, limit=limit, cursor=cursor)
    here.show.rows(found, *COLUMNS)


@app.command()
def restore(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="As the list calls it: post, goal, …")],
    id: UUID,
) -> None:
    """Bring something back as it was, with all that hung on it."""
    here = session(context)
    made = here.api.post(here.path(f"/{kind.replace('_', '-')}s/{id}/restoration"))
    here.show.thing(made, *(name for name in ("key", "title", "name", "id") if name in made))
