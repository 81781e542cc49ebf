"""`post export` and `post import`: posts to a file, and from one."""

import sys
from pathlib import Path
from typing import Annotated
from urllib.parse import urlencode

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.session import session
from runner.cli.show import Shape
from runner.core.sheets import decoded

PART = 64 * 1024


def add_to(app: typer.Typer) -> None:
    app.command("export")(export_posts)
    app.command("import")(import_posts)


def export_posts(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="Where to; - is standard output.")],
    form: Annotated[str, typer.Option("--format", help="json, csv or markdown (a ZIP).")] = "json",
    status: Annotated[list[str] | None, typer.Option(help="One or several.")] = None,
    tag: Annotated[str | None, typer.Option(help="Name of a tag.")] = None,
    find: Annotated[str | None, typer.Option(help="Part of title or text.")] = None,
    versions: Annotated[bool, typer.Option("--versions", help="JSON: all versions too.")] = False,
) -> None:
    """Write posts to a file, however many there are."""
    here = session(context)
    asked = {"format": form, "status": status, "tag": tag, "q": find, "versions": versions or None}
    wanted = {name: value for name, value in asked.items() if value}
    path = here.path(f"/posts/export?{urlencode(wanted, doseq=True)}")
    with here.api.stream(path, None) as response:
        if file == "-":
            while part := response.read(PART):
                sys.stdout.buffer.write(part)
            return
        # Under its own name only once it is whole.
        unfinished = Path(f"{file}.part")
        with unfinished.open("wb") as target:
            while part := response.read(PART):
                target.write(part)
        unfinished.replace(file)


def import_posts(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="An export, a JSON list of posts, CSV or TSV.")],
    encoding: Annotated[
        str | None, typer.Option(help="Of a file that is not UTF-8, such as cp1252.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen.")] = False,
) -> None:
    """Make posts of the rows of a file: all of them, or none when one is invalid."""
    here = session(context)
    try:
        content = decoded(file.read_bytes(), encoding)
    except UnicodeDecodeError as error:
        hint = "Say how it is written, as --encoding cp1252."
        raise Stop(Exit.USAGE, f"{file} cannot be read: {error}. {hint}") from None
    except (OSError, LookupError) as error:
        raise Stop(Exit.USAGE, f"{file} cannot be read: {error}.") from None
    kind = "json" if file.suffix.lower() == ".json" else "csv"
    body = {"format": kind, "content": content, "dry_run": dry_run}
    done = here.api.post(here.path("/posts/import"), body)
    if here.shape is Shape.JSON:
        here.show.json(done)
    else:
        faults = [
            {"row": row["row"], "outcome": row["outcome"], "title": row["title"], "said": said}
            for row in done["rows"]
            for said in (*(f"{e['field']}: {e['detail']}" for e in row["errors"]), *row["notes"])
        ]
        here.show.rows({"items": faults}, "row", "outcome", "title", "said")
        if done["unknown_columns"]:
            print(f"Left out, as no post has it: {', '.join(done['unknown_columns'])}")
        print(f"{done['new']} new, {done['duplicates']} known already, {done['invalid']} invalid")
    if done["invalid"]:
        raise Stop(Exit.REFUSED, "Nothing was imported: put the invalid rows right first.")
