"""How a list of posts is narrowed and sorted, beyond equalities."""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, func, select
from sqlmodel import col

from runner.content.events import ContentNoun
from runner.content.models import Chapter, Post, PostVariant, Priority
from runner.core.db.gathering import gathered
from runner.core.db.search import containing
from runner.traits import tag_filters, tags_within

FAR = datetime(9999, 12, 31, tzinfo=UTC)
"""Where posts without a date stand when a list is sorted by date."""


def _of_post(model: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(model.workspace_id) == Post.workspace_id, col(model.post_id) == Post.id


_TEXT = {"platform": PostVariant.platform, "body": PostVariant.body}

TAGS = tags_within(Post, ContentNoun.POST)
"""A post's tags within its row."""

VARIANTS = gathered(
    Post,
    _of_post(PostVariant),
    {**_TEXT, "extras": PostVariant.extras},
    {"extras": func.json(PostVariant.extras)},
)
"""A post's texts within its row, so that a whole post is one question."""

PLATFORMS = gathered(Post, _of_post(PostVariant), {"platform": PostVariant.platform})
"""Whom a post has texts for, within its row."""

_FOR_PLATFORM = select(col(PostVariant.id)).where(
    *_of_post(PostVariant), col(PostVariant.platform) == bindparam("platform")
)
_FOR_GOAL = select(col(Chapter.id)).where(
    col(Chapter.workspace_id) == Post.workspace_id,
    col(Chapter.id) == Post.chapter_id,
    col(Chapter.goal_id) == bindparam("goal_id"),
)

FILTERS: Mapping[str, ColumnElement[bool]] = MappingProxyType(
    {
        "q": containing(Post, col(PostVariant.post_id)),
        "statuses": col(Post.status).in_(bindparam("statuses", expanding=True)),
        "platform": _FOR_PLATFORM.exists(),
        "goal_id": _FOR_GOAL.exists(),
        **tag_filters(Post, ContentNoun.POST),
        "due_before": col(Post.due_at) < bindparam("due_before"),
        "due_after": col(Post.due_at) >= bindparam("due_after"),
        "scheduled_from": col(Post.scheduled_at) >= bindparam("scheduled_from"),
        "scheduled_to": col(Post.scheduled_at) < bindparam("scheduled_to"),
        "updated_since": col(Post.updated_at) >= bindparam("updated_since"),
    }
)


def _dated(column: Any) -> ColumnElement[datetime]:
    return func.coalesce(column, bindparam(None, FAR, column.type), type_=column.type)


DERIVED: Mapping[str, ColumnElement[Any]] = MappingProxyType(
    {
        "due_place": _dated(col(Post.due_at)),
        "scheduled_place": _dated(col(Post.scheduled_at)),
        "weight": case(
            *((col(Post.priority) == priority, weight) for weight, priority in enumerate(Priority)),
            else_=len(Priority),
        ),
    }
)
"""What lists are sorted by where no column says it: dates with none last, priority by weight."""
