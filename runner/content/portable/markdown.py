"""Posts out of our own Markdown export, or of one file like those in it."""

import base64
import binascii
from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any
from zipfile import BadZipFile, ZipFile

from runner.content.errors import UnreadableImport
from runner.content.limits import Platform
from runner.core.db.query import Row
from runner.core.errors import DomainError
from runner.parsing import read_front_matter

UNPACKED_BYTES = 16 * 1024 * 1024
MOST_FILES = 5_000
BEGINNING = "---"
_ENCRYPTED = 1


def posts_of_markdown(content: str) -> list[Row]:
    """Read a ZIP in base64, or the text of one file; texts with the same id are of one post.

    Raises: UnreadableImport.
    """
    posts: dict[str, Row] = {}
    for name, text in [("post.md", content)] if _is_text(content) else _unpacked(content):
        front, body = _document(name, text)
        path = PurePosixPath(name)
        post = posts.setdefault(str(front.get("id") or path.parent), {**front, "variants": []})
        platform = front.get("platform") or (path.stem if path.stem in set(Platform) else None)
        if platform:
            extras = front.get("extras") or {}
            post["variants"].append({"platform": platform, "body": body, "extras": extras})
        elif body:
            raise _unreadable(f"{name} has a text, but names no platform")
    return [_without(post, "platform", "extras") for post in posts.values()]


def _is_text(content: str) -> bool:
    return content.removeprefix("\ufeff").startswith(BEGINNING)


def _unpacked(content: str) -> Iterator[tuple[str, str]]:
    try:
        with ZipFile(BytesIO(base64.b64decode(content, validate=True))) as archive:
            files = [each for each in archive.infolist() if each.filename.endswith(".md")]
            if sum(each.file_size for each in files) > UNPACKED_BYTES or len(files) > MOST_FILES:
                raise _unreadable("unpacked it is larger than can be read")
            if any(each.flag_bits & _ENCRYPTED for each in files):
                raise _unreadable("it is locked with a password")
            for each in files:
                yield each.filename, archive.read(each).decode()
    except (binascii.Error, BadZipFile, UnicodeDecodeError, NotImplementedError) as error:
        raise _unreadable("send a ZIP of Markdown files in base64, or one such file") from error


def _document(name: str, text: str) -> tuple[Mapping[str, Any], str]:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        front, end = read_front_matter(text)
    except DomainError as refusal:
        raise _unreadable(f"{name}: {refusal.detail}") from refusal
    if not front:
        raise _unreadable(f"{name} does not begin with front matter that names the post")
    plain = {key: _plain(value) for key, value in front.items()}
    return plain, text[end:].removeprefix("\n").removesuffix("\n")


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _without(post: Row, *names: str) -> Row:
    return {name: value for name, value in post.items() if name not in names}


def _unreadable(reason: str) -> UnreadableImport:
    return UnreadableImport(format="Markdown", reason=reason)
