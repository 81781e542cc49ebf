"""Eyes: who may decide on what, and why somebody may not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self
from uuid import UUID

from runner.access import people_behind
from runner.approvals.errors import (
    KeysDoNotDecide,
    NotAnApprover,
    PeopleOnly,
    SelfApproval,
    UnprovenApprover,
)
from runner.approvals.repository import RequestRepository
from runner.content import Posts
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import DomainError
from runner.identity import UserKind, names_of
from runner.workspaces import (
    ApprovalScope,
    ChosenSettings,
    InsufficientScope,
    Member,
    Members,
    Rights,
    Role,
    Scope,
    strongest_within,
    vouchers,
)


class Asked(NamedTuple):
    """A request, and what its stage asks for."""

    id: UUID
    post_id: UUID
    version_number: int
    requested_by_id: UUID
    stage: str = ""
    roles: Sequence[str] = ()

    @classmethod
    def of(cls, row: Row) -> Self:
        return cls(*(row[name] for name in cls._fields))


@dataclass(frozen=True, slots=True)
class Eyes:
    """Everybody here as they are at this moment, held against who is involved in some requests.

    The one rule of whose yes may be given and goes on counting, and of what people are told
    before they try. It compares persons: all who share a mailbox are one.
    """

    people: Mapping[UUID, Member]
    deciders: Sequence[tuple[Member, Role | None]]
    """Who may decide in this workspace, and what they are worth."""
    involved: Mapping[UUID, frozenset[UUID]]
    vouching: Mapping[UUID, frozenset[UUID]]
    """Who may be one of the involved under another name, by request."""
    wrote: Mapping[UUID, frozenset[UUID]]
    """Who ever wrote in the post of each request: some of it may stand still."""

    @classmethod
    async def now(cls, work: Work, requests: Sequence[Asked]) -> "Eyes":
        members = Members(work)
        involved, wrote = await _involved(work, requests)
        # Asked once: each look goes over all members, their names and what they hold.
        everybody = await members.everybody()
        vouching = await vouchers(work, set().union(*involved.values()), everybody)
        people = {row.user_id: row for row in everybody}

        def persons(ids: Iterable[UUID]) -> frozenset[UUID]:
            return frozenset(people[id].person or id if id in people else id for id in ids)

        return cls(
            people=people,
            deciders=await members.who_may(ApprovalScope.DECIDE, everybody),
            involved={id: persons(ids) for id, ids in involved.items()},
            wrote={id: persons(ids) for id, ids in wrote.items()},
            vouching={
                id: persons(voucher for each in ids for voucher in vouching[each])
                for id, ids in involved.items()
            },
        )

    def refusal(self, user_id: UUID, request_id: UUID, roles: Sequence[str]) -> DomainError | None:
        """Refuse who is involved, and who may be somebody involved under another name.

        Those may be gone by now, so who may be anybody decides on nothing. Whom others vouch for
        answers for nobody in turn. Who wrote in it before the others did leaves it to somebody
        who did not, where there is one. `roles` are those that the stage asks for.
        """
        mine = self.people[user_id]
        me, vouched_by = mine.person, mine.eyes - {mine.person}
        involved, wrote = self.involved[request_id], self.wrote[request_id]
        others = [(other, worth) for other, worth in self.deciders if me not in other.eyes]
        may_be_theirs = (
            mine.may_be_anybody
            or not involved.isdisjoint(vouched_by)
            or (vouched_by and me in self.vouching[request_id])
        )
        # Four eyes need two people: while nobody else could decide, anybody may. At any stage: else
        # whoever may change stages would only have to ask nobody but themselves.
        if others and me in involved:
            return SelfApproval()
        if others and may_be_theirs:
            return UnprovenApprover()
        part = involved | wrote
        could_be_left = any(
            part.isdisjoint(other.eyes)
            and not other.may_be_anybody
            and (not roles or worth in roles)
            for other, worth in others
        )
        if not wrote.isdisjoint(mine.eyes) and could_be_left:
            return SelfApproval() if me in wrote else UnprovenApprover()
        return None

    def awaited(self, request: Asked, said: Iterable[UUID]) -> list[Member]:
        """Pick who may decide on a request, and has not yet."""
        return [
            member
            for member, worth in self.deciders
            if (not request.roles or worth in request.roles)
            and member.user_id not in said
            and self.refusal(member.user_id, request.id, request.roles) is None
        ]


async def refusals(work: Work, eyes: Eyes, requests: Iterable[Asked]) -> dict[UUID, DomainError]:
    """Say of each request on which the caller may not decide why not."""
    held = await Rights(work).scopes_of(work.user_id)
    bar, role = await _bar(work, held), strongest_within(held)
    found = {}
    for request in requests:
        id, roles = request.id, request.roles
        refused = bar or eyes.refusal(work.user_id, id, roles)
        if refused is None and roles and role not in roles:
            refused = NotAnApprover(stage=request.stage, roles=", ".join(roles))
        if refused is not None:
            found[id] = refused
    return found


async def is_barred_key(work: Work) -> bool:
    """Tell whether an API key acts, in a workspace where keys decide nothing."""
    if work.actor.key_id is None:
        return False
    return not (await ChosenSettings(work).chosen()).api.keys_may_decide


async def _bar(work: Work, held: frozenset[Scope]) -> DomainError | None:
    people = await names_of(work, [work.user_id])
    if ApprovalScope.DECIDE not in held:
        return InsufficientScope(ApprovalScope.DECIDE)
    if work.user_id not in people or people[work.user_id].kind is not UserKind.HUMAN:
        return PeopleOnly()
    return KeysDoNotDecide() if await is_barred_key(work) else None


Parts = dict[UUID, frozenset[UUID]]


async def _involved(work: Work, requests: Sequence[Asked]) -> tuple[Parts, Parts]:
    """Name who wrote or submitted what is asked about, and who ever wrote in it.

    Behind a service account are who answers for it, and who issued the key it came by.
    """
    if not requests:
        return {}, {}
    written = [(request.post_id, request.version_number) for request in requests]
    writers = await Posts(work).history.writers(written)
    involved: dict[UUID, set[UUID]] = {}
    wrote: dict[UUID, set[UUID]] = {}
    for request, version in zip(requests, written, strict=True):
        involved[request.id] = {request.requested_by_id, *writers[version].last}
        wrote[request.id] = {*writers[version].ever}
    submitted = await RequestRepository(work).submitted({post_id for post_id, _ in written})
    issuers = await people_behind(work, submitted)
    for request, version in zip(requests, written, strict=True):
        for event, behind in zip(submitted, issuers, strict=True):
            if version == (event.post_id, event.version_number):
                involved[request.id] |= behind.ever
    known = await names_of(work, set().union(*involved.values(), *wrote.values()))
    answering = {id: by for id, row in known.items() if (by := row.responsible_user_id)}

    def answered_for(part: dict[UUID, set[UUID]]) -> Parts:
        return {
            id: frozenset(ids | {answering[each] for each in ids & answering.keys()})
            for id, ids in part.items()
        }

    return answered_for(involved), answered_for(wrote)
