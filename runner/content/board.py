"""The board: posts in columns by status, each in the place where somebody put it."""

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import String, Uuid, asc, bindparam, desc, tuple_
from sqlmodel import col

from runner.content.errors import NotThere
from runner.content.events import PostMoved
from runner.content.models import Post, PostStatus
from runner.content.ranks import LONGEST, between, spread
from runner.content.repository import PostRepository
from runner.content.states import PostStates
from runner.core.db.query import Query, update
from runner.core.db.work import Work


class Place(NamedTuple):
    id: UUID
    rank: str


def _beside(order: Any, *conditions: Any) -> Any:
    column = PostRepository.select(*Place._fields).where(
        col(Post.status) == bindparam("status"), col(Post.id) != bindparam("id"), *conditions
    )
    return column.order_by(order(col(Post.rank)), order(col(Post.id)))


_HERE = tuple_(col(Post.rank), col(Post.id))
_THERE = tuple_(bindparam("rank", type_=String), bindparam("there", type_=Uuid))
_COLUMN = Query(_beside(asc), Place)
_LAST = Query(_beside(desc).limit(1), Place)
_AFTER = Query(_beside(asc, _HERE > _THERE).limit(1), Place)
_BEFORE = Query(_beside(desc, _HERE < _THERE).limit(1), Place)
_NEIGHBOUR = Query(_beside(asc, col(Post.id) == bindparam("neighbour_id")), Place)
_PLACE = Query(
    update(Post)
    .where(col(Post.workspace_id) == bindparam("workspace_id"), col(Post.id) == bindparam("post"))
    .values(rank=bindparam("place"))
)


class Board:
    """Moves of posts within and between the columns."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.states = PostStates(work)

    async def move(
        self,
        id: UUID,
        status: PostStatus,
        if_match: int | None,
        *,
        after_id: UUID | None = None,
        before_id: UUID | None = None,
    ) -> None:
        """Put a post into a column behind or before another one, else at its end.

        Raises: NotByHand, NotThere.
        """
        post = await self.states.posts.get_for_edit(id, if_match)
        where = (id, status, after_id, before_id)
        rank = await self._rank(*where)
        if rank is None or len(rank) > LONGEST:
            await self._spread(id, status)
            rank = await self._rank(*where)
        assert rank is not None
        # Nothing is asked from here on: what is written before the event is told is not in it.
        self.states.set_by_hand(post, status)
        post.rank = rank
        self.work.emit(PostMoved(subject_id=id), post)

    async def _rank(
        self, id: UUID, status: PostStatus, after_id: UUID | None, before_id: UUID | None
    ) -> str | None:
        """Find a free place; None when two neighbours have left none between them."""
        asked = {"id": id, "status": status}
        low: Place | None
        high: Place | None
        if after_id is not None:
            low = await self._neighbour("after_id", after_id, asked)
            high = await self.work.row(_AFTER, **asked, **_place(low))
        elif before_id is not None:
            high = await self._neighbour("before_id", before_id, asked)
            low = await self.work.row(_BEFORE, **asked, **_place(high))
        else:
            low, high = await self.work.row(_LAST, **asked), None
        behind = low.rank if low else ""
        if high is not None and behind.rstrip("0") >= high.rank.rstrip("0"):
            return None
        return between(behind, high.rank if high else None)

    async def _neighbour(self, field: str, neighbour_id: UUID, asked: dict[str, Any]) -> Place:
        found = await self.work.row(_NEIGHBOUR, neighbour_id=neighbour_id, **asked)
        if found is None:
            raise NotThere(field)
        return found

    async def _spread(self, id: UUID, status: PostStatus) -> None:
        """Give the whole column new ranks; nobody's edit of a post is in the way of that."""
        column = await self.work.rows(_COLUMN, id=id, status=status)
        for row, rank in zip(column, spread(len(column)), strict=True):
            await self.work.run(_PLACE, post=row.id, place=rank)


def _place(place: Place) -> dict[str, Any]:
    return {"rank": place.rank, "there": place.id}
