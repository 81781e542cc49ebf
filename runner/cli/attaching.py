"""`post attach`: a file, uploaded and hung on a post."""

from pathlib import Path
from typing import Annotated
from urllib.parse import urlencode

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.posts import Post, resolve
from runner.cli.session import session


def add_to(app: typer.Typer) -> None:
    app.command("attach")(attach)


def attach(
    context: typer.Context,
    post: Post,
    file: Annotated[Path, typer.Argument(help="An image, a PDF, a document, a text, a film.")],
    title: Annotated[str | None, typer.Option(help="Else the name of the file.")] = None,
    alt: Annotated[str | None, typer.Option(help="Of an image: what it shows.")] = None,
) -> None:
    """Upload a file and attach it to a post; the same file again is uploaded once."""
    here = session(context)
    at = here.path(f"/posts/{resolve(here, post)}/attachments")
    # Asked first: who is refused in the middle of sending may not hear why.
    largest = here.api.get(here.path("/files/limits"))["largest_bytes"]
    try:
        size_bytes = file.stat().st_size
    except OSError as error:
        raise Stop(Exit.USAGE, f"{file} cannot be read: {error.strerror}.") from None
    if size_bytes > largest:
        line = f"{file} has {size_bytes:,} bytes; a file may have {largest:,}."
        raise Stop(Exit.REFUSED, line)
    named = urlencode({"name": file.name})
    made = here.api.post(here.path(f"/files?{named}"), file)
    if here.dry_run:
        # What is not kept cannot be attached.
        here.show.thing(made, "name", "media_type", "size_bytes", "sha256")
        return
    body = {"title": title or made["name"], "file_id": made["id"], "alt_text": alt}
    attached = here.api.post(at, body)
    about = {**attached, **attached["file"], "id": attached["id"]}
    here.show.thing(about, "title", "kind", "media_type", "size_bytes", "sha256", "id")
