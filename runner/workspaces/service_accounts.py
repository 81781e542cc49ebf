"""Service accounts: agents and services as members, each with a person who answers for it."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Row
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.errors import ANY_VERSION, Fault, NotFound, Stale
from runner.identity import (
    Person,
    ServiceAccount,
    UserKind,
    make_service_account,
    names_of,
    one_service_account,
    service_account_to_change,
    service_accounts,
    service_accounts_of,
)
from runner.workspaces.errors import BadServiceAccount, ServiceAccountRole
from runner.workspaces.events import (
    MemberDeleted,
    MemberJoined,
    MemberRoleChanged,
    ServiceAccountCreated,
    ServiceAccountUpdated,
)
from runner.workspaces.models import MembershipStatus, WorkspaceMembership
from runner.workspaces.rights import Assignment, Rights
from runner.workspaces.roles import Role, role_scopes

ServiceAccountKind = Literal[UserKind.AGENT, UserKind.SERVICE]


class _Memberships(Repository[WorkspaceMembership]):
    model = WorkspaceMembership
    filters: ClassVar = {
        "user_ids": col(WorkspaceMembership.user_id).in_(bindparam("user_ids", expanding=True))
    }


class ServiceAccounts:
    """The agents and services of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.memberships = _Memberships(work)
        self.rights = Rights(work)

    async def rows(self) -> list[Row]:
        """List them, the oldest first, with who answers for each and whether it works."""
        return await self._with_details(await service_accounts(self.work))

    async def read(self, id: UUID) -> Row:
        """Answer with one service account, by its user; raises NotFound."""
        found = await self._with_details(await one_service_account(self.work, id))
        if not found:
            raise NotFound
        return found[0]

    async def make(
        self,
        kind: ServiceAccountKind,
        full_name: str,
        role: Role | None = None,
        custom_role_id: UUID | None = None,
        responsible_user_id: UUID | None = None,
    ) -> UUID:
        """Make one and a member of it, for whom the caller answers unless it says who.

        Raises: OneOwner, ServiceAccountRole, BadServiceAccount, BeyondOwnRole.
        """
        given = await self.rights.assignment(role, custom_role_id)
        _require_low(given)
        await self.rights.require_cover(given.scopes)
        responsible = responsible_user_id or self.work.user_id
        await self._require_fit(responsible)
        user = make_service_account(self.work, UserKind(kind), full_name, responsible)
        self.work.emit(ServiceAccountCreated(subject_id=user.id), user)
        await self.work.flush()
        member = self.memberships.add(
            WorkspaceMembership(
                workspace_id=self.work.workspace_id,
                user_id=user.id,
                role=given.role,
                custom_role_id=given.custom_role_id,
                invited_by_id=self.work.user_id,
            )
        )
        self.work.emit(MemberJoined(subject_id=member.id, user_id=user.id), member)
        await self.work.flush()
        return user.id

    async def change(
        self, id: UUID, changes: Mapping[str, Any], if_match: int | None = None
    ) -> None:
        """Rename it, give it another role, or have another person answer for it.

        Raises: ServiceAccountRole, BadServiceAccount, BeyondOwnRole.
        """
        await self.rights.require_cover(members=[id])
        await self._require_version(id, if_match)
        if changes.keys() & {"role", "custom_role_id"}:
            await self._assign(id, changes.get("role"), changes.get("custom_role_id"))
        service_account = await service_account_to_change(self.work, id)
        responsible = changes.get("responsible_user_id", service_account.responsible_user_id)
        if responsible != service_account.responsible_user_id:
            await self._require_fit(responsible)
        own = changes.keys() & {"full_name", "responsible_user_id"}
        assign(service_account, {name: changes[name] for name in own})
        self.work.emit(ServiceAccountUpdated(subject_id=id), service_account)
        await self.work.flush()

    async def remove(self, id: UUID, if_match: int | None = None) -> None:
        """Let a service account go; its keys open nothing from now on."""
        await self.rights.require_cover(members=[id])
        await self._require_version(id, if_match)
        member = await self._member(id)
        self.work.emit(MemberDeleted(subject_id=member.id, user_id=id), member)
        await self.memberships.remove(member)

    async def of(self, responsible_id: UUID) -> list[Row]:
        """List the service accounts here that one person answers for."""
        return await self._with_details(await service_accounts_of(self.work, responsible_id))

    async def pass_on(self, from_id: UUID, to_id: UUID) -> None:
        """Have somebody else answer for every service account that a person answered for."""
        for service_account in await self.of(from_id):
            await self.change(service_account["id"], {"responsible_user_id": to_id})

    async def _assign(self, id: UUID, role: Role | None, custom_role_id: UUID | None) -> None:
        given = await self.rights.assignment(role, custom_role_id)
        _require_low(given)
        await self.rights.require_cover(given.scopes)
        member = await self._member(id)
        if given.put_on(member):
            self.work.emit(MemberRoleChanged(subject_id=member.id, user_id=id), member)

    async def _require_version(self, id: UUID, if_match: int | None) -> None:
        current = (await self.read(id))["version"]
        if if_match not in (None, ANY_VERSION, current):
            raise Stale(current_version=current)

    async def _member(self, id: UUID) -> WorkspaceMembership:
        member = await self.memberships.find(user_id=id)
        if member is None:
            raise NotFound
        return member

    async def _require_fit(self, user_id: UUID) -> None:
        """Refuse to have anybody answer who is no active person here."""
        if not (await self._standing([user_id]))[user_id]:
            detail = "an active person of this workspace"
            field = "responsible_user_id"
            raise BadServiceAccount(
                faults=[Fault("not_a_person_here", detail, pointer=f"/{field}")]
            )

    async def _standing(self, ids: list[UUID]) -> dict[UUID, bool]:
        """Tell of each user whether they are an active person of this workspace."""
        people = await names_of(self.work, ids)
        active = await self.memberships.records(status=MembershipStatus.ACTIVE, user_ids=ids)
        here = {row.user_id for row in active}
        return {
            id: id in here
            and id in people
            and people[id].is_active
            and people[id].kind is UserKind.HUMAN
            for id in ids
        }

    async def _with_details(self, known: Mapping[UUID, ServiceAccount]) -> list[Row]:
        members = await self.memberships.rows(user_ids=[*known])
        answering = {known[member["user_id"]].responsible_user_id for member in members}
        fit = await self._standing([*answering])
        names = await names_of(self.work, answering)
        return [_with_details(member, known[member["user_id"]], fit, names) for member in members]


def _with_details(
    member: Row,
    service_account: ServiceAccount,
    fit: Mapping[UUID, bool],
    names: Mapping[UUID, Person],
) -> Row:
    responsible = service_account.responsible_user_id
    works = fit[responsible] and member["status"] == MembershipStatus.ACTIVE
    return member | {
        "id": service_account.id,
        # Either half moves it on.
        "version": member["version"] + service_account.version - 1,
        "kind": service_account.kind,
        "full_name": service_account.full_name,
        "responsible_user_id": responsible,
        "responsible": names[responsible].full_name if responsible in names else None,
        "state": "working" if works else "suspended",
    }


def _require_low(given: Assignment) -> None:
    if not given.scopes <= role_scopes(Role.EDITOR) or given.role is Role.ADMIN:
        raise ServiceAccountRole
