"""`audit`: search the log of a workspace, take it along, prove that it is whole."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.saving import LOGS, Overwrite, save
from runner.cli.session import Session, session

if TYPE_CHECKING:
    from runner.audit import ChainBroken, KeptHeads

app = typer.Typer(help="Search, export and verify the audit log.", no_args_is_help=True)
COLUMNS = ("seq", "occurred_at", "type", "subject_id", "actor_name", "door", "id")
PROOF = ("workspace_id", "events", "head")


@app.command("list")
def list_events(
    context: typer.Context,
    type: Annotated[str | None, typer.Option(help="Such as post.updated; post. is all.")] = None,
    actor: Annotated[str | None, typer.Option(help="Id of the user who acted.")] = None,
    subject: Annotated[str | None, typer.Option(help="Id of what was changed.")] = None,
    since: Annotated[str | None, typer.Option(help="Such as 2026-11-01T00:00:00Z.")] = None,
    limit: int = 20,
    cursor: str | None = None,
) -> None:
    """List what happened, the latest first."""
    here = session(context)
    wanted = {
        "type": type, "actor_id": actor, "subject_id": subject,
        "since": since, "limit": limit, "cursor": cursor,
    }  # fmt: skip
    here.show.rows(here.api.get(here.path("/audit-events"), **wanted), *COLUMNS)


@app.command()
def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to, ending in .jsonl or .csv.")],
    after: Annotated[int, typer.Option(help="Begin behind this event.")] = 0,
    overwrite: Overwrite = False,
) -> None:
    """Write the whole log into a file that `audit verify --file` proves."""
    here = session(context)
    form = "csv" if file.suffix == ".csv" else "jsonl"
    path = here.path(f"/audit-events/export?format={form}&after={after}")
    save(here, path, str(file), LOGS[form], overwrite=overwrite)
    about = {"written to": str(file), "next": f"postmagiq audit verify --file {file}"}
    here.show.thing(about, *about)


@app.command()
def verify(
    context: typer.Context,
    file: Annotated[Path | None, typer.Option(help="An export; no server is asked.")] = None,
    everywhere: Annotated[
        bool, typer.Option("--all", help="All workspaces, directly on the database.")
    ] = False,
    after: Annotated[int, typer.Option(help="With --file: it begins behind this event.")] = 0,
    kept: Annotated[
        Path | None, typer.Option(help="What `--json` printed earlier, kept out of reach.")
    ] = None,
) -> None:
    """Follow the hash chain; name the first bad event and end with 1 when there is one."""
    here = session(context)
    if kept is not None and file is None and not everywhere:
        raise Stop(Exit.USAGE, "--kept needs --file or --all: a server is not asked for proofs.")
    if file is not None:
        proofs = [_of_file(file, after, _heads(kept))]
    elif everywhere:
        proofs = _of_database(here, _heads(kept))
    else:
        found = here.api.get(here.path("/audit-events/verification"))
        proofs = [{"workspace_id": here.api.get(here.path(""))["id"], **found}]
    here.show.rows({"items": proofs}, *PROOF)


def _heads(kept: Path | None) -> "KeptHeads":
    import json
    from uuid import UUID

    if kept is None:
        return {}
    try:
        items = json.loads(kept.read_text(encoding="utf-8"))["items"]
        return {UUID(i["workspace_id"]): {int(i["events"]): str(i["head"])} for i in items}
    except (OSError, ValueError, KeyError, TypeError) as error:
        line = f"{kept} is not what `postmagiq audit verify --json` printed."
        raise Stop(Exit.USAGE, line) from error


def _of_file(file: Path, after: int, kept: "KeptHeads") -> dict[str, Any]:
    from runner.audit import ChainBroken, NotAnExport, verify_file

    try:
        with file.open(encoding="utf-8", newline="") as text:
            end = verify_file(text, after=after, kept=kept)
    except ChainBroken as broken:
        raise _refused(broken) from None
    except NotAnExport as refusal:
        raise Stop(Exit.REFUSED, f"{refusal.code}: {refusal}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise Stop(Exit.USAGE, f"{file} cannot be read.") from error
    return {"workspace_id": str(end.workspace_id), "events": end.seq, "head": end.hash}


def _of_database(here: Session, kept: "KeptHeads") -> list[dict[str, Any]]:
    import asyncio

    from runner.audit import verify_all
    from runner.bootstrap import open_database
    from runner.cli import fitness

    async def walk() -> list[dict[str, Any]]:
        database = open_database(here.settings)
        await database.open()
        proofs: list[dict[str, Any]] = []
        try:
            async for verdict in verify_all(database, kept):
                if verdict.broken is not None:
                    raise _refused(verdict.broken, f" Workspace {verdict.workspace_id}.")
                proofs.append(
                    {
                        "workspace_id": str(verdict.workspace_id),
                        "events": verdict.end.seq,
                        "head": verdict.end.hash,
                    }
                )
        finally:
            await database.close()
        return proofs

    with fitness.one_clear_line():
        fitness.require_meant(here.settings, "system_database_url")
        if fitness.revision(here.settings) is None:
            raise Stop(Exit.UNFIT, "There is no database yet; run `postmagiq db migrate`.")
        return asyncio.run(walk())


def _refused(broken: "ChainBroken", where: str = "") -> Stop:
    return Stop(Exit.REFUSED, f"{broken.code}: {broken}{where}")
