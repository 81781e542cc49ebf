"""How a list of posts is narrowed and sorted, beyond equalities."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, func, literal_column, select
from sqlmodel import col

from runner.content.collaboration import PostTag, Tag
from runner.content.models import Chapter, Post, PostVariant, Priority
from runner.core.db.either import either
from runner.core.db.search import containing
from runner.core.db.types import Json

FAR = datetime(9999, 12, 31, tzinfo=UTC)
"""Where posts without a date stand when a list is sorted by date."""


def _of_post(model: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(model.workspace_id) == Post.workspace_id, col(model.post_id) == Post.id


_TAG = (
    *_of_post(PostTag),
    col(Tag.workspace_id) == Post.workspace_id,
    col(Tag.id) == PostTag.tag_id,
)


def _gathered(gather: Any, make: Any, where: Any, **values: Any) -> Any:
    """Gather rows of a post as a list of objects within the post's own row."""
    pairs = chain.from_iterable((literal_column(f"'{key}'"), v) for key, v in values.items())
    return select(gather(make(*pairs), type_=Json)).where(*where).correlate(Post).scalar_subquery()


_IN_POSTGRES = partial(_gathered, func.jsonb_agg, func.jsonb_build_object)
_IN_SQLITE = partial(_gathered, func.json_group_array, func.json_object)
_NAMED = {"id": Tag.id, "name": Tag.name, "colour": Tag.colour}
_TEXT = {"platform": PostVariant.platform, "body": PostVariant.body}

TAGS = either(_IN_POSTGRES(_TAG, **_NAMED), _IN_SQLITE(_TAG, **_NAMED))
"""A post's tags within its row, so that a list of posts stays one question."""

VARIANTS = either(
    _IN_POSTGRES(_of_post(PostVariant), **_TEXT, extras=PostVariant.extras),
    # SQLite keeps JSON as text, and would write it as that.
    _IN_SQLITE(_of_post(PostVariant), **_TEXT, extras=func.json(PostVariant.extras)),
)
"""A post's texts within its row, so that a whole post is one question."""

_FOR_PLATFORM = select(col(PostVariant.id)).where(
    *_of_post(PostVariant), col(PostVariant.platform) == bindparam("platform")
)
_FOR_GOAL = select(col(Chapter.id)).where(
    col(Chapter.workspace_id) == Post.workspace_id,
    col(Chapter.id) == Post.chapter_id,
    col(Chapter.goal_id) == bindparam("goal_id"),
)
_TAGGED = select(col(PostTag.id)).where(
    *_of_post(PostTag), col(PostTag.tag_id) == bindparam("tag_id")
)
_TAGGED_BY_NAME = select(col(PostTag.id)).where(*_TAG, col(Tag.name_lower) == bindparam("tag_name"))

FILTERS: Mapping[str, ColumnElement[bool]] = MappingProxyType(
    {
        "q": containing(Post, col(PostVariant.post_id)),
        "statuses": col(Post.status).in_(bindparam("statuses", expanding=True)),
        "platform": _FOR_PLATFORM.exists(),
        "goal_id": _FOR_GOAL.exists(),
        "tag_id": _TAGGED.exists(),
        "tag_name": _TAGGED_BY_NAME.exists(),
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
