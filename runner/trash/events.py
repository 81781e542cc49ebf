"""What happened to the trash of a workspace."""

from runner.core.declared import Noun
from runner.core.events.event import Event


class TrashNoun(Noun):
    TRASH = "trash", "The trash"


class TrashPurged(Event):
    """`subject_id` is the workspace; `counts` says how many of each kind are gone for good."""

    type = "trash.purged"
    counts: dict[str, int]
