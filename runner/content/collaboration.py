"""What people put around posts: saved views."""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.db.columns import Editable, WorkspaceScoped, index
from runner.core.db.types import Choice, one_of
from runner.core.told import Told


class ViewPage(StrEnum):
    """The page whose filters a view keeps."""

    POSTS = "posts"
    BOARD = "board"
    CALENDAR = "calendar"
    RUNS = "runs"
    APPROVALS = "approvals"
    TASKS = "tasks"
    SOURCES = "sources"


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
    told: ClassVar = Told("saved_view", ("name", "page"))
    __recorded__: ClassVar[bool] = False

    owner_id: UUID

    __table_args__ = (
        one_of("page", ViewPage),
        index("workspace_id", "owner_id", "page"),
    )
