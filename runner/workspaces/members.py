"""Members: list them, change what they may do, rest them, let them go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlmodel import col

from runner.core.db.query import Row
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.entitlements import Allowance
from runner.core.errors import DomainError, NotFound
from runner.core.outcomes import outcome_of
from runner.core.paging import Page, PageRequest
from runner.identity import Person, UserKind, names_of
from runner.workspaces.errors import (
    BeyondOwnRole,
    LastOwner,
    OwnSuspension,
    ServiceAccountRole,
)
from runner.workspaces.events import (
    MemberDeleted,
    MemberReactivated,
    MemberRoleChanged,
    MemberSuspended,
)
from runner.workspaces.member_list import page_of
from runner.workspaces.models import MembershipStatus, WorkspaceMembership
from runner.workspaces.rights import Assignment, Rights
from runner.workspaces.roles import Role, Scope, strongest_within
from runner.workspaces.scopes import ApprovalScope
from runner.workspaces.seats import Seats
from runner.workspaces.vouching import Member, vouched

MOST_AT_ONCE = 200


class Action(StrEnum):
    """What is done to members."""

    CHANGE_ROLE = "change_role"
    SUSPEND = "suspend"
    REACTIVATE = "reactivate"
    REMOVE = "remove"


class MembershipRepository(Repository[WorkspaceMembership]):
    model = WorkspaceMembership
    columns = (
        "id", "user_id", "role", "custom_role_id", "status", "invited_by_id",
        "created_at", "updated_at", "version",
    )  # fmt: skip


@dataclass
class Rules:
    """What the caller may do to whom, and how many seats are left as changes go on."""

    me: UUID
    scopes: Mapping[UUID, frozenset[Scope]]
    service_accounts: frozenset[UUID]
    seats: Allowance | None
    taken: int

    def admit(self, member: WorkspaceMembership, action: Action, to: Assignment | None) -> None:
        """Let one change pass and count it; raises what forbids it, before anything changes."""
        dealt = self.scopes[member.user_id] | (to.scopes if to else frozenset())
        if beyond := sorted(dealt - self.scopes[self.me]):
            raise BeyondOwnRole(missing_scope=beyond[0].value)
        if to and to.role is Role.ADMIN and member.user_id in self.service_accounts:
            raise ServiceAccountRole
        if action is Action.SUSPEND and member.user_id == self.me:
            raise OwnSuspension
        if member.role is Role.OWNER and action is not Action.REACTIVATE:
            raise LastOwner
        self._seat(member, action)

    def _seat(self, member: WorkspaceMembership, action: Action) -> None:
        returns = action is Action.REACTIVATE and member.status is not MembershipStatus.ACTIVE
        if not returns or member.user_id in self.service_accounts:
            return
        if self.seats is not None:
            self.seats.require(self.taken)
        self.taken += 1


class Members:
    """The members of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.memberships = MembershipRepository(work)
        self.rights = Rights(work)

    # questions -----------------------------------------------------------------------------

    async def page(self, request: PageRequest) -> Page:
        return page_of(await self.everybody(), request, self.work.workspace_id)

    async def read(self, user_id: UUID) -> Row:
        return (await self.one(user_id))._asdict()

    async def one(self, user_id: UUID) -> Member:
        """Find one of the members; raises NotFound for anybody else."""
        found = (member for member in await self.everybody() if member.user_id == user_id)
        if (member := next(found, None)) is None:
            raise NotFound
        return member

    async def role_of(self, user_id: UUID) -> Role:
        """Return a member's role; raises NotFound for anybody else."""
        return (await self.one(user_id)).role

    async def everybody(self) -> list[Member]:
        """List all members with names and who vouches for them, whatever their status."""
        members = await self._named(await self.memberships.records())
        return vouched(members, await self.rights.holders(ApprovalScope.DECIDE))

    async def who_may(
        self, scope: Scope, everybody: Sequence[Member]
    ) -> list[tuple[Member, Role | None]]:
        """Pick the people who hold a scope, with the role that all they hold is worth."""
        held = await self.rights.of_active()
        return [
            (row, strongest_within(held[row.user_id]))
            for row in everybody
            if scope in held.get(row.user_id, ()) and row.kind is UserKind.HUMAN
        ]

    # changes -------------------------------------------------------------------------------

    async def change_role(
        self,
        user_id: UUID,
        role: Role | None,
        if_match: int | None = None,
        *,
        custom_role_id: UUID | None = None,
    ) -> None:
        """Give a member another role, with nothing in it that one does not hold oneself."""
        to = await self.rights.assignment(role, custom_role_id)
        await self._change(user_id, Action.CHANGE_ROLE, to, if_match)

    async def suspend(self, user_id: UUID) -> None:
        """Keep a member out from the next request on; what is theirs stays theirs."""
        await self._change(user_id, Action.SUSPEND)

    async def reactivate(self, user_id: UUID) -> None:
        """Let a member in again, where there is a seat; raises LimitReached."""
        seats = await Seats(self.work).locked()
        await self._change(user_id, Action.REACTIVATE, seats=seats)

    async def remove(self, user_id: UUID, if_match: int | None = None) -> None:
        await self._change(user_id, Action.REMOVE, if_match=if_match)

    async def change_many(
        self,
        user_ids: Iterable[UUID],
        action: Action,
        role: Role | None,
        *,
        custom_role_id: UUID | None = None,
        dry_run: bool,
    ) -> list[Row]:
        """Do the same to many, all of those to whom it may be done, and say of each what became.

        In the order given, until no seat is left. Raises OneOwner.
        """
        seats = await Seats(self.work).locked()
        changes_role = action is Action.CHANGE_ROLE
        to = await self.rights.assignment(role, custom_role_id) if changes_role else None
        wanted = list(dict.fromkeys(user_ids))
        # Locked in one order, so that two at once cannot wait for each other.
        chosen = col(WorkspaceMembership.user_id).in_([*wanted, self.work.user_id])
        found = await self.memberships.all(chosen, order_by=col(WorkspaceMembership.id))
        members = {member.user_id: member for member in found}
        names = {row.user_id: row.full_name for row in await self.everybody()}
        rules = await self.rules(seats)
        outcomes = []
        for user_id in wanted:
            refusal = None
            try:
                if user_id not in members:
                    raise NotFound
                rules.admit(members[user_id], action, to)
                if not dry_run:
                    async with self.work.attempt():
                        await self.put(members[user_id], action, to)
            except DomainError as fact:
                refusal = fact
            name = names.get(user_id)
            outcomes.append(outcome_of(refusal, user_id=user_id, full_name=name))
        return outcomes

    async def member(self, user_id: UUID, if_match: int | None = None) -> WorkspaceMembership:
        """Load a member to change them, locked; raises NotFound and Stale."""
        member = await self.memberships.find(user_id=user_id)
        if member is None:
            raise NotFound
        if if_match is not None:
            await self.memberships.get(member.id, if_match=if_match)
        return member

    async def rules(self, seats: Allowance | None = None) -> Rules:
        """Collect what decides about changes, as it is now.

        Raises NotFound for a caller who was let go or suspended meanwhile.
        """
        rows = await self.everybody()
        service_accounts = {row.user_id for row in rows if row.kind not in (None, UserKind.HUMAN)}
        active = [row for row in rows if row.status is MembershipStatus.ACTIVE]
        if self.work.user_id not in {row.user_id for row in active}:
            raise NotFound
        return Rules(
            me=self.work.user_id,
            scopes=await self.rights.of_everybody(),
            service_accounts=frozenset(service_accounts),
            seats=seats,
            taken=len({row.user_id for row in active} - service_accounts),
        )

    async def put(self, member: WorkspaceMembership, action: Action, to: Assignment | None) -> None:
        """Change a member whose change was admitted; twice is the same as once."""
        about: dict[str, Any] = {"subject_id": member.id, "user_id": member.user_id}
        if action is Action.REMOVE:
            self.work.emit(MemberDeleted(**about), member)
            await self.memberships.remove(member)
        elif to is not None:
            if to.put_on(member):
                self.work.emit(MemberRoleChanged(**about), member)
        elif action is Action.SUSPEND and member.status is not MembershipStatus.SUSPENDED:
            member.status = MembershipStatus.SUSPENDED
            self.work.emit(MemberSuspended(**about), member)
        elif action is Action.REACTIVATE and member.status is not MembershipStatus.ACTIVE:
            member.status = MembershipStatus.ACTIVE
            self.work.emit(MemberReactivated(**about), member)

    async def _change(
        self,
        user_id: UUID,
        action: Action,
        to: Assignment | None = None,
        if_match: int | None = None,
        seats: Allowance | None = None,
    ) -> None:
        await self.rights.lock([user_id])
        member = await self.member(user_id, if_match)
        (await self.rules(seats)).admit(member, action, to)
        await self.put(member, action, to)

    async def _named(self, rows: Sequence[WorkspaceMembership]) -> list[Member]:
        names = await names_of(self.work, (row.user_id for row in rows))
        return [_member(row, names.get(row.user_id)) for row in rows]


def _member(row: WorkspaceMembership, person: Person | None) -> Member:
    return Member(
        id=row.id,
        user_id=row.user_id,
        role=row.role,
        custom_role_id=row.custom_role_id,
        status=row.status,
        invited_by_id=row.invited_by_id,
        created_at=row.created_at,
        updated_at=row.updated_at,
        version=row.version,
        full_name=person and person.full_name,
        email=person and person.email,
        email_verified_at=person and person.email_verified_at,
        kind=person and person.kind,
    )
