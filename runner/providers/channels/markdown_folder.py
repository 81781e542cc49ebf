"""A folder of Markdown files, one per post: for static sites, note apps and archives."""

import asyncio
import errno
import os
import secrets
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import yaml

from runner.core.languages import slug
from runner.providers.channels.errors import (
    ChannelOutcomeUnknown,
    ChannelRefused,
    ChannelUnreachable,
)
from runner.providers.channels.port import Delivered, Outgoing
from runner.providers.channels.prose import legible

_CHANNEL = "The Markdown folder"
_FRONT_MATTER_MAX_BYTES = 64 * 1024

# Full: free space and try again. The rest of what can fail needs a person who changes something.
_REASONS = {
    errno.ENOENT: "it does not exist; create it, or mount the disk it is on.",
    errno.ENOTDIR: "its path does not lead to a folder; correct it in the channel's settings.",
    errno.EACCES: "the service may not write there; change the folder's owner or mode.",
    errno.EPERM: "the service may not write there; change the folder's owner or mode.",
    errno.EROFS: "it is mounted read-only; mount it writable.",
    errno.ENOSPC: "the disk is full; free some space.",
    errno.EDQUOT: "the disk quota is used up; free some space.",
    errno.EFBIG: "the file would be larger than the system allows; raise the limit.",
}
_PASSING = {errno.ENOENT, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EAGAIN, errno.EMFILE}


class MarkdownFolder:
    """Keep one file per post in a folder that somebody else made and owns.

    Every file is opened relative to the folder's descriptor and links are never followed, so
    neither a title nor a link planted in the folder can lead a read or a write out of it.
    `earlier` are where posts may have been published before; nothing new goes there.
    """

    def __init__(self, folder: Path, *earlier: Path) -> None:
        self._path = folder
        self._earlier = earlier

    async def publish(self, outgoing: Outgoing) -> Delivered:
        """Write the post's file whole or not at all; it keeps the name it was first given."""
        return await asyncio.to_thread(self._publish, outgoing)

    async def find(self, idempotency_key: str) -> Delivered | None:
        """Find the file whose front matter carries this content hash."""
        return await asyncio.to_thread(self._find, idempotency_key)

    async def withdraw(self, post_id: UUID, external_id: str) -> None:
        """Delete every file that carries this post, whatever it is called by now.

        Files that were not written here are left alone.
        """
        await asyncio.to_thread(self._withdraw, post_id)

    def _publish(self, outgoing: Outgoing) -> Delivered:
        with self._opened(self._path, *self._left()) as (folder, *earlier):
            name = (
                _name_with(folder, "id", str(outgoing.post_id))
                or _brought(folder, earlier, outgoing.post_id)
                or _name_for(folder, outgoing)
            )
            _replace(folder, name, _document(outgoing))
            try:
                os.fsync(folder)
            except OSError as error:
                raise ChannelOutcomeUnknown(channel=_CHANNEL, reason=str(error.strerror)) from error
        return Delivered(external_id=name, external_url=None)

    def _find(self, idempotency_key: str) -> Delivered | None:
        with self._opened(self._path, *self._left()) as folders:
            names = (_name_with(folder, "content_hash", idempotency_key) for folder in folders)
            name = next((name for name in names if name), None)
        return Delivered(external_id=name, external_url=None) if name else None

    def _withdraw(self, post_id: UUID) -> None:
        here = [self._path] if self._path.is_dir() else []
        # Where there is no folder at all, its disk is away, and the file is on it.
        with self._opened(*([*here, *self._left()] or [self._path])) as folders:
            for folder in folders:
                while name := _name_with(folder, "id", str(post_id)):
                    os.unlink(name, dir_fd=folder)
                os.fsync(folder)

    def _left(self) -> list[Path]:
        return [path for path in self._earlier if path.is_dir()]

    @contextmanager
    def _opened(self, *paths: Path) -> Iterator[list[int]]:
        try:
            with ExitStack() as closing:
                folders = []
                for path in paths:
                    folders.append(os.open(path, os.O_RDONLY | os.O_DIRECTORY))
                    closing.callback(os.close, folders[-1])
                yield folders
        except OSError as error:
            reason = _REASONS.get(error.errno or 0, f"{error.strerror}.")
            kind = ChannelUnreachable if error.errno in _PASSING else ChannelRefused
            raise kind(channel=_CHANNEL, reason=reason) from error


def _brought(folder: int, earlier: Sequence[int], post_id: UUID) -> str | None:
    """Move a post's file over from where it was published before; return its name."""
    for before in earlier:
        name = _name_with(before, "id", str(post_id))
        if name is not None and name not in _names(folder):
            os.rename(name, name, src_dir_fd=before, dst_dir_fd=folder)
            return name
    return None


def _replace(folder: int, name: str, content: bytes) -> None:
    draft = f".{secrets.token_hex(8)}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    try:
        with os.fdopen(os.open(draft, flags, 0o644, dir_fd=folder), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.rename(draft, name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError:
        if draft in _names(folder):
            os.unlink(draft, dir_fd=folder)
        raise


def _names(folder: int) -> list[str]:
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries)


def _name_with(folder: int, field: str, value: str) -> str | None:
    names = (name for name in _names(folder) if name.endswith(".md"))
    return next((name for name in names if _front_matter(folder, name).get(field) == value), None)


def _front_matter(folder: int, name: str) -> dict[str, Any]:
    """Read a file's front matter; what is not a readable file written as ours are gives nothing."""
    try:
        descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    except OSError:  # a link, or gone since the folder was listed
        return {}
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return {}
        head = os.read(descriptor, _FRONT_MATTER_MAX_BYTES).decode(errors="replace")
    finally:
        os.close(descriptor)
    if not head.startswith("---\n"):
        return {}
    try:
        fields = yaml.safe_load(head[4:].split("\n---\n", 1)[0])
    except (yaml.YAMLError, ValueError, RecursionError):  # 30 February, brackets without end
        return {}
    return fields if isinstance(fields, dict) else {}


def _name_for(folder: int, outgoing: Outgoing) -> str:
    day = outgoing.published_at.date().isoformat()
    stem = f"{day}-{slug(legible(outgoing.key))}-{slug(legible(outgoing.title))}".rstrip("-")
    # The name may be taken by a file or a link that is not ours to replace.
    taken = f"{stem}.md" in _names(folder)
    return f"{stem}-{outgoing.post_id}.md" if taken else f"{stem}.md"


def _document(outgoing: Outgoing) -> bytes:
    fields = {
        "title": " ".join(legible(outgoing.title).split()),
        "date": outgoing.published_at.isoformat(timespec="seconds"),
        "slug": slug(legible(outgoing.title)) or slug(legible(outgoing.key)),
        "tags": [legible(tag) for tag in outgoing.tags],
        "platform": outgoing.platform,
        "key": outgoing.key,
        "id": str(outgoing.post_id),
        "content_hash": outgoing.idempotency_key,
    }
    front = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{front}---\n\n{legible(outgoing.body).strip()}\n".encode()
