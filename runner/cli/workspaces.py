"""`workspace`: list one's own, choose one, make one, and what becomes of it."""

import sys
from typing import Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.members import member_with
from runner.cli.session import Session, session

app = typer.Typer(
    help="List, choose and make workspaces; archive, delete, restore, hand over.",
    no_args_is_help=True,
)


@app.command("list")
def list_workspaces(context: typer.Context) -> None:
    """List the workspaces you belong to."""
    here = session(context)
    mine = [*here.api.every("/api/v1/workspaces")]
    here.show.rows({"items": mine}, "slug", "name", "role", "status")


@app.command()
def use(context: typer.Context, slug: str) -> None:
    """Work in this workspace from now on."""
    here = session(context)
    found = {workspace["slug"] for workspace in here.api.every("/api/v1/workspaces")}
    if slug not in found:
        known = ", ".join(sorted(found)) or "none"
        raise Stop(Exit.USAGE, f"You belong to no workspace {slug!r}; yours: {known}.")
    here.credentials.use(here.url, slug)
    here.show.text(f"Using {slug}.", {"workspace": slug})


@app.command()
def create(
    context: typer.Context,
    name: str,
    slug: Annotated[str | None, typer.Option(help="Made from the name when left out.")] = None,
    timezone: Annotated[str, typer.Option(help="Such as Europe/Berlin.")] = "UTC",
    account: Annotated[str | None, typer.Option(help="Id of the account that pays.")] = None,
) -> None:
    """Make a workspace, own it and work in it from now on."""
    here = session(context)
    body = {"name": name, "timezone": timezone, "account_id": account}
    body |= {"slug": slug} if slug else {}
    made = here.api.post("/api/v1/workspaces", body)
    here.credentials.use(here.url, made["slug"])
    here.show.thing(made, "slug", "name", "timezone", "id")


@app.command()
def entitlements(context: typer.Context) -> None:
    """List what there may be so much of in the workspace, and how much of it there is."""
    here = session(context)
    rows = [*here.api.every(here.path("/entitlements"))]
    here.show.rows({"items": rows}, "code", "used", "limit", "source", "called")


@app.command()
def archive(context: typer.Context, slug: str) -> None:
    """Keep a workspace readable and let nobody change it; `unarchive` brings it back."""
    here = session(context)
    _show(here, here.api.post(f"/api/v1/w/{slug}/archive"))


@app.command()
def unarchive(context: typer.Context, slug: str) -> None:
    """Bring an archived workspace back to work."""
    here = session(context)
    _show(here, here.api.call("DELETE", f"/api/v1/w/{slug}/archive").json)


@app.command()
def delete(
    context: typer.Context,
    slug: str,
    name: Annotated[str | None, typer.Option(help="Its name, to be sure.")] = None,
) -> None:
    """Close a workspace for everybody; `restore` takes it back for 14 days, then it is gone."""
    here = session(context)
    if name is None:
        if not sys.stdin.isatty():
            raise Stop(Exit.USAGE, "To be sure, give the name of the workspace with --name.")
        name = typer.prompt("Its name")
    _show(here, here.api.call("DELETE", f"/api/v1/w/{slug}", {"name": name}).json)


@app.command()
def restore(context: typer.Context, slug: str) -> None:
    """Take the deletion of a workspace back."""
    here = session(context)
    _show(here, here.api.post(f"/api/v1/workspaces/{slug}/restoration"))


@app.command()
def transfer(context: typer.Context, slug: str, email: str) -> None:
    """Make another member the owner; you become an admin."""
    here = session(context)
    person = member_with(here, f"/api/v1/w/{slug}/members", email)
    _show(here, here.api.post(f"/api/v1/w/{slug}/ownership", {"user_id": person["user_id"]}))


def _show(here: Session, workspace: dict[str, Any]) -> None:
    here.show.thing(workspace, "slug", "name", "status", "delete_after")
