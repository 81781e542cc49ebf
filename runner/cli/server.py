"""`up`, `serve` and `worker`: start what runs until it is told to stop."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

Port = Annotated[int | None, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")]
Host = Annotated[str | None, typer.Option(help="Address to listen on.")]


def add_to(app: typer.Typer) -> None:
    for command in (up, serve, worker):
        app.command()(command)


def up(
    port: Port = None,
    host: Host = None,
    data_dir: Annotated[Path | None, typer.Option(help="Folder for files and SQLite.")] = None,
    reload: Annotated[bool, typer.Option(help="Start anew when the code changes.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the sign-in page on a desktop.")] = True,
) -> None:
    """Start everything in one process: API, worker and scheduler."""
    _override(port=port, host=host, data_dir=data_dir and data_dir.absolute())
    with _no_collection():
        from runner.cli import serving

    if reload:
        serving.up_reloading()
    else:
        serving.up(browser=browser)


def serve(
    port: Port = None,
    host: Host = None,
    processes: Annotated[int, typer.Option(min=1, help="API processes on the port.")] = 1,
) -> None:
    """Start the API alone, on PostgreSQL."""
    _override(port=port, host=host)
    with _no_collection():
        from runner.cli import serving

    serving.serve(processes)


def worker() -> None:
    """Take and run jobs, on PostgreSQL; start as many as needed."""
    with _no_collection():
        from runner.cli import serving

    serving.work()


def _override(**options: Any) -> None:
    """Put what the command line says where every process of ours reads its settings."""
    for key, value in options.items():
        if value is not None:
            os.environ[f"POSTMAGIQ_{key.upper()}"] = str(value)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Import without garbage collection: nearly all of it stays, and looking costs a sixth."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()
