"""`billing plans` and `billing tiers`: what is offered, and deciding what that is."""

from typing import Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.session import Session, session
from runner.cli.show import Shape

tiers = typer.Typer(help="Decide what plans are, as staff of this server.", no_args_is_help=True)
PLAN = ("code", "name", "price_cents", "currency", "interval", "rate_tier", "max_quantity")
TIER = (*PLAN, "is_public", "id")
ADMIN = "/api/v1/admin/tiers"
Plan = Annotated[str, typer.Argument(help="Code of the plan, such as team.")]


def add_to(app: typer.Typer) -> None:
    app.command("plans")(list_plans)
    app.add_typer(tiers, name="tiers")


def list_plans(context: typer.Context) -> None:
    """List the plans that are offered here."""
    here = session(context)
    here.show.rows({"items": [*here.api.every("/api/v1/plans")]}, *PLAN)


@tiers.command("list")
def list_tiers(context: typer.Context) -> None:
    """List every plan, also those that are not offered."""
    here = session(context)
    here.show.rows({"items": [*here.api.every(ADMIN)]}, *TIER)


@tiers.command("show")
def show_tier(context: typer.Context, plan: Plan) -> None:
    """Show a plan with its limits."""
    here = session(context)
    _show(here, _tier(here, plan))


@tiers.command("set")
def set_tier(
    context: typer.Context,
    plan: Plan,
    price_cents: Annotated[int | None, typer.Option(help="For each interval.")] = None,
    rate_tier: Annotated[int | None, typer.Option(help="Requests a minute.")] = None,
    max_quantity: Annotated[
        int | None, typer.Option(min=1, help="How many of it one account may buy.")
    ] = None,
    limit: Annotated[
        list[str] | None, typer.Option(help="Such as seats=12, or seats=any; may be repeated.")
    ] = None,
    public: Annotated[bool | None, typer.Option("--public/--hidden", help="Offer it.")] = None,
) -> None:
    """Change a plan for all who have it, unless somebody did so meanwhile."""
    here = session(context)
    tier = _tier(here, plan)
    told: dict[str, Any] = {
        "price_cents": price_cents,
        "rate_tier": rate_tier,
        "max_quantity": max_quantity,
        "is_public": public,
        "limits": {**tier["limits"], **dict(map(_limit, limit))} if limit else None,
    }
    body = {name: value for name, value in told.items() if value is not None}
    changed = here.api.patch(f"{ADMIN}/{tier['id']}", body, tier["version"])
    _show(here, changed)


def _show(here: Session, tier: dict[str, Any]) -> None:
    if here.shape is Shape.JSON:
        here.show.thing(tier)
        return
    limits = [f"{name}={'any' if most is None else most}" for name, most in tier["limits"].items()]
    here.show.thing(tier | {"limits": limits}, *TIER, "limits", "features")


def _tier(here: Session, plan: str) -> dict[str, Any]:
    found = [tier for tier in here.api.every(ADMIN) if tier["code"] == plan]
    if not found:
        raise Stop(Exit.USAGE, f"No plan is called {plan}; `billing tiers list` names them.")
    return found[0]


def _limit(told: str) -> tuple[str, int | None]:
    name, _, most = told.partition("=")
    return name, most_of(most, f"{told} is no limit; write seats=12, or seats=any.")


def most_of(told: str, otherwise: str = "") -> int | None:
    """Read how much there may be; raises Stop for what is no number."""
    if told == "any":
        return None
    if not told.isdecimal():
        raise Stop(Exit.USAGE, otherwise or f"{told} is no limit; write a number, or any.")
    return int(told)
