"""Export as a ZIP of Markdown files with front matter, written while it is sent."""

import zipfile
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Any, cast

import yaml

from runner.core.db.query import Row

FRONT = (
    "id", "key", "title", "status", "archived_from", "priority", "chapter", "owner_id",
    "assignee_id", "due_at", "estimated_hours", "scheduled_at", "published_at", "created_at",
    "updated_at",
)  # fmt: skip
_AS_THEY_ARE = (str, int, float, list, dict, datetime)
_UNSEEN = (1980, 1, 1, 0, 0, 0)


class _Outlet:
    """A file that cannot seek: what was written is taken out at once."""

    def __init__(self) -> None:
        self._written = bytearray()

    def write(self, data: bytes) -> int:
        self._written += data
        return len(data)

    def flush(self) -> None:
        return None

    def take(self) -> bytes:
        taken = bytes(self._written)
        self._written.clear()
        return taken


async def as_archive(posts: AsyncIterator[Row]) -> AsyncIterator[bytes]:
    outlet = _Outlet()
    with zipfile.ZipFile(cast("Any", outlet), "w", zipfile.ZIP_DEFLATED) as archive:
        async for post in posts:
            for name, text in _files(post):
                moment = post["updated_at"].timetuple()[:6]
                entry = zipfile.ZipInfo(name, max(moment, _UNSEEN))
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, text)
            yield outlet.take()
    yield outlet.take()


def _files(post: Row) -> Iterator[tuple[str, str]]:
    """Write one file per platform; a post without texts is a file of front matter alone."""
    front = {name: post[name] for name in FRONT if post[name] is not None}
    front |= {"id": str(post["id"]), "tags": [tag["name"] for tag in post["tags"]]}
    for variant in post["variants"]:
        platform = str(variant["platform"])
        whole = (
            front
            | {"platform": platform}
            | ({"extras": variant["extras"]} if variant["extras"] else {})
        )
        yield f"{post['key']}/{platform}.md", _document(whole, variant["body"])
    if not post["variants"]:
        yield f"{post['key']}/post.md", _document(front, "")


def _document(front: Row, body: str) -> str:
    plain = {
        name: value if type(value) in _AS_THEY_ARE else str(value) for name, value in front.items()
    }
    head = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False)
    return f"---\n{head}---\n\n{body}\n" if body else f"---\n{head}---\n"
