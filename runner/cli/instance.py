"""One instance per data directory: SQLite and its jobs belong to a single process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runner.cli.exits import Exit, Stop


@contextmanager
def sole_instance(data_dir: Path) -> Iterator[None]:
    """Hold the data directory; the kernel lets go of it when this process ends, however it ends."""
    with (data_dir / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise Stop(
                Exit.USAGE,
                f"Process {holder} already runs on {data_dir}; stop it, or choose another folder "
                "with --data-dir.",
            ) from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield
