"""`workspace`: list one's own, choose one, make one."""

from typing import Annotated

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.session import session

app = typer.Typer(help="List, choose and make workspaces.", no_args_is_help=True)


@app.command("list")
def list_workspaces(context: typer.Context) -> None:
    """List the workspaces you belong to."""
    here = session(context)
    here.show.rows(here.api.get("/api/v1/workspaces"), "slug", "name", "role", "timezone")


@app.command()
def use(context: typer.Context, slug: str) -> None:
    """Work in this workspace from now on."""
    here = session(context)
    found = here.api.get("/api/v1/workspaces")["items"]
    if slug not in {workspace["slug"] for workspace in found}:
        known = ", ".join(sorted(workspace["slug"] for workspace in found)) or "none"
        raise Stop(Exit.USAGE, f"You belong to no workspace {slug!r}; yours: {known}.")
    here.credentials.use(here.url, slug)
    here.show.text(f"Using {slug}.", {"workspace": slug})


@app.command()
def create(
    context: typer.Context,
    name: str,
    slug: Annotated[str | None, typer.Option(help="Made from the name when left out.")] = None,
    timezone: Annotated[str, typer.Option(help="Such as Europe/Berlin.")] = "UTC",
) -> None:
    """Make a workspace, own it and work in it from now on."""
    here = session(context)
    body = {"name": name, "timezone": timezone} | ({"slug": slug} if slug else {})
    made = here.api.post("/api/v1/workspaces", body)
    here.credentials.use(here.url, made["slug"])
    here.show.thing(made, "slug", "name", "timezone", "id")
