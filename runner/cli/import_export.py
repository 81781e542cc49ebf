"""`post export` and `post import`: posts to a file, and from one."""

from base64 import b64encode
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.saving import POSTS, Overwrite, save
from runner.cli.session import Session, session
from runner.cli.show import Shape
from runner.core.sheets import decoded

# By which a sheet of posts is known among others.
TITLES = ("title", "name", "post title", "headline")
IMPORTED = {".json": "json", ".zip": "markdown", ".md": "markdown"}
FORMATS = {".json": "json", ".csv": "csv", ".zip": "markdown"}


def add_to(app: typer.Typer) -> None:
    app.command("export")(export_posts)
    app.command("import")(import_posts)


def export_posts(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="Where to; - is standard output.")],
    form: Annotated[
        str | None,
        typer.Option("--format", help="json, csv or markdown (a ZIP); else by the file's name."),
    ] = None,
    status: Annotated[list[str] | None, typer.Option(help="One or several.")] = None,
    tag: Annotated[str | None, typer.Option(help="Name of a tag.")] = None,
    find: Annotated[str | None, typer.Option(help="Words of key, title or texts.")] = None,
    versions: Annotated[bool, typer.Option("--versions", help="JSON: all versions too.")] = False,
    overwrite: Overwrite = False,
) -> None:
    """Write posts to a file, however many there are."""
    form = form or _format_of(file)
    if form not in POSTS:
        raise Stop(Exit.USAGE, f"There is no format {form}; take {', '.join(POSTS)}.")
    here = session(context)
    asked = {"format": form, "status": status, "tag": tag, "q": find, "versions": versions or None}
    wanted = {name: value for name, value in asked.items() if value}
    path = here.path(f"/posts/export?{urlencode(wanted, doseq=True)}")
    save(here, path, file, POSTS[form], overwrite=overwrite)


def import_posts(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(help="An export, a JSON list, CSV, TSV, XLSX or Markdown.")
    ],
    encoding: Annotated[
        str | None, typer.Option(help="Of a file that is not UTF-8, such as cp1252.")
    ] = None,
) -> None:
    """Make posts of the rows of a file: all of them, or none when one is invalid."""
    here = session(context)
    ending = file.suffix.lower()
    if ending == ".xlsx":
        content = _workbook(here, file)
    elif ending == ".zip":
        content = b64encode(_bytes(file)).decode()
    else:
        content = _text(file, encoding)
    body = {"format": IMPORTED.get(ending, "csv"), "content": content, "dry_run": here.dry_run}
    done = here.api.post(here.path("/posts/import"), body)
    if here.shape is Shape.JSON:
        here.show.json(done)
    else:
        rows = [row | {"said": said} for row in done["rows"] for said in _remarks(row) or ["-"]]
        here.show.rows({"items": rows}, "row", "outcome", "key", "title", "said")
        if done["unknown_columns"]:
            say(f"Not taken over: {', '.join(done['unknown_columns'])}")
        say(f"{done['new']} new, {done['duplicates']} known already, {done['invalid']} invalid")
    if done["invalid"]:
        raise Stop(Exit.REFUSED, "Nothing was imported: put the invalid rows right first.")


def _workbook(here: Session, file: Path) -> str:
    """Have the server read the sheet with posts out of a workbook."""
    if not file.is_file():
        raise Stop(Exit.USAGE, f"{file} cannot be read: there is no such file.")
    having = urlencode({"having": TITLES}, doseq=True)
    table = here.api.read_file(here.path(f"/tables?{having}"), file)
    if table["other_sheets"] and here.shape is not Shape.JSON:
        left = ", ".join(table["other_sheets"])
        say(f"Read from the sheet {table['sheet']}; left out: {left}")
    return str(table["text"])


def _text(file: Path, encoding: str | None) -> str:
    try:
        return decoded(_bytes(file), encoding)
    except UnicodeDecodeError:
        line = f"{file} is no {encoding or 'UTF-8'}; say how it is written, as --encoding cp1252."
        raise Stop(Exit.USAGE, line) from None
    except LookupError:
        line = f"There is no encoding {encoding}; give one such as cp1252 or latin-1."
        raise Stop(Exit.USAGE, line) from None


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Stop(Exit.USAGE, f"{file} cannot be read: {error.strerror}.") from None


def _format_of(file: str) -> str:
    suffix = Path(file).suffix.lower()
    if file == "-":
        return "json"
    if suffix not in FORMATS:
        line = f"{file} ends in none of {', '.join(FORMATS)}; say which it is with --format."
        raise Stop(Exit.USAGE, line)
    return FORMATS[suffix]


def _remarks(row: dict[str, Any]) -> list[str]:
    return [*(f"{fault['field']}: {fault['detail']}" for fault in row["errors"]), *row["notes"]]
