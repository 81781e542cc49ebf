"""`member`: list who belongs to the workspace, invite somebody, let somebody go."""

from typing import Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.session import Session, session

app = typer.Typer(help="List members, invite them and let them go.", no_args_is_help=True)


@app.command("list")
def list_members(
    context: typer.Context,
    q: Annotated[str | None, typer.Option("--search", help="Words of a name or address.")] = None,
    role: Annotated[str | None, typer.Option(help="owner, admin, editor, …")] = None,
    status: Annotated[str | None, typer.Option(help="active or suspended.")] = None,
    cursor: Annotated[str | None, typer.Option(help="Where the page before ended.")] = None,
) -> None:
    """List the members of the workspace, by name."""
    here = session(context)
    wanted = {"q": q, "role": role, "status": status, "cursor": cursor}
    found = here.api.get(here.path("/members"), sort="name", **wanted)
    for person in found["items"]:
        person["address"] = _address(person)
    here.show.rows(found, "full_name", "email", "address", "kind", "role", "status")


@app.command()
def invite(
    context: typer.Context,
    email: str,
    role: Annotated[
        str | None,
        typer.Option(help="admin, editor, …; as the settings say when left out."),
    ] = None,
) -> None:
    """Keep a place for somebody; the link goes by mail, or is printed where no mail leaves."""
    here = session(context)
    body = {"email": email} | ({"role": role} if role else {})
    made = here.api.post(here.path("/invites"), body)
    if made["token"] is None:
        here.show.text(f"A mail with the link goes to {email}.", made)
        return
    link = f"{here.url}/invites#{made['token']}"
    said = f"Give {email} this link; it is shown this one time, and verifies no address:\n{link}"
    here.show.text(said, made | {"link": link})


@app.command()
def remove(context: typer.Context, email: str) -> None:
    """Remove a member; their next request is refused."""
    here = session(context)
    person = member_with(here, here.path("/members"), email)
    here.api.delete(here.path(f"/members/{person['user_id']}"))
    here.show.text(f"Removed {person['full_name']}.", person)


def _address(person: dict[str, Any]) -> str:
    if not person["email"]:
        return ""
    return "verified" if person["email_verified_at"] else "not verified"


def member_with(here: Session, path: str, email: str) -> dict[str, Any]:
    """Find a member by e-mail address."""
    for member in here.api.every(path, q=email):
        if (member["email"] or "").casefold() == email.casefold():
            found: dict[str, Any] = member
            return found
    raise Stop(Exit.USAGE, f"No member has the address {email}; see `postmagiq member list`.")
