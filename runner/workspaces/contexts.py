"""How a transaction gets into a workspace: who asks, for which scope, with which right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.actors import Actor, Door
from runner.core.db.database import SYSTEM_ACTOR
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.errors import DomainError, Forbidden, NotFound, Unauthenticated
from runner.core.events.readers import EventArgs
from runner.identity import present, responsible_of
from runner.workspaces.models import (
    CustomRole,
    MembershipStatus,
    Workspace,
    WorkspaceMembership,
    WorkspaceStatus,
)
from runner.workspaces.roles import Role, Scope, roles_with, scopes_in
from runner.workspaces.scopes import who_can_grant


class SessionRevoked(Unauthenticated):
    code = "session_revoked"
    message = "This sign-in has ended; sign in again."


class InsufficientScope(Forbidden):
    code = "insufficient_scope"
    message = (
        "Your role here does not include {scope_title!r} ({missing_scope}); ask {who_can_grant}."
    )

    def __init__(self, scope: Scope) -> None:
        super().__init__(
            missing_scope=scope.value,
            scope_title=scope.called,
            who_can_grant=who_can_grant(scope),
        )


class Held(NamedTuple):
    role: Role
    scopes: list[str] | None


_RIGHTS = Query(
    select(WorkspaceMembership.role, CustomRole.scopes)
    .outerjoin(
        CustomRole,
        (col(CustomRole.workspace_id) == WorkspaceMembership.workspace_id)
        & (col(CustomRole.id) == WorkspaceMembership.custom_role_id),
    )
    .where(
        WorkspaceMembership.workspace_id == bindparam("workspace_id"),
        WorkspaceMembership.user_id == bindparam("user_id"),
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
        WorkspaceMembership.workspace_id == Workspace.id,
        Workspace.status != WorkspaceStatus.DELETING,
    ),
    Held,
)


class _Inside:
    """Enter a workspace, and reach its rows alone."""

    __slots__ = ()
    workspace_id: UUID

    @property
    def bounded(self) -> Sequence[UUID]:
        return ()

    @property
    def reach(self) -> UUID:
        return self.workspace_id


@dataclass(frozen=True, slots=True)
class MemberContext(_Inside):
    """Enter as a member who needs one scope; the rights are read anew every time."""

    workspace_id: UUID
    actor: Actor
    scope: Scope
    is_spared: bool | None = None
    """Whether what one comes for needs no room in any plan; None where the scope says it."""

    @property
    def bounded(self) -> Sequence[UUID]:
        # What was begun goes on: a job asks for no room.
        is_spared = self.scope.is_spared if self.is_spared is None else self.is_spared
        if is_spared or self.actor.door is Door.JOB:
            return ()
        ids = (self.workspace_id, self.actor.user_id, self.actor.key_id)
        return [id for id in ids if id is not None]

    def statement(self) -> str:
        # Ids are UUID objects and roles our own words: nothing here can carry SQL.
        roles = ",".join(roles_with(self.scope))
        sign_in = f"'{self.actor.sign_in_id}'" if self.actor.sign_in_id else "NULL"
        return (
            f"SELECT app.enter('{self.workspace_id}', '{self.actor.user_id}', "
            f"{sign_in}, '{{{roles}}}', '{self.scope.value}') AS on_behalf_of"
        )

    async def check(self, work: Work) -> None:
        responsible = await self._admit(work, self.actor.user_id, self.actor.sign_in_id)
        if responsible is not None:
            # A service account may only what the person who answers for it may too.
            await self._admit(work, responsible, None)
            work.actor = replace(work.actor, on_behalf_of_id=responsible)

    @property
    def whose(self) -> frozenset[UUID]:
        """Name the workspace and who came in, who take turns where there is little room."""
        return frozenset(id for id in (self.workspace_id, self.actor.user_id) if id is not None)

    def note_use(self) -> None:
        """Remember that the caller came in, where that is kept: of people it is not."""

    async def _admit(
        self, work: Work, user_id: UUID | None, sign_in_id: UUID | None
    ) -> UUID | None:
        """Refuse who may not come in for the scope; returns who answers for a service account."""
        user = await present(work, user_id, sign_in_id) if user_id else None
        if user is None:
            raise self.refusal("session_revoked")
        rights = await work.row(_RIGHTS, user_id=user_id)
        if rights is None:
            raise self.refusal("not_found")
        if self.scope not in scopes_in(*rights):
            raise self.refusal("insufficient_scope")
        return responsible_of(user)

    def refusal(self, code: str) -> DomainError:
        if code == "session_revoked":
            return SessionRevoked()
        if code == "insufficient_scope":
            return InsufficientScope(self.scope)
        return NotFound()


@dataclass(frozen=True, slots=True)
class PublicContext(_Inside):
    """Enter as anybody, to read what the workspace has published and nothing else."""

    workspace_id: UUID
    actor: Actor

    def statement(self) -> str:
        return (
            f"SELECT set_config('app.workspace', '{self.workspace_id}', true), "
            "set_config('app.level', '1', true)"
        )

    async def check(self, work: Work) -> None:
        return None

    def refusal(self, code: str) -> DomainError:
        return NotFound()


# What row-level security asks for, as in migrations/rls.py.
_ADMIN_LEVEL = 50


@dataclass(frozen=True, slots=True)
class InternalContext(_Inside):
    """Enter as Postmagiq itself, at the level of an admin.

    For what belongs to the workspace and goes on when whoever made it has left: there is
    nobody whose rights could be asked for.
    """

    workspace_id: UUID
    actor: Actor = SYSTEM_ACTOR

    def statement(self) -> str:
        return (
            f"SELECT set_config('app.workspace', '{self.workspace_id}', true), "
            f"set_config('app.level', '{_ADMIN_LEVEL}', true)"
        )

    async def check(self, work: Work) -> None:
        return None

    def refusal(self, code: str) -> DomainError:
        return NotFound()


def on_behalf(args: EventArgs, scope: Scope, run_id: UUID | None = None) -> MemberContext:
    """Enter for a job: as the one whose act started it, with the rights they have by now.

    Raises Forbidden after an act of Postmagiq itself, which lends nobody its rights.
    """
    if args["actor_id"] is None:
        raise Forbidden
    actor = Actor(user_id=UUID(args["actor_id"]), door=Door.JOB, run_id=run_id)
    return MemberContext(UUID(args["workspace_id"]), actor, scope)
