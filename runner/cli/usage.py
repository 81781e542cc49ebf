"""`billing usage` and `billing ledger`: what an account used of its plan, line by line."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from runner.cli.accounts import Chosen, account_path
from runner.cli.saving import Kind, Overwrite, save
from runner.cli.session import Session, session

NUMBERS = ("starts_at", "ends_at", "granted", "used", "reserved", "left", "overage_used")
ENTRY = ("created_at", "kind", "credits", "user_name", "workspace_name", "run_id", "id")
USAGE = Kind("text/csv", rb"\xef\xbb\xbfby,name,", rb"\r\n")
LEDGER = Kind("text/csv", rb"\xef\xbb\xbfcreated_at,kind,", rb"\r\n")
File = Annotated[Path | None, typer.Option(help="Write all of it into this file as CSV.")]


class By(StrEnum):
    DAY = "day"
    MEMBER = "member"
    WORKSPACE = "workspace"


def add_to(app: typer.Typer) -> None:
    app.command("usage")(usage)
    app.command("ledger")(ledger)


def usage(
    context: typer.Context,
    by: Annotated[By | None, typer.Option(help="List it by this.")] = None,
    account: Chosen = None,
    csv: File = None,
    overwrite: Overwrite = False,
) -> None:
    """Say how much of this period's credits is used, and by whom, where and when."""
    here = session(context)
    path = f"{account_path(here, account)}/usage"
    if csv is not None:
        _save(here, f"{path}/export", csv, USAGE, overwrite=overwrite)
        return
    answer = here.api.get(path)
    if by is None:
        here.show.thing(answer, *NUMBERS)
    else:
        first = "day" if by is By.DAY else "name"
        here.show.rows({"items": answer[f"{by.value}s"]}, first, "credits", "runs")


def ledger(
    context: typer.Context,
    kind: Annotated[str | None, typer.Option(help="Such as usage or overage.")] = None,
    run: Annotated[str | None, typer.Option(help="Id of the run it was spent in.")] = None,
    user: Annotated[str | None, typer.Option(help="Id of who spent it.")] = None,
    account: Chosen = None,
    limit: int = 20,
    cursor: str | None = None,
    csv: File = None,
    overwrite: Overwrite = False,
) -> None:
    """List what was granted, spent and charged, the latest first."""
    here = session(context)
    path = f"{account_path(here, account)}/ledger"
    if csv is not None:
        _save(here, f"{path}/export", csv, LEDGER, overwrite=overwrite)
        return
    wanted: dict[str, Any] = {"kind": kind, "run_id": run, "user_id": user}
    here.show.rows(here.api.get(path, **wanted, limit=limit, cursor=cursor), *ENTRY)


def _save(here: Session, path: str, file: Path, kind: Kind, *, overwrite: bool) -> None:
    save(here, path, str(file), kind, overwrite=overwrite)
    here.show.thing({"written to": str(file)}, "written to")
