"""One instance per database: SQLite and its jobs belong to a single process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runner.cli.exits import Exit, Stop


@contextmanager
def sole_instance(database: Path) -> Iterator[None]:
    """Hold the folder where the file really is, as links may lead to it from several.

    The kernel lets go of it when this process ends, however it ends.
    """
    folder = database.resolve().parent
    with (folder / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise Stop(
                Exit.TAKEN,
                f"Process {holder} already runs on {folder}; stop it, or choose another folder "
                "with --data-dir.",
            ) from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield
