"""Source material from a file, a web page or standard input."""

import sys
import time
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.session import Session, session
from runner.core.errors import DomainError

POLL_S = 0.3
FEED = "rss"
COLUMNS = ("title", "kind", "state", "size_bytes", "sentence_count", "origin", "id")
ADDED = typer.Argument(metavar="FILE|URL|-", help="What to write from.")
ENTRY = typer.Option(help="Of a feed: number of the entry, as it is listed without it.", min=1)
KEPT = typer.Argument(metavar="FILE|URL|-|ID", help="What to write from; ID of a source here.")


def add(
    context: typer.Context,
    source: Annotated[str, ADDED],
    title: Annotated[str | None, typer.Option(help="Found in the material when left out.")] = None,
    kind: Annotated[
        str | None, typer.Option(help="text, markdown, mdx or html; else by the file's name.")
    ] = None,
    entry: Annotated[int | None, ENTRY] = None,
) -> None:
    """Add a file, a web page, a feed or standard input; what is there is not added twice."""
    here = session(context)
    named = {"title": title, "kind": kind}
    body = read(source) | {name: value for name, value in named.items() if value}
    made = _added(here, body)
    if not here.dry_run:
        made = ready(here, made)
        made = _chosen(here, made, entry) if entry else made
    here.show.thing(made, *COLUMNS)
    if made["kind"] == FEED:
        say(_listed(_entries(here, made)), complaint=True)


def keep(here: Session, source: str, entry: int | None = None) -> dict[str, Any]:
    """Have material that can be written from: what is there by its id, or what is added now."""
    return _chosen(here, _kept(here, source), entry)


def _kept(here: Session, source: str) -> dict[str, Any]:
    try:
        known = UUID(source)
    except ValueError:
        return ready(here, _added(here, read(source)))
    return ready(here, here.api.get(here.path(f"/sources/{known}")))


def _added(here: Session, body: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = here.api.post(here.path("/sources"), body)
    # A page that is new here is still to be fetched.
    if "url" in body and made.get("state") == "ready":
        say(
            f"{made['origin']} was read on {made['retrieved_at'][:10]}; that text is used.",
            complaint=True,
        )
    return made


def read(source: str) -> dict[str, Any]:
    """Put into a request what a word on the command line stands for."""
    if source.startswith(("http://", "https://")):
        return {"url": source}
    if source == "-":
        return {"text": sys.stdin.read()}
    file = Path(source)
    try:
        return {"text": file.read_text(encoding="utf-8-sig"), "filename": file.name}
    except UnicodeDecodeError:
        return {"text": _sniffed(file), "filename": file.name}
    except OSError as error:
        raise Stop(Exit.USAGE, f"{source} cannot be read: {error.strerror}.") from None


def _sniffed(file: Path) -> str:
    """Read what is no UTF-8 as browsers do; most files are, and need no parser."""
    from runner.parsing import text_of

    try:
        return text_of(file.read_bytes(), file.name)
    except DomainError as refusal:
        raise Stop(Exit.USAGE, f"{file} cannot be read: {refusal.detail}") from None


def _chosen(here: Session, feed: dict[str, Any], entry: int | None) -> dict[str, Any]:
    """Make a source of an entry; what is no feed is one already."""
    if feed["kind"] != FEED:
        if entry:
            raise Stop(Exit.USAGE, f"{feed['title']} is no feed; leave --entry out.")
        return feed
    entries = _entries(here, feed)
    if entry is None or entry > len(entries):
        raise Stop(Exit.USAGE, f"Choose with --entry what to take:\n{_listed(entries)}")
    path = here.path(f"/sources/{feed['id']}/feed/entries")
    return ready(here, here.api.post(path, {"entry_id": entries[entry - 1]["id"]}))


def _entries(here: Session, feed: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = here.api.get(here.path(f"/sources/{feed['id']}/feed"))["entries"]
    return found


def _listed(entries: list[dict[str, Any]]) -> str:
    lines = (f"{n}  {each['title']}" for n, each in enumerate(entries, 1))
    return "\n".join(lines) or "(no entries)"


def ready(here: Session, material: dict[str, Any]) -> dict[str, Any]:
    """Wait for a page to be fetched."""
    while material["state"] == "fetching":
        time.sleep(POLL_S)
        material = here.api.get(here.path(f"/sources/{material['id']}"))
    if material["state"] == "failed":
        raise Stop(Exit.FAILED, f"{material['origin']} could not be read: {material['problem']}")
    return material
