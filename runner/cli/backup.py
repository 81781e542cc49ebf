"""A copy of the SQLite database, taken while others read and write."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from runner.cli.exits import Exit, Stop


def back_up(source: Path, target: Path) -> int:
    """Write a whole, checked copy that only its owner may read; returns its size in bytes."""
    if not source.exists():
        raise Stop(Exit.UNFIT, "There is no database yet; run `postmagiq db migrate`.")
    part = target.with_name(f"{target.name}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC, 0o600))
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(part)) as copy:
            live.backup(copy)
            # One file: without this the copy would want a log beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
            (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
        if verdict != "ok":
            raise Stop(Exit.UNFIT, f"{source} is damaged: {verdict}.")
        # Refused when it exists: a backup is never written over another one.
        target.hardlink_to(part)
    except FileExistsError:
        raise Stop(Exit.USAGE, f"{target} exists already; choose another name.") from None
    except OSError as error:
        raise Stop(Exit.UNWRITTEN, f"{target} cannot be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
    return target.stat().st_size
