"""`draft`: from source material to a post, in one command."""

import sys
import time
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Any

import typer

from runner.cli import post_report
from runner.cli.exits import Exit, Stop
from runner.cli.following import follow
from runner.cli.session import Session, session
from runner.cli.show import Shape

POLL_S = 0.3


def add_to(app: typer.Typer) -> None:
    app.command()(draft)


def draft(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="FILE|URL|-", help="What to write from.")],
    platform: Annotated[str, typer.Option(help="linkedin, x, mastodon, bluesky, blog, …")],
    title: Annotated[str | None, typer.Option(help="Title of the post.")] = None,
    instruction: Annotated[str | None, typer.Option(help="What the writer should know.")] = None,
) -> None:
    """Write a post from a file, a web page or standard input."""
    here = session(context)
    material = _ready(here, here.api.post(here.path("/sources"), _material(source)))
    wanted = {"source_id": material["id"], "platform": platform}
    wanted |= {"title": title} if title else {}
    wanted |= {"instruction": instruction} if instruction else {}
    key = {"Idempotency-Key": token_hex(16)}
    run = follow(here, here.api.post(here.path("/runs"), wanted, **key)["id"])
    found = post_report.of(here, run["post_id"], platform)
    if here.shape is Shape.JSON:
        here.show.json({"run": run, **found})
    else:
        post_report.show(found)


def _material(source: str) -> dict[str, Any]:
    if source.startswith(("http://", "https://")):
        return {"url": source}
    if source == "-":
        return {"text": sys.stdin.read()}
    file = Path(source)
    try:
        return {"text": file.read_text(encoding="utf-8-sig"), "filename": file.name}
    except UnicodeDecodeError:
        raise Stop(Exit.USAGE, f"{source} is not text in UTF-8.") from None
    except OSError as error:
        raise Stop(Exit.USAGE, f"{source} cannot be read: {error.strerror}.") from None


def _ready(here: Session, material: dict[str, Any]) -> dict[str, Any]:
    """Wait for a page to be fetched."""
    while material["state"] == "fetching":
        time.sleep(POLL_S)
        material = here.api.get(here.path(f"/sources/{material['id']}"))
    if material["state"] == "failed":
        raise Stop(Exit.FAILED, f"{material['origin']} could not be read: {material['problem']}")
    return material
