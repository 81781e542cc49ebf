"""The rows of comments, and which of them a list shows."""

from typing import Any, ClassVar

from sqlalchemy import Boolean, Uuid, and_, bindparam, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from runner.core.db.repository import Repository
from runner.traits.models import Comment

_answer: Any = aliased(Comment)
_root: Any = aliased(Comment)
_ANSWERED = select(_answer.id).where(
    _answer.workspace_id == Comment.workspace_id,
    _answer.parent_id == Comment.id,
    _answer.removed_at.is_(None),
)
_IN_RESOLVED_THREAD = select(_root.id).where(
    _root.workspace_id == Comment.workspace_id,
    _root.id == func.coalesce(Comment.parent_id, Comment.id, type_=Uuid),
    _root.resolved_at.is_not(None),
)
_RESOLVED = _IN_RESOLVED_THREAD.exists()
_WANTED = bindparam("resolved", type_=Boolean)


class CommentRepository(Repository[Comment]):
    model = Comment
    sorts: ClassVar = {"created_at": ("created_at",)}
    filters: ClassVar = {"resolved": or_(and_(_WANTED, _RESOLVED), and_(~_WANTED, ~_RESOLVED))}

    @classmethod
    def listed(cls) -> Any:
        """Leave out what was removed, but for the beginnings of threads that go on."""
        return cls.whole().where(or_(col(Comment.removed_at).is_(None), _ANSWERED.exists()))
