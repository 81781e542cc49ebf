"""`billing next-plan`, `downgrade` and `overrides`: what there is room for, and what stays."""

from typing import Annotated, Any

import typer

from runner.cli.accounts import Chosen, account_path
from runner.cli.exits import Exit, Stop
from runner.cli.plans import most_of
from runner.cli.session import Session, session
from runner.cli.show import Shape

downgrade = typer.Typer(
    help="See what is over the limits of a plan, and choose what stays active.",
    no_args_is_help=True,
)
overrides = typer.Typer(
    help="Decide how much one account may have, as staff of this server.", no_args_is_help=True
)
THING = ("entitlement", "workspace", "name", "kept", "effect", "id")
DECIDED = ("code", "limit", "holds", "expires_at", "reason")
Plan = Annotated[str | None, typer.Option(help="Of this plan; else of what comes by itself.")]
Quantity = Annotated[
    int | None, typer.Option(min=1, help="How many of it; else as many as there are, or come.")
]
Account = Annotated[str, typer.Argument(help="Id of the account.")]
Code = Annotated[str, typer.Argument(help="Of what, such as workspaces.")]


def add_to(app: typer.Typer) -> None:
    app.command("next-plan")(choose_next_plan)
    app.add_typer(downgrade, name="downgrade")
    app.add_typer(overrides, name="overrides")


def choose_next_plan(
    context: typer.Context,
    plan: Annotated[str, typer.Argument(help="Code of the plan, such as team; or none.")],
    account: Chosen = None,
) -> None:
    """Choose the plan for the time after the trial; nothing is paid by that."""
    here = session(context)
    path = f"{account_path(here, account)}/subscription/next"
    changed = here.api.put(path, {"tier_code": None if plan == "none" else plan})
    here.show.thing(changed, "tier_code", "next_tier_code", "status", "trial_ends_at")


@downgrade.command("show")
def show_downgrade(
    context: typer.Context, plan: Plan = None, quantity: Quantity = None, account: Chosen = None
) -> None:
    """List what is over the limits, and what of it stays active."""
    here = session(context)
    _show(here, here.api.get(_path(here, account), tier_code=plan, quantity=quantity))


@downgrade.command("choose")
def choose_downgrade(
    context: typer.Context,
    keep: Annotated[
        list[str] | None, typer.Argument(help="Ids that `show` lists; none takes all back.")
    ] = None,
    plan: Plan = None,
    quantity: Quantity = None,
    account: Chosen = None,
) -> None:
    """Choose what stays active, all of it at once; the oldest stay of what is not named."""
    here = session(context)
    path = _path(here, account)
    lines = here.api.get(path, tier_code=plan, quantity=quantity)["lines"]
    body = {"tier_code": plan, "quantity": quantity, "keep": _kept(lines, keep or [])}
    _show(here, here.api.put(path, body))


@overrides.command("list")
def list_overrides(context: typer.Context, account: Account) -> None:
    """List what staff decided for an account."""
    here = session(context)
    here.show.rows({"items": [*here.api.every(_decided(account))]}, *DECIDED)


@overrides.command("set")
def set_override(
    context: typer.Context,
    account: Account,
    code: Code,
    limit: Annotated[str, typer.Argument(help="How much; any for any number.")],
    reason: Annotated[str, typer.Option(help="Why, for whoever asks later.")],
    until: Annotated[
        str | None, typer.Option(help="When the plan says it again, such as 2027-01-31T00:00:00Z.")
    ] = None,
) -> None:
    """Say how much an account may have of something, whatever its plan says."""
    here = session(context)
    body = {"limit": most_of(limit), "reason": reason, "expires_at": until}
    here.show.thing(here.api.put(f"{_decided(account)}/{code}", body), *DECIDED)


@overrides.command("remove")
def remove_override(context: typer.Context, account: Account, code: Code) -> None:
    """Have the plan of an account say it again."""
    here = session(context)
    here.api.delete(f"{_decided(account)}/{code}")
    here.show.text(f"The plan says again how much there may be of {code}.", {"code": code})


def _path(here: Session, account: str | None) -> str:
    return f"{account_path(here, account)}/downgrade"


def _decided(account: str) -> str:
    return f"/api/v1/admin/accounts/{account}/entitlements"


def _show(here: Session, answer: dict[str, Any]) -> None:
    if here.shape is Shape.JSON:
        here.show.thing(answer)
        return
    rows = [
        {**thing, "effect": line["effect"] if not thing["kept"] else "", **_where(line)}
        for line in answer["lines"]
        for thing in line["things"] or [{"name": "", "kept": True, "id": ""}]
    ]
    here.show.rows({"items": rows}, *THING)


def _where(line: dict[str, Any]) -> dict[str, Any]:
    told = f"{line['entitlement']} {line['used']}/{line['limit']}"
    return {"entitlement": told, "workspace": line["workspace"] or ""}


def _kept(lines: list[dict[str, Any]], ids: list[str]) -> list[dict[str, Any]]:
    """Say of what and where the ids are; raises Stop for one that is not listed."""
    chosen = [line for line in lines if line["effect"] != "stays"]
    known = {thing["id"] for line in chosen for thing in line["things"]}
    if unknown := [id for id in ids if id not in known]:
        line = f"{unknown[0]} is none of what is over; `billing downgrade show` lists that."
        raise Stop(Exit.USAGE, line)
    return [
        {name: line[name] for name in ("entitlement", "workspace_id")} | {"ids": named}
        for line in chosen
        if (named := [id for id in ids if id in {thing["id"] for thing in line["things"]}])
    ]
