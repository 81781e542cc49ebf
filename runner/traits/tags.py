"""Tags: words to find things by."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Id, Query, Row
from runner.core.db.repository import Repository
from runner.core.db.service import Limit, Service
from runner.core.errors import NotFound
from runner.traits.errors import NamelessTag, TagExists, TooManyTags, UnknownReference
from runner.traits.events import TagCreated, TagDeleted, TagMerged, TagUpdated
from runner.traits.models import Tag, TagFields, Tagging, folded


class TagRepository(Repository[Tag]):
    model = Tag


class TaggingRepository(Repository[Tagging]):
    model = Tagging


class Present(NamedTuple):
    id: UUID
    name_lower: str


_NAMED = Query(
    TagRepository.select("id", "name_lower").where(
        col(Tag.name_lower).in_(bindparam("names", expanding=True))
    ),
    Present,
)
_WITH_IDS = Query(
    TagRepository.select("id").where(col(Tag.id).in_(bindparam("ids", expanding=True))), Id
)


class TagList(Service[Tag]):
    """The tags of a workspace, one list for all that carries them."""

    repository = TagRepository
    created, updated, deleted = TagCreated, TagUpdated, TagDeleted
    limit = Limit(500, TooManyTags)

    # hooks ---------------------------------------------------------------------------------

    async def show_anew(self, id: UUID) -> None:
        """Carry on, in the same work, that a tag is about to be shown otherwise, or no more."""

    async def require_removable(self, row: Tag) -> None:
        await self.show_anew(row.id)

    async def follow_name(self, names: Collection[str], name: str) -> None:
        """Carry on, in the same work, that a tag is called otherwise now."""

    # the list ------------------------------------------------------------------------------

    async def rows(self, **filters: Any) -> list[Row]:
        """List the tags by name."""
        return await super().rows(order="name_lower")

    async def prepare(self, row: Tag | None, values: dict[str, Any]) -> dict[str, Any]:
        """Fold the name, and have others follow another one; raises TagExists and NamelessTag."""
        name = _seen(values.get("name", row.name if row else ""))
        if row is None or folded(name) != row.name_lower:
            await self._require_free(name)
        if row is not None and name != row.name:
            await self.follow_name({row.name_lower}, name)
        shown = {"name": name, "colour": values.get("colour", row.colour if row else None)}
        if row is not None and shown != {"name": row.name, "colour": row.colour}:
            await self.show_anew(row.id)
        return values | {"name": name, "name_lower": folded(name)}

    async def merge(self, id: UUID, into_id: UUID) -> None:
        """Give all that carries one tag the other one, and remove the first."""
        # In one order, so that two who merge crosswise do not wait for each other.
        both = await self.stored.all(col(Tag.id).in_((id, into_id)), order_by=Tag.id)
        tags = {tag.id: tag for tag in both}
        if id not in tags:
            raise NotFound
        if into_id not in tags:
            raise UnknownReference("into")
        if id == into_id:
            return
        tag, into = tags[id], tags[into_id]
        await self.show_anew(id)
        uses = TaggingRepository(self.work)
        there = {_subject(use) for use in await uses.all(col(Tagging.tag_id) == into_id)}
        for use in await uses.all(col(Tagging.tag_id) == id):
            if _subject(use) in there:
                await uses.remove(use)
            else:
                use.tag_id = into_id
        await self.work.flush()
        self.work.emit(TagMerged(subject_id=id, into_id=into_id), tag)
        await self.follow_name({tag.name_lower, str(id)}, into.name)
        await self.stored.remove(tag)

    # tags by id or name --------------------------------------------------------------------

    async def known(self, ids: Sequence[UUID]) -> set[UUID]:
        found = {row.id for row in await self.work.rows(_WITH_IDS, ids=list(ids))} if ids else set()
        if found != set(ids):
            raise UnknownReference("tag_ids")
        return found

    async def present(self, names: Sequence[str]) -> list[Present]:
        wanted = sorted({folded(name) for name in names})
        return await self.work.rows(_NAMED, names=wanted) if wanted else []

    async def named(self, names: Sequence[str]) -> set[UUID]:
        """Return the tags of these names; those that are new become tags."""
        return set((await self.by_name(names)).values())

    async def by_name(self, names: Sequence[str]) -> dict[str, UUID]:
        """Return them by their folded names."""
        present = {row.name_lower: row.id for row in await self.present(names)}
        new = {folded(name): name for name in reversed(names) if folded(name) not in present}
        if new:
            await self.require_room({}, len(new))
            present |= {key: self._add(TagFields(name=name)).id for key, name in new.items()}
            await self.work.flush()
        return present

    # parts of a change ---------------------------------------------------------------------

    def _add(self, fields: TagFields) -> Tag:
        name = _seen(fields.name)
        tag = self.stored.add(Tag(name=name, colour=fields.colour, name_lower=folded(name)))
        self.work.emit(TagCreated(subject_id=tag.id), tag)
        return tag

    async def _require_free(self, name: str) -> None:
        if await self.present([name]):
            raise TagExists(name=name)


def _subject(use: Tagging) -> tuple[str, UUID]:
    return use.subject_type, use.subject_id


def _seen(name: str) -> str:
    """Fold the blanks of a name; raises NamelessTag when there is nothing else in it."""
    name = " ".join(name.split())
    if not name:
        raise NamelessTag
    return name
