"""`up`, `serve` and `worker`: start what runs until it is told to stop."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, cast

import typer

Port = Annotated[int | None, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")]
Host = Annotated[str | None, typer.Option(help="Address to listen on.")]
COLOURS = ("pygments", "rich")


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
    with lean_imports():
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
    with lean_imports():
        from runner.cli import serving

    serving.serve(processes)


def worker() -> None:
    """Take and run jobs, on PostgreSQL; start as many as needed."""
    with lean_imports():
        from runner.cli import serving

    serving.work()


def _override(**options: Any) -> None:
    """Put what the command line says where every process of ours reads its settings."""
    for key, value in options.items():
        if value is not None:
            os.environ[f"POSTMAGIQ_{key.upper()}"] = str(value)


@contextmanager
def lean_imports() -> Iterator[None]:
    """Import without garbage collection: nearly all of it stays, and looking costs a sixth."""
    gc.disable()
    # structlog and httpx take these along where they can, to colour what nobody here gets to see.
    before = {name: sys.modules.pop(name, None) for name in COLOURS}
    sys.modules.update(dict.fromkeys(COLOURS, cast("Any", None)))
    try:
        yield
    finally:
        for name, module in before.items():
            del sys.modules[name]
            if module is not None:
                sys.modules[name] = module
        gc.freeze()
        gc.enable()
