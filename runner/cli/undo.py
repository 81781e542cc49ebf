"""`undo`: take back what the log tells of."""

from typing import Annotated
from uuid import UUID

import typer

from runner.cli.session import session


def add_to(app: typer.Typer) -> None:
    app.command()(undo)


def undo(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="EVENT", help="Id of an event or of a request.")],
) -> None:
    """Put back what an event, or all of one request, changed: exactly, or not at all.

    What is printed can be undone as well, which does it again.
    """
    here = session(context)
    try:
        event = UUID(what)
    except ValueError:
        done = here.api.post(here.path("/audit-events/undo"), {"request_id": what})
        here.show.rows(done, "type", "event_id", "id")
    else:
        done = here.api.post(here.path(f"/audit-events/{event}/undo"))
        here.show.thing(done, "type", "event_id", "id")
