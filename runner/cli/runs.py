"""`run`: what machines are doing or did."""

from typing import Annotated

import typer

from runner.cli.following import follow
from runner.cli.outlet import say
from runner.cli.session import session

app = typer.Typer(help="List, follow and cancel runs.", no_args_is_help=True)
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
