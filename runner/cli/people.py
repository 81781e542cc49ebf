"""`login`, `logout`, `whoami`: who this command line is to a server."""

import sys
from types import SimpleNamespace
from typing import Annotated, Any

import typer

from runner.cli.client import Client
from runner.cli.exits import Exit, Stop
from runner.cli.session import Session, session


def add_to(app: typer.Typer) -> None:
    for command in (login, logout, whoami):
        app.command()(command)


def login(
    context: typer.Context,
    email: Annotated[str | None, typer.Option(help="Sign in with address and password.")] = None,
    link: Annotated[str | None, typer.Option(help="The link that `postmagiq up` printed.")] = None,
    server: Annotated[str | None, typer.Option(help="Another server than the configured.")] = None,
) -> None:
    """Sign in at a server; password and code are asked for, or read from a pipe."""
    if (email is None) == (link is None):
        raise Stop(
            Exit.USAGE, "Give either --email ADDRESS, or --link with what `postmagiq up` printed."
        )
    here = session(context)
    if link is not None:
        origin, _, token = link.partition("/sign-in#")
        if not token:
            line = "--link is the whole link that `postmagiq up` printed, with what follows its #."
            raise Stop(Exit.USAGE, line)
        server = server or origin
    api = here.at((server or here.url).rstrip("/"))
    if link is not None:
        made = api.ask("/api/v1/auth/local-link", {"token": token})
    else:
        made = _by_password(api, {"email": email, "password": read_hidden("Password")})
    here.credentials.keep(api.url, SimpleNamespace(**made))
    here.show.text(f"Signed in at {api.url} as {made['user']['full_name']}.", made["user"])


def logout(context: typer.Context) -> None:
    """End this sign-in, at the server and here."""
    here = session(context)
    if here.key is not None:
        raise Stop(Exit.USAGE, "No sign-in is used here but an API key: unset POSTMAGIQ_API_KEY.")
    try:
        here.api.call("POST", "/api/v1/auth/logout", {}).require_nothing()
    finally:
        here.credentials.forget(here.url)
    here.show.text(f"Signed out at {here.url}.", {"server": here.url})


def whoami(
    context: typer.Context,
    explain: Annotated[bool, typer.Option(help="Say how this was found out.")] = False,
) -> None:
    """Say who is signed in, and where."""
    here = session(context)
    if here.key is not None:
        known = _by_key(here)
        here.show.thing(known, *known)
        return
    me = here.api.get("/api/v1/auth/me")
    user = me["user"]
    about = {
        "name": user["full_name"],
        "email": user["email"],
        "server": here.url,
        "workspaces": [f"{w['slug']} ({w['role']})" for w in me["workspaces"]],
    }
    if explain:
        about |= {
            "asked for": f"{here.asked_for}, by {here.asked_by}",
            "recognised": f"sign-in {me['sign_in_id']} from {here.credentials.path}",
            "allowed": "what the roles above include; being asked for gives no right",
        }
    here.show.thing(about, *about)


def _by_key(here: Session) -> dict[str, Any]:
    me = here.api.get("/api/v1/me")
    key, [place] = me["key"], me["workspaces"]
    return {
        "key": f"{key['name']} ({key['prefix']}…{key['last4']})",
        "acts as": me["user"]["full_name"],
        "server": here.url,
        "workspace": f"{place['slug']} ({place['role']})",
        "scopes": key["scopes"],
        "expires": key["expires_at"] or "never",
    }


def _by_password(api: Client, body: dict[str, Any]) -> Any:
    try:
        return api.ask("/api/v1/auth/login", body)
    except Stop as refused:
        if refused.fact != "totp_required":
            raise
    return api.ask("/api/v1/auth/login", {**body, "code": read_hidden("Code")})


def read_hidden(what: str) -> str:
    if sys.stdin.isatty():
        return str(typer.prompt(what, hide_input=True, err=True))
    return sys.stdin.readline().rstrip("\n")
