"""`draft`: from source material to a post, in one command."""

from secrets import token_hex
from typing import Annotated

import typer

from runner.cli import material, post_report
from runner.cli.following import follow
from runner.cli.session import session
from runner.cli.show import Shape


def add_to(app: typer.Typer) -> None:
    app.command()(draft)


def draft(
    context: typer.Context,
    source: Annotated[str, material.KEPT],
    platform: Annotated[
        list[str],
        typer.Option(help="linkedin, x, mastodon, bluesky, blog, …; once for each text."),
    ],
    title: Annotated[str | None, typer.Option(help="Title of the post.")] = None,
    instruction: Annotated[
        str | None,
        typer.Option(
            help="What it is to be about, start with or leave out, in words of the source."
        ),
    ] = None,
    entry: Annotated[int | None, material.ENTRY] = None,
) -> None:
    """Write a post from a file, a web page, a feed, standard input or a source that is here."""
    here = session(context)
    wanted = {"source_id": material.keep(here, source, entry)["id"], "platforms": platform}
    wanted |= {"title": title} if title else {}
    wanted |= {"instruction": instruction} if instruction else {}
    key = {"Idempotency-Key": token_hex(16)}
    run = follow(here, here.api.post(here.path("/runs"), wanted, **key)["id"])
    found = post_report.of(here, run["post_id"])
    if here.shape is Shape.JSON:
        here.show.json({"run": run, **found})
    else:
        post_report.show(found)
