"""What happened to what hangs on things."""

from uuid import UUID

from runner.core.declared import Noun
from runner.core.events.event import Event, of_resource


class TraitNoun(Noun):
    TAG = "tag", "Tags"


TagCreated, TagChanged, TagRemoved = of_resource(TraitNoun.TAG)


class TagMerged(Event):
    type = "tag.merged"
    into_id: UUID


class Tagged(Event):
    """What carries which tags now; each kind of thing that carries any has a type of its own."""

    tags: tuple[str, ...]
    before: tuple[str, ...] = ()
