"""Files that only their owner may read."""

import fcntl
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make a folder for its owner alone; one that is there already stays as it is."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_private(path: Path, text: str) -> None:
    """Replace a file as a whole; nobody else can read it at any moment."""
    make_private_folder(path.parent)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def keep_secrets(path: Path, values: Mapping[str, str]) -> None:
    """Set keys in the secrets file; its other lines stay."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for key, value in values.items():
        lines = [line for line in lines if not re.match(rf"\s*{key}\s*=", line)]
        # A JSON string is a TOML string.
        lines.append(f"{key} = {json.dumps(value)}")
    write_private(path, "\n".join(lines) + "\n")


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Hold a file against other processes of this machine; wait for whoever has it."""
    make_private_folder(path.parent)
    with path.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
