"""`account`: who pays for workspaces, with whom, and which it hands to others."""

from typing import Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.session import Session, session

app = typer.Typer(
    help="See who pays for workspaces, invite people to it and move workspaces.",
    no_args_is_help=True,
)
SHOWN = ("name", "kind", "billing_email", "role", "id")
Chosen = Annotated[str | None, typer.Option(help="Id of the account; needed with several.")]
Token = Annotated[str, typer.Argument(help="What stands behind the # of the link.")]


@app.command("list")
def list_accounts(context: typer.Context) -> None:
    """List the accounts you are a member of."""
    here = session(context)
    here.show.rows({"items": [*here.api.every("/api/v1/accounts")]}, *SHOWN)


@app.command()
def show(context: typer.Context, account: Chosen = None) -> None:
    """Show an account."""
    here = session(context)
    here.show.thing(here.api.get(account_path(here, account)), *SHOWN)


@app.command()
def create(
    context: typer.Context,
    name: str,
    billing_email: Annotated[str | None, typer.Option(help="Where invoices go.")] = None,
) -> None:
    """Open an account and own it."""
    here = session(context)
    body = {"name": name} | ({"billing_email": billing_email} if billing_email else {})
    here.show.thing(here.api.post("/api/v1/accounts", body), *SHOWN)


@app.command()
def rename(context: typer.Context, name: str, account: Chosen = None) -> None:
    """Give an account another name."""
    here = session(context)
    path = account_path(here, account)
    changed = here.api.patch(path, {"name": name}, here.api.get(path)["version"])
    here.show.thing(changed, *SHOWN)


@app.command("members")
def list_members(context: typer.Context, account: Chosen = None) -> None:
    """List who belongs to an account."""
    here = session(context)
    rows = [*here.api.every(f"{account_path(here, account)}/members")]
    here.show.rows({"items": rows}, "full_name", "email", "role")


@app.command()
def invite(
    context: typer.Context,
    email: str,
    role: Annotated[str, typer.Option(help="owner, admin or billing.")] = "billing",
    account: Chosen = None,
) -> None:
    """Keep a place in an account; the link goes by mail, or is printed where no mail leaves."""
    here = session(context)
    path = f"{account_path(here, account)}/invites"
    made = here.api.post(path, {"email": email, "role": role})
    _pass_on(here, made, "invites#account.")


@app.command("workspaces")
def list_workspaces(context: typer.Context, account: Chosen = None) -> None:
    """List the workspaces an account pays for, in numbers."""
    here = session(context)
    rows = [*here.api.every(f"{account_path(here, account)}/workspaces")]
    columns = ("name", "status", "seats_used", "posts", "last_activity_at", "id")
    here.show.rows({"items": rows}, *columns)


@app.command("events")
def list_events(
    context: typer.Context,
    type: Annotated[
        str | None, typer.Option(help="Exact, or every type of a subject: account_member.")
    ] = None,
    cursor: Annotated[str | None, typer.Option(help="Where the page before ended.")] = None,
    account: Chosen = None,
) -> None:
    """List what happened to an account, the latest first."""
    here = session(context)
    found = here.api.get(f"{account_path(here, account)}/events", type=type, cursor=cursor)
    here.show.rows(found, "occurred_at", "type", "about", "actor_name", "door")


@app.command()
def move(
    context: typer.Context,
    workspace: Annotated[str, typer.Argument(help="Id or slug of the workspace.")],
    email: Annotated[str | None, typer.Option(help="Who is asked to pay for it.")] = None,
    to: Annotated[str | None, typer.Option(help="Id of another account you manage.")] = None,
    account: Chosen = None,
) -> None:
    """Offer a workspace to an address, or move it to another account of yours at once."""
    here = session(context)
    if (email is None) == (to is None):
        raise Stop(Exit.USAGE, "Say where it goes: with --email or with --to.")
    path = account_path(here, account)
    rows = here.api.every(f"{path}/workspaces")
    found = next((row for row in rows if workspace in (row["id"], row["slug"])), None)
    if found is None:
        raise Stop(Exit.USAGE, f"This account does not pay for {workspace}.")
    whom = {"email": email} if email else {"to_account_id": to}
    made = here.api.post(f"{path}/moves", {"workspace_id": found["id"], **whom})
    if to is not None:
        here.show.text(f"{found['name']} is paid for by the other account.", made)
        return
    _pass_on(here, made, "offers#")


@app.command("moves")
def list_moves(context: typer.Context, account: Chosen = None) -> None:
    """List the workspaces that an account offered others to pay for."""
    here = session(context)
    rows = [*here.api.every(f"{account_path(here, account)}/moves")]
    here.show.rows({"items": rows}, "workspace", "email", "state", "expires_at", "id")


@app.command()
def offers(context: typer.Context) -> None:
    """List the workspaces that are offered to your address, with what accepts them."""
    here = session(context)
    rows = here.api.get("/api/v1/workspace-moves")
    here.show.rows(rows, "workspace", "account", "inviter", "expires_at", "token")


@app.command()
def accept(context: typer.Context, token: Token, account: Chosen = None) -> None:
    """Have an account of yours pay for an offered workspace from now on."""
    here = session(context)
    account_id = account_path(here, account).rpartition("/")[2]
    body = {"token": token, "account_id": account_id}
    taken = here.api.post("/api/v1/workspace-moves/accept", body)
    here.show.thing(taken, "name", "account_id", "id")


@app.command()
def refuse(context: typer.Context, token: Token) -> None:
    """Leave an offered workspace where it is."""
    here = session(context)
    here.api.call("POST", "/api/v1/workspace-moves/refuse", {"token": token}).require_nothing()
    here.show.text("The offer is refused.", {"refused": True})


def account_path(here: Session, chosen: str | None) -> str:
    """Name where the account is; the only one need not be named."""
    if chosen is None:
        own = [*here.api.every("/api/v1/accounts")]
        if len(own) != 1:
            known = ", ".join(f"{each['id']} ({each['name']})" for each in own) or "none yet"
            raise Stop(Exit.USAGE, f"Say which account with --account: {known}.")
        chosen = own[0]["id"]
    return f"/api/v1/accounts/{chosen}"


def _pass_on(here: Session, made: dict[str, Any], at: str) -> None:
    """Say that the link is mailed, or show it this once."""
    email = made["email"]
    if made["token"] is None:
        here.show.text(f"A mail with the link goes to {email}.", made)
        return
    link = f"{here.url}/{at}{made['token']}"
    said = f"Give {email} this link; it is shown this one time, and verifies no address:\n{link}"
    here.show.text(said, made | {"link": link})
