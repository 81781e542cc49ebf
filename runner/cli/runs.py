"""`run`: what machines are doing or did."""

from typing import Annotated, Any

import typer

from runner.cli.following import follow
from runner.cli.outlet import say
from runner.cli.session import session

app = typer.Typer(help="List, follow, cancel and retry runs.", no_args_is_help=True)
COLUMNS = ("id", "status", "platforms", "title", "created_at")


@app.command("list")
def list_runs(
    context: typer.Context,
    status: Annotated[str | None, typer.Option(help="Such as running or failed.")] = None,
    limit: int = 20,
    cursor: str | None = None,
) -> None:
    """List the runs, the latest first."""
    here = session(context)
    found = here.api.get(here.path("/runs"), status=status, limit=limit, cursor=cursor)
    here.show.rows(found, *COLUMNS)


@app.command("show")
def show_run(context: typer.Context, run_id: str) -> None:
    """Show a run and its steps."""
    here = session(context)
    run = here.api.get(here.path(f"/runs/{run_id}"))
    here.show.thing(run, *COLUMNS, "problem", "post_id")
    if here.shape.value != "json":
        say()
        here.show.rows({"items": run["steps"]}, "n", "name", "status", "attempts", "problem")
        for reason in dict.fromkeys(filter(None, map(_instead_of, run["steps"]))):
            say(reason)


@app.command()
def watch(context: typer.Context, run_id: str) -> None:
    """Follow a run until it ends."""
    here = session(context)
    here.show.thing(follow(here, run_id), *COLUMNS, "post_id")


@app.command()
def cancel(context: typer.Context, run_id: str) -> None:
    """Stop a run before its next step."""
    here = session(context)
    run = here.api.post(here.path(f"/runs/{run_id}/cancellation"))
    here.show.thing(run, "id", "status", "cancel_requested_at")


@app.command()
def retry(
    context: typer.Context,
    run_id: str,
    budget_micros: Annotated[
        int | None, typer.Option(help="Most it may spend from now on, with what it has spent.")
    ] = None,
) -> None:
    """Go on with a failed or cancelled run where it stopped."""
    here = session(context)
    body = {} if budget_micros is None else {"budget_micros": budget_micros}
    here.show.thing(here.api.post(here.path(f"/runs/{run_id}/retry"), body), *COLUMNS)


def _instead_of(step: Any) -> str | None:
    """Say why somebody else wrote than was chosen."""
    usage = (step["output"] or {}).get("usage") or {}
    if not usage.get("instead_of"):
        return None
    return f"Step {step['n']} was written by {usage['agent']} instead: {usage['instead_of']}"
