"""Assignments: who handed a post to whom, and why."""

from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from runner.content.collaboration import PostAssignment
from runner.content.events import PostAssigned
from runner.content.models import Post
from runner.content.references import require_member
from runner.content.repository import PostRepository
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest


class AssignmentRepository(Repository[PostAssignment]):
    model = PostAssignment
    columns = ("id", "from_id", "to_id", "by_id", "note", "created_at")
    sorts: ClassVar = {"-created_at": ("created_at",)}


class Assignments:
    """The assignees a post has and had."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.posts = PostRepository(work)
        self.history = AssignmentRepository(work)

    async def page(self, post_id: UUID, request: PageRequest) -> Page:
        await self.posts.row(post_id)
        mine: dict[str, Any] = {**request.filters, "post_id": post_id}
        return await self.history.page(replace(request, filters=mine))

    async def assign(
        self, post_id: UUID, to_id: UUID | None, note: str | None, if_match: int | None = None
    ) -> None:
        """Hand a post to a member or to nobody; to whom it is already, nothing happens."""
        post = await self.posts.get(post_id, if_match=if_match)
        if post.assignee_id == to_id:
            return
        await require_member(self.work, "assignee_id", to_id)
        from_id, post.assignee_id = post.assignee_id, to_id
        self.work.emit(PostAssigned(subject_id=post_id, from_id=from_id, to_id=to_id), post)
        self.keep(post, from_id, note)

    def keep(self, post: Post, from_id: UUID | None, note: str | None = None) -> None:
        """Write down that a post changed hands."""
        self.history.add(
            PostAssignment(
                post_id=post.id,
                from_id=from_id,
                to_id=post.assignee_id,
                by_id=self.work.user_id,
                note=note,
            )
        )
