"""Import: every row of a file as a post, or none of them."""

from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from runner.content.errors import TooManyRows
from runner.content.events import PostsImported
from runner.content.extras import Text, checked_extras
from runner.content.models import NewPost, PostStatus
from runner.content.portable.rows import (
    MOST,
    ImportedPost,
    checked,
    rows_of_csv,
    rows_of_json,
    rows_of_markdown,
)
from runner.content.posts import Draft, Posts
from runner.content.repository import ChapterRepository
from runner.content.states import BY_HAND
from runner.core.db.locks import lock
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import DomainError
from runner.core.ids import new_id
from runner.traits import Taggings
from runner.workspaces import OwnWorkspace, Rights

KEPT = BY_HAND | {PostStatus.ARCHIVED}


class ImportFormat(StrEnum):
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


class Outcome(StrEnum):
    NEW = "new"
    DUPLICATE = "duplicate"
    INVALID = "invalid"


READERS = {
    ImportFormat.JSON: rows_of_json,
    ImportFormat.CSV: rows_of_csv,
    ImportFormat.MARKDOWN: rows_of_markdown,
}
# What stands where a program could not read a character.
LOST = "\ufffd"


class Imports:
    """Posts from elsewhere."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.posts = Posts(work)
        self.tags = Taggings(work, Posts)

    async def run(self, kind: ImportFormat, content: str, *, dry_run: bool) -> Row:
        """Make posts of rows unless one of them is invalid; a row known by its id is left alone.

        Raises: UnreadableImport, TooManyRows.
        """
        zone = ZoneInfo((await OwnWorkspace(self.work).here()).timezone)
        found = READERS[kind](content, zone)
        if len(found.rows) > MOST:
            raise TooManyRows(limit=MOST)
        read = [checked(row) for row in found.rows]
        if not dry_run:
            # Who imports the same at once finds what is here by then.
            await lock(self.work, "imports", self.work.workspace_id)
        known = await self._known([post.id for post, _ in read if post and post.id])
        self.people = await Rights(self.work).of_everybody()
        self.chapters = {row["title"].casefold(): row["id"] for row in await self._chapters()}
        rows: list[Row] = []
        for number, (post, errors) in enumerate(read, 1):
            row = self._row(number, post, errors, known)
            rows.append(row)
            if post is not None and post.id and row["outcome"] is Outcome.NEW:
                known[post.id] = {"id": None, "key": None}
        applied = not dry_run and not any(row["errors"] for row in rows)
        if applied:
            await self._apply([post for post, _ in read], rows)
        done = {"dry_run": dry_run, "applied": applied, "unknown_columns": found.unknown}
        return {**done, "rows": rows, **_totals(rows)}

    def _row(
        self, number: int, post: ImportedPost | None, errors: list[Row], known: dict[str, Row]
    ) -> Row:
        row: Row = {
            "row": number,
            "title": post and post.title,
            "outcome": Outcome.NEW,
            "post_id": None,
            "key": None,
            "errors": errors or _bad_extras(post),
            "notes": [],
        }
        if row["errors"] or post is None:
            return row | {"outcome": Outcome.INVALID}
        if post.id and (same := known.get(post.id)):
            return row | {"outcome": Outcome.DUPLICATE, "post_id": same["id"], "key": same["key"]}
        if LOST in post.model_dump_json():
            row["notes"].append(
                f"It has {LOST} where a character was lost; save the file as UTF-8."
            )
        if post.status not in KEPT:
            row["notes"].append(f"It was {post.status.value} there; here it is a draft.")
        if post.chapter and post.chapter.casefold() not in self.chapters:
            row["notes"].append(f"There is no chapter {post.chapter!r} here; it has none.")
        return row

    async def _apply(self, posts: Sequence[ImportedPost | None], rows: list[Row]) -> None:
        await self.posts.posts.release([post.id for post in posts if post and post.id])
        new = [
            (post, row)
            for post, row in zip(posts, rows, strict=True)
            if post is not None and row["outcome"] is Outcome.NEW
        ]
        drafts = [Draft(self._fields(post, row), _texts(post)) for post, row in new]
        made = await self.posts.create_all(drafts, "Imported") if drafts else []
        tags = {}
        for (post, row), each in zip(new, made, strict=True):
            row["post_id"], row["key"] = each.id, each.key
            tags[each.id] = post.tags
        await self.tags.begin(tags)
        totals = _totals(rows)
        told = PostsImported(
            subject_id=new_id(), created=totals["new"], duplicates=totals["duplicates"]
        )
        self.work.emit(told)

    def _fields(self, post: ImportedPost, row: Row) -> NewPost:
        return NewPost(
            title=post.title,
            status=post.status if post.status in KEPT else PostStatus.DRAFT,
            origin_id=post.id,
            archived_from=_archived_from(post),
            priority=post.priority,
            chapter_id=self.chapters.get((post.chapter or "").casefold()),
            owner_id=self._member("owner_id", post.owner_id, row),
            assignee_id=self._member("assignee_id", post.assignee_id, row),
            due_at=post.due_at,
            estimated_hours=post.estimated_hours,
        )

    def _member(self, field: str, id: str | None, row: Row) -> UUID | None:
        if id is None:
            return None
        with suppress(ValueError):
            if (found := UUID(id)) in self.people:
                return found
        row["notes"].append(f"{field} names nobody of this workspace; it has none.")
        return None

    async def _known(self, ids: Sequence[str]) -> dict[str, Row]:
        found = await self.posts.posts.known(ids) if ids else []
        by_id = {str(row["id"]): row for row in found}
        return by_id | {row["origin_id"]: row for row in found if row["origin_id"]}

    async def _chapters(self) -> list[Row]:
        return await ChapterRepository(self.work).rows()


def _archived_from(post: ImportedPost) -> PostStatus | None:
    """Say where an archived post stands; approvals of elsewhere do not count here."""
    if post.status is not PostStatus.ARCHIVED:
        return None
    return post.archived_from if post.archived_from in BY_HAND else PostStatus.DRAFT


def _texts(post: ImportedPost) -> dict[Any, Text]:
    return {v.platform: {"body": v.body, "extras": v.extras} for v in post.variants}


def _bad_extras(post: ImportedPost | None) -> list[Row]:
    errors = []
    for variant in post.variants if post else ():
        try:
            checked_extras(variant.platform, variant.extras)
        except DomainError as refusal:
            errors.append({"field": f"variants/{variant.platform}", "detail": refusal.detail})
    return errors


def _totals(rows: list[Row]) -> dict[str, int]:
    found = [row["outcome"] for row in rows]
    return {
        "new": found.count(Outcome.NEW),
        "duplicates": found.count(Outcome.DUPLICATE),
        "invalid": found.count(Outcome.INVALID),
    }
