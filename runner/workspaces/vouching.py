"""Whose eyes a member's are: those of all who share their mailbox, and of whoever vouches for them.

Whoever let in a member whose address nobody has proven vouches for them: they may be their inviter
under another name, so the two are one pair of eyes. Where no chain of inviters leads to somebody
who is known, they may be anybody.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.events.models import EventRow
from runner.identity import UserKind, mailbox_of
from runner.workspaces.events import MemberJoined
from runner.workspaces.models import MembershipStatus
from runner.workspaces.roles import Role


class Member(NamedTuple):
    """A member with their name, and whose eyes theirs are once that was asked."""

    id: UUID
    user_id: UUID
    role: Role
    custom_role_id: UUID | None
    status: MembershipStatus
    invited_by_id: UUID | None
    created_at: datetime
    updated_at: datetime
    version: int
    full_name: str | None
    email: str | None
    email_verified_at: datetime | None
    kind: UserKind | None
    vouched_by: Sequence[UUID] = ()
    may_be_anybody: bool = False
    person: UUID | None = None
    eyes: frozenset[UUID] = frozenset()


class Joined(NamedTuple):
    data: dict[str, Any]
    changes: list[dict[str, Any]]


_JOINED = Query(
    select(EventRow.data, EventRow.changes)
    .where(
        EventRow.workspace_id == bindparam("workspace_id"),
        col(EventRow.type) == MemberJoined.type,
    )
    .order_by(col(EventRow.seq)),
    Joined,
)


def vouched(members: Sequence[Member], deciders: Collection[UUID]) -> list[Member]:
    """Add to each member who vouches for them, and whether they may be anybody all the same.

    And the person they are, with whose eyes theirs may be: persons go by the first member with
    their mailbox. Nobody has to vouch for a proven address. A founder is taken at their word until
    two of those who decide are known apart without it.
    """
    known = {member.user_id: member for member in members}
    persons = _persons(members)
    apart = {persons[id] for id in deciders if id in known and not _is_only_said(known[id])}
    found = []
    for member in members:
        vouched_by, may_be_anybody = _vouching(member, known, founded=len(apart) < 2)
        found.append(
            member._replace(
                vouched_by=vouched_by,
                may_be_anybody=may_be_anybody,
                person=persons[member.user_id],
                eyes=frozenset(persons.get(id, id) for id in (member.user_id, *vouched_by)),
            )
        )
    return found


async def vouchers(
    work: Work, user_ids: Iterable[UUID], members: Sequence[Member]
) -> dict[UUID, frozenset[UUID]]:
    """Name who vouches for each; for those who left, whoever let them in, and theirs."""
    here = {row.user_id: row.vouched_by for row in members}
    left = {*user_ids} - here.keys()
    let_in = await _let_in(work) if left else {}
    found = {id: {*here.get(id, ())} for id in user_ids}
    for id in left:
        inviter = let_in.get(id)
        while inviter is not None and inviter not in found[id]:
            found[id] |= {inviter, *here.get(inviter, ())}
            inviter = let_in.get(inviter)
    return {id: frozenset(vouching) for id, vouching in found.items()}


def _persons(members: Sequence[Member]) -> dict[UUID, UUID]:
    """Name for each the first member with their mailbox: however it is spelled, one person has it.

    Proven or not, as who reads a mailbox proves every spelling of it.
    """
    first: dict[str, UUID] = {}
    return {
        member.user_id: member.user_id
        if member.email is None
        else first.setdefault(mailbox_of(member.email), member.user_id)
        for member in members
    }


async def _let_in(work: Work) -> dict[UUID, UUID]:
    """Tell who let in each person who ever was here, as the log says."""
    return {
        UUID(row.data["user_id"]): UUID(change["new"])
        for row in await work.rows(_JOINED)
        for change in row.changes
        if change["field"] == "invited_by_id"
    }


def _vouching(
    member: Member, known: Mapping[UUID, Member], *, founded: bool
) -> tuple[list[UUID], bool]:
    """Name the inviter, and theirs as long as it is no more than a word that they are another."""
    found: list[UUID] = []
    last = member
    while _is_only_said(last):
        inviter = last.invited_by_id
        if inviter is None and founded:
            break
        met = {member.user_id, *found}
        if inviter is not None and inviter not in met:
            found.append(inviter)
        if inviter is None or inviter not in known or inviter in met:
            # It ends at a founder, at somebody who left or in a circle: at nobody who is known.
            rest = sorted(known.keys() - {member.user_id, *found})
            return [*found, *rest], True
        last = known[inviter]
    return found, False


def _is_only_said(member: Member) -> bool:
    """Tell whether only an address says who somebody is; a login of the machine has none."""
    said = member.email is not None and member.email_verified_at is None
    return member.kind is UserKind.HUMAN and said
