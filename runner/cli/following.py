"""Follow a run to its end: a live table on a terminal, plain lines anywhere else."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from typing import Any, Protocol

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.session import Session
from runner.cli.show import Shape
from runner.core.visible import visible

ENDS = frozenset({"run.succeeded", "run.failed", "run.cancelled"})
UNENDED = frozenset({"queued", "running", "waiting_input", "interrupted"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a run's transcript, or of what happens in a workspace."""

    id: str
    type: str
    content: dict[str, Any]


class Display(Protocol):
    def told(self, line: Line) -> None: ...


def follow(here: Session, run_id: str) -> dict[str, Any]:
    """Show a run until it ends and return it; raises Stop unless it succeeded."""
    try:
        with _display(here) as display:
            for line in _lines(here, run_id):
                display.told(line)
    except KeyboardInterrupt:
        goes_on = f"The run goes on: `postmagiq run watch {run_id}` follows it"
        stop = f"`postmagiq run cancel {run_id}` stops it."
        raise Stop(Exit.INTERRUPTED, f"{goes_on}, {stop}") from None
    run: dict[str, Any] = here.api.get(here.path(f"/runs/{run_id}"))
    if run["status"] != "succeeded":
        why = run["problem"] or f"it was {run['status']}"
        raise Stop(Exit.FAILED, f"The run {run_id} did not succeed: {why}")
    return run


def _lines(here: Session, run_id: str) -> Iterator[Line]:
    """Yield every line once; a broken connection is taken up where it ended."""
    last: str | None = None
    path = here.path(f"/runs/{run_id}")
    while True:
        try:
            with here.api.stream(f"{path}/events", last) as response:
                if response.status == 204:
                    return
                for line in read_lines(response):
                    last = line.id
                    yield line
                    if line.type in ENDS:
                        return
        except (OSError, HTTPException):
            continue
        if here.api.get(path)["status"] not in UNENDED:
            return


def read_lines(response: HTTPResponse | Iterator[bytes]) -> Iterator[Line]:
    """Read server-sent events as the run's stream writes them."""
    for event in read_events(response):
        if event.id:
            yield Line(event.id, event.type, event.content.get("content", {}))


def read_events(response: HTTPResponse | Iterator[bytes]) -> Iterator[Line]:
    """Read server-sent events; one that nobody can go on behind has no id."""
    fields: dict[str, str] = {}
    for raw in response:
        text = raw.decode().rstrip("\r\n")
        if text.startswith(":"):
            continue
        if text:
            name, _, value = text.partition(":")
            fields[name] = value.removeprefix(" ")
        elif fields:
            content = json.loads(fields["data"])
            # Only what ends a stream has a name of its own.
            yield Line(fields.get("id", ""), fields.get("event") or content["type"], content)
            fields = {}


class Quiet:
    """Nothing, for programs that read what goes wrong as JSON."""

    def told(self, line: Line) -> None:
        return


class Plain:
    """One line per step, for logs and pipes."""

    def told(self, line: Line) -> None:
        if line.type == "run.step_finished":
            say(f"{name_of(line)}: {summary(line)}", complaint=True)


class Live:
    """The steps so far, the running one with a spinner."""

    def __init__(self, live: Any) -> None:
        self.live = live
        self.steps: list[list[str]] = []

    def told(self, line: Line) -> None:
        from rich.spinner import Spinner
        from rich.table import Table
        from rich.text import Text

        if line.type == "run.step_started":
            self.steps.append([name_of(line), ""])
        elif line.type == "run.step_finished" and self.steps:
            self.steps[-1][1] = summary(line)
        table = Table.grid(padding=(0, 2))
        for name, done in self.steps:
            mark = "[green]✓[/]" if done else Spinner("dots")
            table.add_row(mark, Text(visible(name)), Text(visible(done), "dim"))
        self.live.update(table)


@contextmanager
def _display(here: Session) -> Iterator[Display]:
    if here.shape is Shape.JSON:
        yield Quiet()
        return
    if not sys.stderr.isatty():
        yield Plain()
        return
    from rich.console import Console
    from rich.live import Live as RichLive

    with RichLive(console=Console(stderr=True), refresh_per_second=12) as live:
        yield Live(live)


def name_of(line: Line) -> str:
    """Name a step, with the platform that it writes for."""
    platform = line.content.get("platform")
    return f"{line.content['step']} for {platform}" if platform else str(line.content["step"])


def summary(line: Line) -> str:
    """Say in a few words what a step made."""
    match line.content:
        case {"points": points}:
            return f"{points} points"
        case {"used": used, "limit": limit}:
            return f"{used:,} of {limit:,} characters"
        case {"overall": overall, "findings": findings}:
            return f"{overall} of 100, {findings} findings"
        case _:
            return "done"
