"""`listen`: what happens in a workspace, as it happens; sent on to a program of one's own."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.following import read_events
from runner.cli.outlet import say
from runner.cli.session import Session, session
from runner.cli.show import Shape

SHOWN = ("seq", "occurred_at", "type", "subject_id")


def add_to(app: typer.Typer) -> None:
    app.command()(listen)


def listen(
    context: typer.Context,
    events: Annotated[
        list[str] | None,
        typer.Option(help="As post.published or post.*, once for each; all when left out."),
    ] = None,
    forward_to: Annotated[
        str | None, typer.Option(metavar="URL", help="Send each on to here, as a webhook.")
    ] = None,
    secret: Annotated[
        str | None,
        typer.Option(help="Sign with this, as whsec_…; a new one is shown when left out."),
    ] = None,
    after: Annotated[int | None, typer.Option(help="Begin behind this number.")] = None,
    count: Annotated[int | None, typer.Option(min=1, help="End after so many.")] = None,
) -> None:
    """Follow what happens in the workspace, until Ctrl-C."""
    here = session(context)
    send = _sender(forward_to, secret) if forward_to else None
    try:
        heard = _heard(here, events or ["*"], after, messages=bool(send))
        for number, event in enumerate(heard, 1):
            if here.shape is Shape.JSON:
                here.show.line(event)
            else:
                say("  ".join(str(event[name]) for name in SHOWN))
            if send:
                say(f"{event['type']}: {send(event)}", complaint=True)
            if number == count:
                return
    except KeyboardInterrupt:
        return


def _heard(
    here: Session, patterns: list[str], after: int | None, *, messages: bool
) -> Iterator[dict[str, Any]]:
    """Go on where a connection ended, until the server says that this is the end."""
    last = None if after is None else str(after)
    while True:
        start = "" if after is None else f"&after={after}"
        path = here.path(f"/stream?messages={str(messages).lower()}{start}")
        with here.api.stream(path, last) as response:
            for line in read_events(response):
                if line.type == "end":
                    raise Stop(Exit.REFUSED, f"{line.content['code']}: {line.content['detail']}")
                last = line.id
                if _matches(patterns, line.content["type"]):
                    yield line.content


def _matches(patterns: list[str], type: str) -> bool:
    return not {"*", type, f"{type.partition('.')[0]}.*"}.isdisjoint(patterns)


def _sender(url: str, secret: str | None) -> Any:
    from runner.cli.forwarding import Forwarder

    return Forwarder(url, secret)
