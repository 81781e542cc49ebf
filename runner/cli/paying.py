"""`billing checkout` and what follows: buy a plan, change it, end it, and see what was paid."""

import sys
from secrets import token_hex
from typing import Annotated, Any

import typer

from runner.cli.accounts import Chosen, account_path
from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.session import Session, session
from runner.cli.show import Shape
from runner.core.entitlements import so_many

events = typer.Typer(
    help="See what Stripe sent, as staff of this server.", invoke_without_command=True
)
PLAN = (
    "tier_code",
    "quantity",
    "price_cents",
    "currency",
    "interval",
    "status",
    "trial_ends_at",
    "current_period_end",
    "cancel_at_period_end",
    "grace_ends_at",
)
INVOICE = ("number", "issued_at", "status", "total_cents", "due_cents", "currency", "page_url")
METHOD = ("kind", "brand", "last4", "expires_month", "expires_year", "is_default")
LINE = ("description", "cents", "period_start", "period_end")
EVENT = ("created_at", "type", "processed_at", "attempts", "error", "id")
EVENTS = "/api/v1/admin/billing-events"
Plan = Annotated[str, typer.Argument(help="Code of the plan; `billing plans` names them.")]
Quantity = Annotated[
    int | None, typer.Option(min=1, help="How many of it; `billing plans` says how many one may.")
]
Cursor = Annotated[str | None, typer.Option(help="Where the page before ended.")]


def add_to(app: typer.Typer) -> None:
    for command in (checkout, portal, preview, change, cancel, resume):
        app.command()(command)
    app.command("plan")(show_plan)
    app.command("invoices")(list_invoices)
    app.command("payment-methods")(list_payment_methods)
    app.add_typer(events, name="events")


def checkout(
    context: typer.Context, plan: Plan, quantity: Quantity = None, account: Chosen = None
) -> None:
    """Print the address of a page on which a plan is paid, or several of it."""
    here = session(context)
    body = {"tier_code": plan, "quantity": quantity or 1}
    page = _asked(here, f"{account_path(here, account)}/checkout", body)
    here.show.text(page["url"], page)


def portal(context: typer.Context, account: Chosen = None) -> None:
    """Print the address of Stripe's page for cards and addresses."""
    here = session(context)
    page = _asked(here, f"{account_path(here, account)}/portal-session")
    here.show.text(page["url"], page)


def show_plan(context: typer.Context, account: Chosen = None) -> None:
    """Show the plan of an account, and until when it holds."""
    here = session(context)
    here.show.thing(here.api.get(f"{account_path(here, account)}/subscription"), *PLAN)


def preview(
    context: typer.Context, plan: Plan, quantity: Quantity = None, account: Chosen = None
) -> None:
    """Say what another plan, or another number of it, costs at once; nothing changes."""
    here = session(context)
    _say_cost(here, _cost(here, account, plan, quantity))


def change(
    context: typer.Context,
    plan: Plan,
    quantity: Quantity = None,
    yes: Annotated[bool, typer.Option("--yes", help="Pay without being asked.")] = False,
    account: Chosen = None,
) -> None:
    """Say what another plan costs at once, and take it after a yes; --dry-run only says it."""
    here = session(context)
    cost = _cost(here, account, plan, quantity)
    if here.dry_run:
        _say_cost(here, cost)
        return
    if not yes:
        _require_yes(here, cost)
    body = {name: cost[name] for name in ("tier_code", "quantity", "prorated_at")}
    path = f"{account_path(here, account)}/subscription/change"
    here.show.thing(_asked(here, path, body), *PLAN)


def cancel(context: typer.Context, account: Chosen = None) -> None:
    """Have the plan end with the period that is paid; `resume` takes that back."""
    here = session(context)
    path = f"{account_path(here, account)}/subscription/cancellation"
    here.show.thing(_asked(here, path), *PLAN)


def resume(context: typer.Context, account: Chosen = None) -> None:
    """Have the plan go on that was to end with its period."""
    here = session(context)
    path = f"{account_path(here, account)}/subscription/resumption"
    here.show.thing(_asked(here, path), *PLAN)


def list_invoices(
    context: typer.Context, limit: int = 20, cursor: Cursor = None, account: Chosen = None
) -> None:
    """List the invoices of an account, the latest first."""
    here = session(context)
    path = f"{account_path(here, account)}/invoices"
    here.show.rows(here.api.get(path, limit=limit, cursor=cursor), *INVOICE)


def list_payment_methods(context: typer.Context, account: Chosen = None) -> None:
    """List what an account pays with."""
    here = session(context)
    here.show.rows(here.api.get(f"{account_path(here, account)}/payment-methods"), *METHOD)


@events.callback()
def list_when_bare(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        list_events(context)


@events.command("list")
def list_events(context: typer.Context, limit: int = 20, cursor: Cursor = None) -> None:
    """List what Stripe sent, the latest first, and why some of it is not processed."""
    here = session(context)
    here.show.rows(here.api.get(EVENTS, limit=limit, cursor=cursor), *EVENT)


@events.command()
def replay(
    context: typer.Context, event: Annotated[str, typer.Argument(help="Id of the event here.")]
) -> None:
    """Have an event processed once more: what it is about is asked of Stripe anew."""
    here = session(context)
    here.show.thing(here.api.post(f"{EVENTS}/{event}/replay"), *EVENT)


def _asked(here: Session, path: str, body: Any = None) -> Any:
    return here.api.post(path, body, **{"Idempotency-Key": token_hex(16)})


def _cost(here: Session, account: str | None, plan: str, quantity: int | None) -> dict[str, Any]:
    path = f"{account_path(here, account)}/subscription/preview"
    body = {"tier_code": plan, "quantity": quantity}
    cost: dict[str, Any] = here.api.call("POST", path, body, changes=False).json
    return cost


def _say_cost(here: Session, cost: dict[str, Any]) -> None:
    if here.shape is Shape.JSON:
        here.show.json(cost)
        return
    here.show.rows({"items": cost["lines"]}, *LINE)
    say(_costs(cost))


def _require_yes(here: Session, cost: dict[str, Any]) -> None:
    if not sys.stdin.isatty():
        raise Stop(Exit.USAGE, f"{_costs(cost)} To pay that, say --yes.")
    _say_cost(here, cost)
    if not typer.confirm("Take it?", err=True):
        raise Stop(Exit.USAGE, "Nothing was changed.")


def _costs(cost: dict[str, Any]) -> str:
    due = _money(cost["due_cents"], cost["currency"])
    return f"{so_many(cost['quantity'], cost['tier_code'])}: {due} are paid at once."


def _money(cents: int, currency: str) -> str:
    return f"{cents / 100:.2f} {currency.upper()}"
