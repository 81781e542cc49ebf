"""The rows of publishing, and the questions asked about them."""

from collections.abc import Set
from datetime import datetime
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import and_, bindparam
from sqlalchemy.orm import aliased

from runner.content import Posts
from runner.core.db.query import Id, Query, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.events.models import EventRow
from runner.publishing.events import PublicationPlanned
from runner.publishing.models import (
    Channel,
    ChannelState,
    Publication,
    PublicationKind,
    PublicationState,
)

_p: Any = Publication
_c: Any = Channel


class ChannelRepository(Repository[Channel]):
    model = Channel
    columns = ("id", "name", "kind", "platform", "state", "created_at", "updated_at", "version")
    sorts: ClassVar = {"created_at": ("created_at",), "-created_at": ("created_at",)}


class PublicationRepository(Repository[Publication]):
    model = Publication
    columns = (
        "id", "post_id", "post_key", "title", "channel_id", "kind", "platform", "content_hash",
        "state", "planned_for", "requested_by_id", "attempt", "external_id", "external_url",
        "problem", "published_at", "sent_at", "withdrawn_at", "withdrawn_by_id",
        "post_deleted_at", "created_at", "updated_at", "version",
    )  # fmt: skip
    sorts: ClassVar = {
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
        "-planned_for": ("planned_for",),
        "planned_for": ("planned_for",),
    }

    @classmethod
    def select(cls, *names: str) -> Any:
        """Bring along how its channel is, one that was removed since as well."""
        its_channel = and_(_c.workspace_id == _p.workspace_id, _c.id == _p.channel_id)
        return (
            super()
            .select(*names)
            .outerjoin(Channel, its_channel)
            .add_columns(_c.state.label("channel_state"), _c.deleted_at.label("channel_deleted_at"))
        )

    async def of(self, post_id: UUID) -> list[Publication]:
        """Load the publications of a post, locked after it and in one order."""
        await Posts(self.work).hold([post_id])
        return await self.all(_p.post_id == post_id, order_by=_p.id)


class Shown(NamedTuple):
    """What the public may see of a post."""

    id: UUID
    post_id: UUID
    post_key: str
    title: str
    platform: str
    content_hash: str
    content: dict[str, Any]
    published_at: datetime | None
    sent_at: datetime | None


class ShownRepository(Repository[Publication]):
    """The newest of what went out to the feed, post by post: all that the public may see."""

    model = Publication
    columns = Shown._fields
    sorts: ClassVar = {"-published_at": ("published_at",)}

    @classmethod
    def select(cls, *names: str) -> Any:
        newer: Any = aliased(Publication)
        replaced = (
            select(newer.id)
            .where(
                newer.workspace_id == _p.workspace_id,
                newer.post_id == _p.post_id,
                newer.sent_at > _p.sent_at,
                _in_the_feed(newer),
            )
            .exists()
        )
        return super().select(*names).where(_in_the_feed(_p), ~replaced)

    async def has_any(self) -> bool:
        return await self.work.row(_ANY) is not None

    async def keyed(self, post_key: str) -> Shown | None:
        return await self.work.row(_KEYED, post_key=post_key)

    async def was_shown(self, post_key: str) -> bool:
        """Tell whether this post was ever sent to a feed of the workspace."""
        return await self.work.row(_ONCE, post_key=post_key) is not None

    async def beside(self, row: Shown) -> tuple[Shown | None, Shown | None]:
        """Answer with the next newer and the next older one."""
        at = row.published_at
        return await self.work.row(_NEWER, at=at), await self.work.row(_OLDER, at=at)


_ANY_PLANNED = Query(
    select(EventRow.id)
    .where(EventRow.workspace_id == bindparam("of"), EventRow.type == PublicationPlanned.type)
    .limit(1)
)


async def has_planned(work: Work, workspace_id: UUID, _types: Set[str]) -> bool:
    """Tell, on the system's side of the wall, whether anything was ever planned."""
    return await work.row(_ANY_PLANNED, of=workspace_id) is not None


def _in_the_feed(publication: Any) -> Any:
    open_channel = (
        select(_c.id)
        .where(
            _c.workspace_id == publication.workspace_id,
            _c.id == publication.channel_id,
            _c.state == ChannelState.ACTIVE,
            _c.deleted_at.is_(None),
        )
        .correlate(publication)
        .exists()
    )
    return and_(
        publication.state == PublicationState.SENT,
        publication.kind == PublicationKind.FEED,
        publication.post_deleted_at.is_(None),
        open_channel,
    )


_at: Any = bindparam("at", type_=_p.published_at.type)
_ANY = Query(ShownRepository.select("id").limit(1), Id)
_ONCE = Query(
    PublicationRepository.select("id")
    .with_only_columns(_p.id)
    .where(
        _p.post_key == bindparam("post_key"),
        _p.kind == PublicationKind.FEED,
        _p.sent_at.is_not(None),
    )
    .limit(1),
    Id,
)
_KEYED = Query(ShownRepository.select().where(_p.post_key == bindparam("post_key")), Shown)
_NEWER = Query(
    ShownRepository.select().where(_p.published_at > _at).order_by(_p.published_at).limit(1), Shown
)
_OLDER = Query(
    ShownRepository.select().where(_p.published_at < _at).order_by(_p.published_at.desc()).limit(1),
    Shown,
)
