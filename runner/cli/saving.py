"""What a server sends for a file: written under its name only once it is whole, and what it is."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.session import Session

Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]
PART = 64 * 1024
# More than any beginning or last line of an export has.
EDGE = 4096


@dataclass(frozen=True, slots=True)
class Kind:
    """What an export is known by: its type, how it begins and how it ends."""

    media: str
    begins: bytes
    """A pattern, as `ends` is."""
    ends: bytes

    def is_whole(self, start: bytes, end: bytes) -> bool:
        begun, ended = re.match(self.begins, start), re.search(self.ends + rb"\Z", end, re.DOTALL)
        return bool(begun and ended)


POSTS = {
    "json": Kind("application/json", rb'\{"format":"postmagiq\.posts/', rb"\n\]\}\n"),
    "csv": Kind("text/csv", rb"\xef\xbb\xbfid,key,title,", rb"\r\n"),
    "markdown": Kind("application/zip", rb"PK(\x03\x04|\x05\x06)", rb"PK\x05\x06.{18}"),
}
LOGS = {
    "jsonl": Kind("application/x-ndjson", rb'\{"', rb'"type": "log\.head"[^\n]*\}\n'),
    "csv": Kind("text/csv", rb"workspace_id,id,", rb",log\.head,[^\n]*\n"),
}


def save(here: Session, path: str, file: str, kind: Kind, *, overwrite: bool = False) -> None:
    """Write what the server sends into a new file, or over one once it is whole."""
    none = Stop(Exit.UNREACHABLE, f"The answer from {here.url} is no whole export; ask again.")
    with _opened(file, overwrite=overwrite) as target, here.api.stream(path, None) as response:
        # What ends with its connection looks whole to whoever reads it, wherever it broke off.
        has_end = response.chunked or response.length is not None
        is_ours = response.status == 200 and response.headers.get_content_type() == kind.media
        if not (has_end and is_ours):
            raise none
        start = end = b""
        while part := response.read(PART):
            start, end = start or part[:EDGE], (end + part)[-EDGE:]
            with _writing(file):
                target.write(part)
        if not kind.is_whole(start, end):
            raise none


def keep(file: str, content: bytes, *, overwrite: bool = False) -> None:
    """Write an answer as it came into a new file, or over one once it is whole."""
    with _opened(file, overwrite=overwrite) as target, _writing(file):
        target.write(content)


@contextmanager
def _opened(file: str, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Open what is written to; a file has its own name only once it is whole."""
    if file == "-":
        if sys.stdout.isatty():
            line = "This is written byte for byte, which no terminal should read; name a file."
            raise Stop(Exit.USAGE, line)
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if not overwrite and Path(file).exists():
        raise _there_already(file)
    unfinished = Path(f"{file}.part")
    with _writing(file):
        target = unfinished.open("wb")
    try:
        with _writing(file), target:
            yield target
        with _writing(file):
            _name(unfinished, file, overwrite=overwrite)
    finally:
        unfinished.unlink(missing_ok=True)


def _name(unfinished: Path, file: str, *, overwrite: bool) -> None:
    if overwrite:
        unfinished.replace(file)
        return
    try:
        # Refused when another one came meanwhile.
        Path(file).hardlink_to(unfinished)
    except FileExistsError:
        raise _there_already(file) from None


def _there_already(file: str) -> Stop:
    return Stop(Exit.USAGE, f"{file} is there already; name another file, or say --overwrite.")


@contextmanager
def _writing(file: str) -> Iterator[None]:
    """Blame the file for what it refuses, which the server has no part in."""
    try:
        yield
    except OSError as error:
        raise Stop(Exit.UNWRITTEN, f"{file} cannot be written: {error.strerror}.") from None
