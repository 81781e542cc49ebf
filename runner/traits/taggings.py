"""What carries which tags, and how it is found by them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, func
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.columns import Discardable
from runner.core.db.discarding import Discarding
from runner.core.db.gathering import gathered
from runner.core.db.hanging import Trait, hangs_on, one
from runner.core.db.query import Id, Query, Row, select, update
from runner.core.db.undoing import ChangedSince, NotUndoable, Reversal
from runner.core.db.work import Work
from runner.core.events.models import EventRow
from runner.traits.errors import TooManyTags
from runner.traits.events import Tagged
from runner.traits.models import Tag, Tagging, folded
from runner.traits.tags import TaggingRepository, TagList

MOST = 30


class Counted(NamedTuple):
    tag_id: UUID
    count: int  # type: ignore[assignment]


class Taggable(Trait):
    """Let a kind of thing carry tags."""

    model = Tagging
    event: type[Tagged]
    reversal: type[Reversal]
    counted: Query[Counted]
    anew: Query[Any]

    def bind(self, subject: type[Discarding[Any]], noun: str) -> None:
        super().bind(subject, noun)
        self.counted = _counting(subject.repository.model, noun)
        self.anew = _renewing(subject.repository.model, noun)
        named = f"{noun}.tagged"
        self.event = self.own(Tagged, named, type=named)
        undone = {"types": frozenset({named}), "scope": subject.writes, "subject": subject}
        self.reversal = self.own(TaggingReversal, f"{named}_reversal", **undone)


class Taggings:
    """The tags that things of one kind carry."""

    def __init__(self, work: Work, subject: type[Discarding[Any]]) -> None:
        self.work, self.subject = work, subject
        self.trait = Taggable.of(subject)
        self.tags = TagList(work)
        self.uses = TaggingRepository(work)

    async def rows(self, id: UUID) -> list[Row]:
        """List the tags that one thing carries, by name."""
        await self.subject(self.work).require_seen(id)
        return await self.work.rows(_CARRIED, **self.trait.at(id))

    async def of(self, id: UUID) -> set[UUID]:
        return {row.id for row in await self.work.rows(_CARRIED_IDS, **self.trait.at(id))}

    async def counts(self, tag_ids: Sequence[UUID]) -> dict[UUID, int]:
        """Count the things that carry these tags and are not in the trash."""
        return dict(await self.work.rows(self.trait.counted, ids=[*tag_ids]))

    async def put(self, id: UUID, tag_ids: Sequence[UUID], names: Sequence[str]) -> None:
        """Let one thing carry exactly these tags; names that are new become tags."""
        await self.subject(self.work).require_seen(id)
        await self._carry(id, {*await self.tags.known(tag_ids), *await self.tags.named(names)})

    async def show_anew(self, tag_id: UUID) -> None:
        """Let the versions of all that carry a tag go on: it is about to be shown otherwise."""
        await self.work.run(self.trait.anew, of=self.work.workspace_id, tag=tag_id, at=now())

    async def begin(self, names: Mapping[UUID, Sequence[str]]) -> None:
        """Give things that were just made their tags, each by its name."""
        ids = await self.tags.by_name([name for each in names.values() for name in each])
        carried = {id: {ids[folded(name)] for name in each} for id, each in names.items() if each}
        for id, wanted in carried.items():
            self._require_fit(len(wanted))
            self.work.emit(self.trait.event(subject_id=id, tags=_told(wanted), before=()))
        await self.uses.add_many(
            {**self.trait.at(id), "tag_id": tag_id}
            for id, wanted in carried.items()
            for tag_id in sorted(wanted)
        )

    async def alter(self, id: UUID, add: Sequence[str], remove: Sequence[str]) -> None:
        """Give one thing some tags and take others away, all by name."""
        await self.subject(self.work).require_seen(id)
        gone = {row.id for row in await self.tags.present(remove)}
        kept = await self.of(id) - gone
        present = {row.name_lower: row.id for row in await self.tags.present(add)}
        new = {folded(name) for name in add} - present.keys()
        # Before any tag is made: the caller goes on with others when this one refuses.
        self._require_fit(len(kept | {*present.values()}) + len(new))
        await self._carry(id, kept | await self.tags.named(add))

    async def _carry(self, id: UUID, wanted: set[UUID]) -> None:
        self._require_fit(len(wanted))
        await self.exchange(id, await self.uses.all(*self.trait.matching(id)), wanted)

    async def exchange(self, id: UUID, uses: Iterable[Tagging], wanted: set[UUID]) -> None:
        """Let one thing, whose tags are loaded, carry exactly these."""
        present = {use.tag_id: use for use in uses}
        if present.keys() == wanted:
            return
        for tag_id in present.keys() - wanted:
            await self.uses.remove(present[tag_id])
        for tag_id in sorted(wanted - present.keys()):
            self.uses.add(Tagging(**self.trait.at(id), tag_id=tag_id))
        told = self.trait.event(subject_id=id, tags=_told(wanted), before=_told(present))
        carrier: Any = await self.subject(self.work).stored.get(id)
        # Its tags are part of what is read, so its version goes on with them.
        carrier.updated_at = now()
        self.work.emit(told, carrier)

    def _require_fit(self, count: int) -> None:
        if count > MOST:
            raise TooManyTags(MOST, one(self.trait.noun).capitalize())


def _told(tag_ids: Iterable[UUID]) -> tuple[str, ...]:
    return tuple(sorted(map(str, tag_ids)))


class TaggingReversal(Reversal):
    """Each kind of thing that carries tags has its own."""

    subject: ClassVar[type[Discarding[Any]]]

    async def load(self, events: Sequence[EventRow]) -> None:
        ids = {event.subject_id for event in events}
        await self.subject(self.work).stored.lock_all(ids)
        taggings = Taggings(self.work, self.subject)
        before = {UUID(tag_id) for each in events for tag_id in each.data.get("before", ())}
        await taggings.tags.known([*before])
        self.uses: dict[UUID, list[Tagging]] = {id: [] for id in ids}
        for use in await taggings.uses.all(*taggings.trait.among(ids)):
            self.uses[use.subject_id].append(use)

    async def undo(self, event: EventRow) -> None:
        taggings, id, data = Taggings(self.work, self.subject), event.subject_id, event.data
        await self.subject(self.work).stored.get(id)
        if "before" not in data:
            raise NotUndoable(type=event.type, reason="the log does not hold its tags before.")
        uses = self.uses.pop(id, None)
        if uses is None:
            # The same request told of it once more, and that is undone by now.
            uses = await taggings.uses.all(*taggings.trait.matching(id))
        if {use.tag_id for use in uses} != {*map(UUID, data["tags"])}:
            raise ChangedSince(["tags"])
        await taggings.exchange(id, uses, {*map(UUID, data["before"])})


# What capabilities put into their own questions ------------------------------------------------

_OF_TAGGING = (
    col(Tag.workspace_id) == Tagging.workspace_id,
    col(Tag.id) == Tagging.tag_id,
)
_NAMED = {"id": Tag.id, "name": Tag.name, "colour": Tag.colour}
_OF_THING = (
    select(*_NAMED.values())
    .where(
        *_OF_TAGGING,
        col(Tagging.workspace_id) == bindparam("workspace_id"),
        *(
            col(getattr(Tagging, name)) == bindparam(name)
            for name in ("subject_type", "subject_id")
        ),
    )
    .order_by(col(Tag.name_lower))
)
_CARRIED, _CARRIED_IDS = Query(_OF_THING), Query(_OF_THING.with_only_columns(Tag.id), Id)


def _counting(subject: Any, noun: str) -> Query[Counted]:
    carrying = TaggingRepository.select("tag_id").where(
        col(Tagging.subject_type) == noun, col(Tagging.tag_id).in_(bindparam("ids", expanding=True))
    )
    if issubclass(subject, Discardable):
        # Those in the trash are few: they are left out, not every other looked up for it.
        trashed = select(subject.id).where(
            *hangs_on(Tagging, subject, noun), col(subject.deleted_at).is_not(None)
        )
        carrying = carrying.where(~trashed.exists())
    counted = carrying.add_columns(func.count().label("count"))
    return Query(counted.group_by(col(Tagging.tag_id)), Counted)


def _renewing(subject: Any, noun: str) -> Query[Any]:
    # Not named like a column: those are what a change sets.
    of: Any = bindparam("of")
    carrying = select(Tagging.subject_id).where(
        col(Tagging.workspace_id) == of,
        col(Tagging.subject_type) == noun,
        col(Tagging.tag_id) == bindparam("tag"),
    )
    at: Any = bindparam("at", type_=subject.updated_at.type)
    return Query(
        update(subject)
        .where(subject.workspace_id == of, subject.id.in_(carrying))
        .values(version=subject.version + 1, updated_at=at)
    )


def tags_within(subject: Any, noun: str) -> ColumnElement[Any]:
    """Gather the tags of a thing within its row, so that a list of things stays one question."""
    return gathered(subject, (*hangs_on(Tagging, subject, noun), *_OF_TAGGING), _NAMED)


def tag_filters(subject: Any, noun: str) -> Mapping[str, ColumnElement[bool]]:
    """Make the filters of a list of things by a tag: `tag_id`, and `tag_name` in folded letters."""
    carrying = select(Tagging.id).where(*hangs_on(Tagging, subject, noun))
    named = carrying.where(*_OF_TAGGING, col(Tag.name_lower) == bindparam("tag_name"))
    return {
        "tag_id": carrying.where(col(Tagging.tag_id) == bindparam("tag_id")).exists(),
        "tag_name": named.exists(),
    }
