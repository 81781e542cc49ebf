"""Comments: what people say about a thing, in threads of one level."""

import re
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from typing import Any
from uuid import UUID

from runner.core.clock import now
from runner.core.db.discarding import Discarding
from runner.core.db.hanging import Trait
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.identity import names_of
from runner.traits.comment_rows import CommentRepository
from runner.traits.errors import HiddenThread, NotAMember, NotYourComment, QuoteMissing
from runner.traits.events import (
    CommentCreated,
    CommentDeleted,
    CommentEvent,
    CommentReopened,
    CommentResolved,
    CommentUpdated,
)
from runner.traits.models import Comment, CommentVisibility
from runner.workspaces import Members, Rights, Scope, WorkspaceScope

_MENTION = re.compile(r"@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]", re.IGNORECASE)


Standing = Callable[[Work, UUID, Row], Awaitable[bool]]
"""Tells whether quoted words stand where they are said to stand in a thing."""


class Commentable(Trait):
    """Let people talk about a kind of thing; who holds the scope talks, and hears it all."""

    model = Comment

    def __init__(self, scope: Scope, stands: Standing | None = None) -> None:
        self.scope, self.stands = scope, stands


class Comments:
    """What is said about things of one kind; who may not comment sees what is external."""

    def __init__(self, work: Work, subject: type[Discarding[Any]]) -> None:
        self.work, self.subject = work, subject
        self.trait = Commentable.of(subject)
        self.comments = CommentRepository(work)

    # questions -----------------------------------------------------------------------------

    async def page(self, on_id: UUID, request: PageRequest) -> Page:
        """List what is said about one thing, oldest first.

        Of what was removed a place is left where others answered it, without its words.
        """
        await self._require_seen(on_id)
        filters = {**request.filters, **self.trait.at(on_id)}
        if not await self._may(self.trait.scope):
            filters["visibility"] = CommentVisibility.EXTERNAL
        page = await self.comments.page(replace(request, filters=filters))
        return replace(page, items=await self._with_details(page.items))

    async def read(self, on_id: UUID, id: UUID) -> Row:
        await self._require_seen(on_id)
        found = await self.comments.rows(id=id, **self.trait.at(on_id))
        if not found:
            raise NotFound
        hidden = found[0]["visibility"] == CommentVisibility.INTERNAL
        if hidden and not await self._may(self.trait.scope):
            raise NotFound
        return (await self._with_details(found))[0]

    # changes -------------------------------------------------------------------------------

    async def add(
        self,
        on_id: UUID,
        body: str,
        *,
        visibility: CommentVisibility | None = None,
        span: Row | None = None,
        parent_id: UUID | None = None,
    ) -> Comment:
        """Say something about a thing, or answer somebody; answers join the thread's beginning.

        Raises: HiddenThread, QuoteMissing, NotAMember.
        """
        await self._require_seen(on_id)
        stands = self.trait.stands
        if span is not None and (stands is None or not await stands(self.work, on_id, span)):
            raise QuoteMissing
        parent = None if parent_id is None else await self._beginning(on_id, parent_id)
        thread = parent.visibility if parent else None
        if visibility is CommentVisibility.EXTERNAL and thread is CommentVisibility.INTERNAL:
            raise HiddenThread
        comment = Comment(
            **self.trait.at(on_id),
            parent_id=parent.id if parent else None,
            author_id=self.work.user_id,
            visibility=visibility or thread or CommentVisibility.INTERNAL,
            body=body,
            span=span,
            mentions=await self._mentioned(body),
        )
        self.comments.add(comment)
        mentions = tuple(comment.mentions)
        self._notify(CommentCreated, comment, parent_id=comment.parent_id, mentions=mentions)
        return comment

    async def edit(self, on_id: UUID, id: UUID, body: str, if_match: int | None) -> None:
        """Say it better; only its author may."""
        comment = await self._present(on_id, id, if_match)
        if comment.author_id != self.work.user_id:
            raise NotYourComment
        if comment.body == body:
            return
        before = set(comment.mentions)
        comment.body, comment.edited_at = body, now()
        comment.mentions = await self._mentioned(body, before)
        # Who was mentioned already has heard of it.
        new = tuple(id for id in comment.mentions if id not in before)
        self._notify(CommentUpdated, comment, mentions=new)

    async def resolve(self, on_id: UUID, id: UUID) -> None:
        """Close a thread; twice is the same as once."""
        comment = await self._present(on_id, await self._thread_of(on_id, id))
        if comment.resolved_at is None:
            comment.resolved_at, comment.resolved_by_id = now(), self.work.user_id
            self._notify(CommentResolved, comment)

    async def reopen(self, on_id: UUID, id: UUID) -> None:
        comment = await self._present(on_id, await self._thread_of(on_id, id))
        if comment.resolved_at is not None:
            comment.resolved_at = comment.resolved_by_id = None
            self._notify(CommentReopened, comment)

    async def remove(self, on_id: UUID, id: UUID, if_match: int | None = None) -> None:
        """Take back one's own words; an admin may take back anybody's."""
        comment = await self._present(on_id, id, if_match)
        if comment.author_id != self.work.user_id and not await self._may(WorkspaceScope.WRITE):
            raise NotYourComment
        comment.removed_at = now()
        self._notify(CommentDeleted, comment)

    # parts of a change -----------------------------------------------------------------------

    def _notify(self, event: type[CommentEvent], comment: Comment, **values: Any) -> None:
        of = self.trait.on(comment.subject_id) | {"visibility": comment.visibility}
        self.work.emit(event(subject_id=comment.id, **of, **values), comment)

    async def _present(self, on_id: UUID, id: UUID, if_match: int | None = None) -> Comment:
        await self._require_seen(on_id)
        comment = await self.comments.get(id, if_match=if_match)
        if not self.trait.holds(comment, on_id) or comment.removed_at is not None:
            raise NotFound
        return comment

    async def _require_seen(self, on_id: UUID) -> None:
        await self.subject(self.work).require_seen(on_id)

    async def _one(self, on_id: UUID, id: UUID) -> Comment:
        found = await self.comments.records(id=id, **self.trait.at(on_id))
        if not found:
            raise NotFound
        return found[0]

    async def _thread_of(self, on_id: UUID, id: UUID) -> UUID:
        return (await self._beginning(on_id, id)).id

    async def _beginning(self, on_id: UUID, id: UUID) -> Comment:
        """Answer with the comment that began a thread, whichever of it was named."""
        one = await self._one(on_id, id)
        return one if one.parent_id is None else await self._one(on_id, one.parent_id)

    async def _mentioned(self, body: str, before: Collection[str] = ()) -> list[str]:
        """Find whom a text calls as `@[id]`; raises NotAMember for a new one who is not here."""
        ids = list(dict.fromkeys(UUID(id) for id in _MENTION.findall(body)))
        members = Members(self.work)
        for id in ids:
            if str(id) in before:
                continue
            try:
                await members.one(id)
            except NotFound:
                raise NotAMember("body") from None
        return [str(id) for id in ids]

    async def _may(self, scope: Scope) -> bool:
        return scope in await Rights(self.work).scopes_of(self.work.user_id)

    async def _with_details(self, rows: list[Row]) -> list[Row]:
        """Add the authors' names, and leave out the words of what was removed."""
        names = await names_of(self.work, {row["author_id"] for row in rows})

        def name(id: UUID) -> str | None:
            return names[id].full_name if id in names else None

        taken_back: Row = {"body": "", "span": None, "mentions": []}
        return [
            self.trait.shown(row)
            | {"author": name(row["author_id"])}
            | (taken_back if row["removed_at"] else {})
            for row in rows
        ]
