"""Posts: plan, write, restore and discard them, and keep where they stand."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from runner.assets import Attachable, Attachments
from runner.content.entitlements import ContentEntitlement
from runner.content.events import (
    PostCreated,
    PostDeleted,
    PostRecovered,
    PostRestored,
    PostUpdated,
)
from runner.content.expansion import Expansion, expand
from runner.content.extras import Text
from runner.content.limits import Platform
from runner.content.listing import narrowed
from runner.content.models import Post, PostFields, PostStatus, PostVariant
from runner.content.references import require_row
from runner.content.repository import (
    ChapterRepository,
    PostRepository,
    SourceRepository,
)
from runner.content.scopes import ContentScope, StrategyScope
from runner.content.states import PostStates, has_words
from runner.content.variants import (
    Content,
    by_platform,
    content_of,
    merged,
    preview,
    undescribed,
)
from runner.content.versions import Versions, stands
from runner.core.clock import month_of, now
from runner.core.db.counters import next_numbers
from runner.core.db.discarding import Discarding
from runner.core.db.locks import count_alone
from runner.core.db.query import Row
from runner.core.db.repository import assign
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest
from runner.traits import Assignable, Assignments, Commentable, Taggable, require_member


@dataclass(frozen=True, slots=True)
class Draft:
    """What a post begins with."""

    fields: PostFields
    variants: Mapping[Platform, Text]
    source_id: UUID | None = None
    run_id: UUID | None = None


class Posts(PostStates, Discarding[Post]):
    """The posts of a workspace.

    A post in the trash keeps its approvals and plans; meanwhile nothing is decided and nothing
    goes out, and what falls due is cancelled.
    """

    repository = PostRepository
    reads, writes = ContentScope.READ, ContentScope.WRITE
    deleted, restored = PostDeleted, PostRecovered
    # Guests see posts, not how the team works.
    traits = (
        Assignable(StrategyScope.READ),
        Attachable(),
        Commentable(ContentScope.COMMENT, stands),
        Taggable(),
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.stored = self.posts
        self.history = Versions(work)
        self.assignments = Assignments(work, Posts)

    # questions -----------------------------------------------------------------------------

    async def page(self, request: PageRequest, into: Collection[Expansion] = ()) -> Page:
        page = await self.posts.page(replace(request, filters=narrowed(request.filters)))
        return replace(page, items=await expand(self.work, page.items, into)) if into else page

    async def read(self, id: UUID) -> Row:
        """Answer with a post, its tags and its texts."""
        return await self.posts.whole_post(id)

    async def read_named(self, id_or_key: UUID | str, into: Collection[Expansion] = ()) -> Row:
        """Answer with a post by its id, or by the key that people say."""
        if not isinstance(id_or_key, UUID):
            id_or_key = await self.posts.keyed(id_or_key.upper())
        [post] = await expand(self.work, [await self.read(id_or_key)], into)
        return post

    async def one(self, id: UUID) -> Post:
        """Read the own row of a post, for the code; raises NotFound."""
        return await self.posts.record(id)

    async def content(self, id: UUID) -> Content:
        """Answer with what would be published now."""
        row = await self.read(id)
        return Content(row["title"], by_platform(row["variants"]), row["latest_version"])

    async def preview(self, id: UUID) -> list[Row]:
        """Measure every variant as its platform does, and name the images without a text."""
        texts = (await self.read(id))["variants"]
        lacking = undescribed(await Attachments(self.work, Posts).rows(id))
        found = [
            preview(Platform(each["platform"]), each["body"], each["extras"]) for each in texts
        ]
        return [each | {"warnings": each["warnings"] + lacking} for each in found]

    async def versions(self, id: UUID, request: PageRequest) -> Page:
        await self.one(id)
        return await self.history.page(id, request)

    async def version(self, id: UUID, number: int) -> Row:
        await self.one(id)
        return await self.history.read(id, number)

    async def diff(self, id: UUID, from_number: int, to_number: int) -> Row:
        await self.one(id)
        return await self.history.diff(id, from_number, to_number)

    # changes -------------------------------------------------------------------------------

    async def create(
        self,
        fields: PostFields,
        variants: Mapping[Platform, Text],
        *,
        source_id: UUID | None = None,
        run_id: UUID | None = None,
        summary: str | None = None,
    ) -> Post:
        """Begin a post with its first version: a draft, or what a NewPost says."""
        [post] = await self.create_all([Draft(fields, variants, source_id, run_id)], summary)
        return post

    def begun(self, post: Post, texts: Mapping[Platform, Text]) -> Row:
        """Answer with a post that was begun with these texts as `read` would."""
        variants = merged({}, texts)
        return self.posts.begun(post, ({"platform": p} | text for p, text in variants.items()))

    async def create_all(self, drafts: Sequence[Draft], summary: str | None) -> list[Post]:
        """Begin several posts set-wise, in this order."""
        # A run that has begun was let in before, and makes what it promised.
        await self.require_room(sum(each.run_id is None for each in drafts))
        rows = [{**each.fields.model_dump(), "source_id": each.source_id} for each in drafts]
        await self._require_references(*rows)
        numbers = await next_numbers(self.work, "post", len(drafts))
        begun: list[tuple[Post, Content]] = []
        for number, draft, row in zip(numbers, drafts, rows, strict=True):
            post = self.posts.begin(
                **row,
                key=f"P-{number}",
                author_id=self.work.user_id,
                run_id=draft.run_id,
                latest_version=1,
            )
            content = Content(draft.fields.title, merged({}, draft.variants), 1)
            told = PostCreated(subject_id=post.id, number=1, content_hash=content.hash)
            self.work.emit(told, post)
            begun.append((post, content))
        async with self.work.as_one():
            await self.posts.add_many(post for post, _ in begun)
            await self.variants.begin({post.id: content.variants for post, content in begun})
            await self.history.begin(begun, summary)
        for post, _ in begun:
            if post.assignee_id is not None:
                self.assignments.keep(post, None)
        return [post for post, _ in begun]

    async def taken(self) -> int:
        """Count what was begun this month, whatever became of it."""
        return await self.posts.begun_since(month_of(now()))

    async def require_room(self, more: int = 1) -> None:
        """Refuse more posts than there may be this month; raises LimitReached and PlanLimit."""
        allowance = await self.work.allowance(ContentEntitlement.POSTS)
        if more and allowance.limit is not None:
            await count_alone(self.work, "posts")
            allowance.require(await self.taken(), more)

    async def edit(
        self,
        id: UUID,
        changes: dict[str, Any],
        variants: Mapping[Platform, Text] | None,
        if_match: int | None,
        *,
        run_id: UUID | None = None,
        summary: str | None = None,
    ) -> Post:
        """Change fields and texts; a text of None removes its variant, others stay.

        Changed content becomes a new version and takes back every approval; with its first words
        an idea becomes a draft. A `status` among the changes is one that people set.
        """
        post = await self.posts.get_for_edit(id, if_match)
        # Who was named before they left may stay named.
        new = {name: value for name, value in changes.items() if getattr(post, name) != value}
        await self._require_references(new)
        texts = await self.variants.of(id)
        before = content_of(post, texts)
        replanned = self._replan(post, changes)
        wanted = Content(post.title, merged(before.variants, variants or {}), post.latest_version)
        if wanted.hash != before.hash:
            if post.status is PostStatus.IDEA and has_words(wanted) and not has_words(before):
                self.set_by_hand(post, PostStatus.DRAFT)
            after = self._renew(post, wanted)
            number, content_hash = after.version_number, after.hash
            edited = PostUpdated(subject_id=id, number=number, content_hash=content_hash)
            self.work.emit(edited, post)
            await self._store(post, texts, after, run_id, summary)
        elif replanned:
            self.work.emit(PostUpdated(subject_id=id, number=post.latest_version), post)
        return post

    async def restore_version(self, id: UUID, number: int, if_match: int | None) -> Post:
        """Say again what an earlier version said; that is a version of its own."""
        post = await self.posts.get_for_edit(id, if_match)
        earlier = await self.history.content(id, number)
        texts = await self.variants.of(id)
        if earlier.hash != content_of(post, texts).hash:
            post.title = earlier.title
            after = self._renew(post, earlier)
            restored = PostRestored(
                subject_id=id,
                number=after.version_number,
                content_hash=after.hash,
                restored_number=number,
            )
            self.work.emit(restored, post)
            await self._store(post, texts, after, None, f"Version {number} restored")
        return post

    async def part_changes(self, id: UUID) -> None:
        """Have people look again: they approved the post as it was, with what hung on it."""
        post = await self.posts.get(id)
        if self.fall(post):
            self.work.emit(PostUpdated(subject_id=id, number=post.latest_version), post)

    async def set_due(self, id: UUID, due_at: datetime | None) -> None:
        post = await self.posts.get(id)
        if assign(post, {"due_at": due_at}):
            self.work.emit(PostUpdated(subject_id=id, number=post.latest_version), post)

    # parts of a change -----------------------------------------------------------------------

    def _replan(self, post: Post, changes: dict[str, Any]) -> bool:
        moved = self.set_by_hand(post, PostStatus(changes.get("status", post.status)))
        plan = {name: value for name, value in changes.items() if name != "status"}
        from_id = post.assignee_id
        replanned = assign(post, plan)
        if post.assignee_id != from_id:
            self.assignments.keep(post, from_id)
        return replanned or moved

    def _renew(self, post: Post, wanted: Content) -> Content:
        """Number new content; with it approvals fall and a post under way is a draft again."""
        post.latest_version += 1
        self.fall(post)
        return replace(wanted, version_number=post.latest_version)

    async def _store(
        self,
        post: Post,
        texts: list[PostVariant],
        content: Content,
        run_id: UUID | None,
        summary: str | None,
    ) -> None:
        await self.variants.write(post.id, texts, content.variants)
        await self.history.keep(post, content, run_id, summary)

    async def _require_references(self, *rows: Mapping[str, Any]) -> None:
        """Refuse ids of people and rows that are not of this workspace."""
        for field in ("owner_id", "assignee_id"):
            for id in {row.get(field) for row in rows}:
                await require_member(self.work, field, id)
        for id in {row.get("chapter_id") for row in rows}:
            await require_row(ChapterRepository(self.work), "chapter_id", id)
        for id in {row.get("source_id") for row in rows}:
            await require_row(SourceRepository(self.work), "source_id", id)
