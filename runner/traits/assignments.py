"""Assignments: who handed a thing to whom, and why."""

from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from runner.core.db.discarding import Discarding
from runner.core.db.hanging import Trait
from runner.core.db.repository import Repository
from runner.core.db.undoing import Reversal, old_values, require_unchanged
from runner.core.db.work import Work
from runner.core.events.models import EventRow
from runner.core.paging import Page, PageRequest
from runner.traits.events import Assigned
from runner.traits.members import require_member
from runner.traits.models import Assignment
from runner.workspaces import Scope


class AssignmentRepository(Repository[Assignment]):
    model = Assignment
    columns = ("id", "from_id", "to_id", "by_id", "note", "created_at")
    sorts: ClassVar = {"-created_at": ("created_at",)}


class Assignable(Trait):
    """Let a kind of thing be handed to people; its rows say in `assignee_id` who has it.

    Who holds the scope sees who had it before.
    """

    model = Assignment
    event: type[Assigned]
    reversal: type[Reversal]

    def __init__(self, scope: Scope) -> None:
        self.scope = scope

    def bind(self, subject: type[Discarding[Any]], noun: str) -> None:
        super().bind(subject, noun)
        named = f"{noun}.assigned"
        self.event = self.own(Assigned, named, type=named)
        undone = {"types": frozenset({named}), "scope": subject.writes, "subject": subject}
        self.reversal = self.own(AssignmentReversal, f"{named}_reversal", **undone)


class Assignments:
    """The assignees that things of one kind have and had."""

    def __init__(self, work: Work, subject: type[Discarding[Any]]) -> None:
        self.work, self.subject = work, subject
        self.trait = Assignable.of(subject)
        self.history = AssignmentRepository(work)

    async def page(self, on_id: UUID, request: PageRequest) -> Page:
        await self.subject(self.work).require_seen(on_id)
        mine = {**request.filters, **self.trait.at(on_id)}
        return await self.history.page(replace(request, filters=mine))

    async def assign(
        self, on_id: UUID, to_id: UUID | None, note: str | None, if_match: int | None = None
    ) -> None:
        """Hand a thing to a member or to nobody; to whom it is already, nothing happens."""
        service = self.subject(self.work)
        await service.require_seen(on_id)
        row: Any = await service.stored.get(on_id, if_match=if_match)
        if row.assignee_id == to_id:
            return
        await require_member(self.work, "assignee_id", to_id)
        from_id, row.assignee_id = row.assignee_id, to_id
        self.work.emit(self.trait.event(subject_id=on_id, from_id=from_id, to_id=to_id), row)
        self.keep(row, from_id, note)

    def keep(self, row: Any, from_id: UUID | None, note: str | None = None) -> None:
        """Write down that a thing changed hands."""
        self.history.add(
            Assignment(
                **self.trait.at(row.id),
                from_id=from_id,
                to_id=row.assignee_id,
                by_id=self.work.user_id,
                note=note,
            )
        )


class AssignmentReversal(Reversal):
    """Each kind of thing that is handed to people has its own."""

    subject: ClassVar[type[Discarding[Any]]]

    async def undo(self, event: EventRow) -> None:
        row = await self.subject(self.work).stored.get(event.subject_id)
        require_unchanged(row, event)
        back = old_values(row, event)["assignee_id"]
        await Assignments(self.work, self.subject).assign(event.subject_id, back, None)
