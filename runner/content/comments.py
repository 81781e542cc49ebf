"""Comments: what people say about a post, in threads of one level."""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Any
from uuid import UUID

from runner.content.collaboration import Comment, CommentVisibility
from runner.content.comment_rows import CommentRepository
from runner.content.errors import HiddenThread, NotAMember, NotYourComment, QuoteMissing
from runner.content.events import (
    CommentAdded,
    CommentEdited,
    CommentEvent,
    CommentRemoved,
    CommentReopened,
    CommentResolved,
)
from runner.content.repository import PostRepository, VersionRepository
from runner.content.scopes import ContentScope
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.identity import names_of
from runner.workspaces import Members, Rights, Scope, WorkspaceScope

_MENTION = re.compile(r"@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]", re.IGNORECASE)


class Comments:
    """What is said about the posts of a workspace; guests see what is external."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.comments = CommentRepository(work)
        self.posts = PostRepository(work)

    # questions -----------------------------------------------------------------------------

    async def page(self, post_id: UUID, request: PageRequest) -> Page:
        """List what is said about a post, oldest first.

        Of what was removed a place is left where others answered it, without its words.
        """
        await self.posts.row(post_id)
        filters = {**request.filters, "post_id": post_id}
        if not await self._may(ContentScope.COMMENT):
            filters["visibility"] = CommentVisibility.EXTERNAL
        page = await self.comments.page(replace(request, filters=filters))
        return replace(page, items=await self._with_details(page.items))

    async def read(self, post_id: UUID, id: UUID) -> Row:
        row = await self.comments.row(id)
        hidden = row["visibility"] == CommentVisibility.INTERNAL
        if row["post_id"] != post_id or (hidden and not await self._may(ContentScope.COMMENT)):
            raise NotFound
        return (await self._with_details([row]))[0]

    # changes -------------------------------------------------------------------------------

    async def add(
        self,
        post_id: UUID,
        body: str,
        *,
        visibility: CommentVisibility | None = None,
        span: Row | None = None,
        parent_id: UUID | None = None,
    ) -> Comment:
        """Say something about a post, or answer somebody; answers join the thread's beginning.

        Raises: HiddenThread, QuoteMissing, NotAMember.
        """
        await self.posts.row(post_id)
        if span is not None:
            await self._require_quote(post_id, span)
        parent = None if parent_id is None else await self._beginning(post_id, parent_id)
        thread = CommentVisibility(parent["visibility"]) if parent else None
        if visibility is CommentVisibility.EXTERNAL and thread is CommentVisibility.INTERNAL:
            raise HiddenThread
        comment = Comment(
            post_id=post_id,
            parent_id=parent["id"] if parent else None,
            author_id=self.work.user_id,
            visibility=visibility or thread or CommentVisibility.INTERNAL,
            body=body,
            span=span,
            mentions=await self._mentioned(body),
        )
        self.comments.add(comment)
        mentions = tuple(comment.mentions)
        self._notify(CommentAdded, comment, parent_id=comment.parent_id, mentions=mentions)
        return comment

    async def edit(self, post_id: UUID, id: UUID, body: str, if_match: int | None) -> None:
        """Say it better; only its author may."""
        comment = await self._present(post_id, id, if_match)
        if comment.author_id != self.work.user_id:
            raise NotYourComment
        if comment.body == body:
            return
        before = set(comment.mentions)
        comment.body, comment.edited_at = body, now()
        comment.mentions = await self._mentioned(body, before)
        # Who was mentioned already has heard of it.
        new = tuple(id for id in comment.mentions if id not in before)
        self._notify(CommentEdited, comment, mentions=new)

    async def resolve(self, post_id: UUID, id: UUID) -> None:
        """Close a thread; twice is the same as once."""
        comment = await self._present(post_id, await self._thread_of(post_id, id))
        if comment.resolved_at is None:
            comment.resolved_at, comment.resolved_by_id = now(), self.work.user_id
            self._notify(CommentResolved, comment)

    async def reopen(self, post_id: UUID, id: UUID) -> None:
        comment = await self._present(post_id, await self._thread_of(post_id, id))
        if comment.resolved_at is not None:
            comment.resolved_at = comment.resolved_by_id = None
            self._notify(CommentReopened, comment)

    async def remove(self, post_id: UUID, id: UUID, if_match: int | None = None) -> None:
        """Take back one's own words; an admin may take back anybody's."""
        comment = await self._present(post_id, id, if_match)
        if comment.author_id != self.work.user_id and not await self._may(WorkspaceScope.WRITE):
            raise NotYourComment
        comment.removed_at = now()
        self._notify(CommentRemoved, comment)

    # parts of a change -----------------------------------------------------------------------

    def _notify(self, event: type[CommentEvent], comment: Comment, **values: Any) -> None:
        of: Row = {"post_id": comment.post_id, "visibility": comment.visibility}
        self.work.emit(event(subject_id=comment.id, **of, **values), comment)

    async def _present(self, post_id: UUID, id: UUID, if_match: int | None = None) -> Comment:
        comment = await self.comments.get(id, if_match=if_match)
        if comment.post_id != post_id or comment.removed_at is not None:
            raise NotFound
        await self.posts.row(post_id)
        return comment

    async def _thread_of(self, post_id: UUID, id: UUID) -> UUID:
        return UUID(str((await self._beginning(post_id, id))["id"]))

    async def _beginning(self, post_id: UUID, id: UUID) -> Row:
        """Answer with the comment that began a thread, whichever of it was named."""
        row = await self.comments.row(id)
        if row["parent_id"] is not None:
            row = await self.comments.row(row["parent_id"])
        if row["post_id"] != post_id:
            raise NotFound
        return row

    async def _mentioned(self, body: str, before: Collection[str] = ()) -> list[str]:
        """Find whom a text calls as `@[id]`; raises NotAMember for a new one who is not here."""
        ids = list(dict.fromkeys(UUID(id) for id in _MENTION.findall(body)))
        members = Members(self.work)
        for id in ids:
            if str(id) in before:
                continue
            try:
                await members.read(id)
            except NotFound:
                raise NotAMember("body") from None
        return [str(id) for id in ids]

    async def _require_quote(self, post_id: UUID, span: Row) -> None:
        try:
            version = await VersionRepository(self.work).numbered(post_id, span["version"])
        except NotFound:
            raise QuoteMissing from None
        variant = version["content"]["variants"].get(span["platform"], {"body": ""})
        if variant["body"][span["start"] : span["end"]] != span["quote"]:
            raise QuoteMissing

    async def _may(self, scope: Scope) -> bool:
        return scope in await Rights(self.work).scopes_of(self.work.user_id)

    async def _with_details(self, rows: list[Row]) -> list[Row]:
        """Add the authors' names, and leave out the words of what was removed."""
        names = await names_of(self.work, {row["author_id"] for row in rows})

        def name(id: UUID) -> str | None:
            return names[id]["full_name"] if id in names else None

        taken_back: Row = {"body": "", "span": None, "mentions": []}
        return [
            row | {"author": name(row["author_id"])} | (taken_back if row["removed_at"] else {})
            for row in rows
        ]
