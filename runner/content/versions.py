"""Versions of a post: kept at every change of its content, compared and read."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from runner.access import people_behind
from runner.content.diff import word_diff
from runner.content.events import PostCreated
from runner.content.limits import Platform
from runner.content.models import Post
from runner.content.repository import VersionRepository
from runner.content.variants import Content, as_rows
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest

LONGEST_SUMMARY = 300


@dataclass(frozen=True, slots=True)
class Writers:
    """Who is behind a version: who wrote it or began the post, and who ever wrote in it."""

    last: set[UUID] = field(default_factory=set)
    ever: set[UUID] = field(default_factory=set)


class Versions:
    """The history of a post; `Posts` asks whether there is such a post."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.versions = VersionRepository(work)

    async def page(self, post_id: UUID, request: PageRequest) -> Page:
        mine = replace(request, filters={**request.filters, "post_id": post_id})
        return await self.versions.page(mine)

    async def read(self, post_id: UUID, number: int) -> Row:
        row = await self.versions.numbered(post_id, number)
        said = {"title": row.content["title"], "variants": as_rows(row.content["variants"])}
        return row._asdict() | said

    async def content(self, post_id: UUID, number: int) -> Content:
        row = await self.versions.numbered(post_id, number)
        return Content(row.content["title"], row.content["variants"], number)

    async def diff(self, post_id: UUID, from_number: int, to_number: int) -> Row:
        """Compare two versions word by word: the title, and every platform either one has."""
        before = await self.content(post_id, from_number)
        after = await self.content(post_id, to_number)
        return await asyncio.to_thread(_compared, before, after)

    async def writers(
        self, written: Collection[tuple[UUID, int]]
    ) -> dict[tuple[UUID, int], Writers]:
        """Name who wrote each version or began its post, and whom it was done for.

        Whoever answered for a service account then, as it may be gone or somebody else's by now,
        whoever issued the key it came by, as they could write with it too, and all who asked for
        the run: it is a version of the last of them, in which the others wrote.
        """
        found = {version: Writers() for version in written}
        for wrote in await self.versions.writers(written):
            if (version := (wrote.post_id, wrote.number)) in found:
                found[version].last.update({wrote.author_id, wrote.began_by_id})
        post_ids = {post_id for post_id, _ in written}
        for row in await self.versions.began_at(post_ids):
            for (post_id, number), writers in found.items():
                if post_id == row.post_id and row.number <= number:
                    writers.ever.add(row.author_id)
        events = await self.versions.answering(post_ids)
        for event, behind in zip(events, await people_behind(self.work, events), strict=True):
            told = {event.on_behalf_of_id} if event.on_behalf_of_id else set()
            began, data = event.type == PostCreated.type, event.data
            for (post_id, number), writers in found.items():
                if post_id == event.subject_id:
                    writers.ever.update(behind.ever | told)
                    if began or (data["number"] == number and data["content_hash"] is not None):
                        writers.last.update(behind.last | told)
        return found

    async def keep(
        self, post: Post, content: Content, run_id: UUID | None, summary: str | None
    ) -> None:
        """Write the version that `content` says it is."""
        await self._write([(post.id, content, run_id)], summary)

    async def begin(self, begun: Sequence[tuple[Post, Content]], summary: str | None) -> None:
        """Write the first versions of new posts."""
        await self._write([(post.id, content, post.run_id) for post, content in begun], summary)

    async def _write(
        self, versions: Sequence[tuple[UUID, Content, UUID | None]], summary: str | None
    ) -> None:
        await self.versions.add_many(
            {
                "post_id": post_id,
                "number": content.version_number,
                "content": content.stored(),
                "content_hash": content.hash,
                "author_id": self.work.user_id,
                "run_id": run_id,
                "summary": summary and summary[:LONGEST_SUMMARY],
            }
            for post_id, content, run_id in versions
        )


def _compared(before: Content, after: Content) -> Row:
    variants: list[dict[str, Any]] = [
        {"platform": Platform(name), "ops": word_diff(_body(before, name), _body(after, name))}
        for name in sorted(before.variants.keys() | after.variants.keys())
    ]
    return {
        "from_number": before.version_number,
        "to_number": after.version_number,
        "title": word_diff(before.title, after.title),
        "variants": variants,
    }


def _body(content: Content, platform: str) -> str:
    return str(content.variants.get(platform, {}).get("body", ""))


async def stands(work: Work, post_id: UUID, span: Row) -> bool:
    """Tell whether quoted words stand in the version and text of a post that they name."""
    try:
        version = await VersionRepository(work).numbered(post_id, span["version"])
    except NotFound:
        return False
    variant = version.content["variants"].get(span["platform"], {"body": ""})
    return bool(variant["body"][span["start"] : span["end"]] == span["quote"])
