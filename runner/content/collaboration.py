"""What people put around posts: comments, assignments, saved views."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.db.columns import Editable, WorkspaceScoped, index, moment, prose, within
from runner.core.db.types import Choice, Json, one_of

# What was said between people stays out of the log; that something was said is in it.
MASKED: dict[str, Any] = {"info": {"secret": True}}


class CommentVisibility(StrEnum):
    """Who reads a comment: the workspace alone, or its guests and clients as well."""

    INTERNAL = "internal"
    EXTERNAL = "external"


class ViewPage(StrEnum):
    """The page whose filters a view keeps."""

    POSTS = "posts"
    BOARD = "board"
    CALENDAR = "calendar"
    RUNS = "runs"
    APPROVALS = "approvals"
    TASKS = "tasks"
    SOURCES = "sources"


class Comment(WorkspaceScoped, Editable, table=True):
    """Something said about a post; answers hang on the comment that began the thread."""

    __tablename__ = "comments"

    post_id: UUID
    parent_id: UUID | None = None
    author_id: UUID
    visibility: CommentVisibility = Field(sa_type=Choice(CommentVisibility))
    body: str = prose(sa_column_kwargs=MASKED)
    span: dict[str, Any] | None = Field(
        default=None,
        sa_type=Json,
        sa_column_kwargs=MASKED,
        description="The quoted words: version, platform, start, end, quote.",
    )
    mentions: list[str] = Field(default_factory=list, sa_type=Json)
    edited_at: datetime | None = moment(default=None)
    resolved_at: datetime | None = moment(default=None)
    resolved_by_id: UUID | None = None
    removed_at: datetime | None = moment(default=None)

    __table_args__ = (
        one_of("visibility", CommentVisibility),
        *within("post_id", "posts", ondelete="CASCADE"),
        *within("parent_id", "comments"),
        index("workspace_id", "post_id", "created_at", "id"),
    )


class PostAssignment(WorkspaceScoped, table=True):
    """Who handed a post to whom; never changed."""

    __tablename__ = "post_assignment_history"

    post_id: UUID
    from_id: UUID | None = None
    to_id: UUID | None = None
    by_id: UUID
    note: str | None = Field(default=None, max_length=300)

    __table_args__ = (*within("post_id", "posts", ondelete="CASCADE"),)


class SavedViewFields(SQLModel):
    """The filters of a page, under a name."""

    name: str = Field(min_length=1, max_length=80)
    page: ViewPage = Field(sa_type=Choice(ViewPage))
    query: str = Field(default="", max_length=2000, description="The page's query string.")
    shared: bool = Field(default=False, description="Whether the whole team sees it.")
    is_default: bool = Field(default=False, description="Whether its owner's page opens with it.")


class SavedView(SavedViewFields, WorkspaceScoped, Editable, table=True):
    """A bookmark: nobody's work, so the log does not tell of it."""

    __tablename__ = "saved_views"
    __recorded__: ClassVar[bool] = False

    owner_id: UUID

    __table_args__ = (
        one_of("page", ViewPage),
        index("workspace_id", "owner_id", "page"),
    )
