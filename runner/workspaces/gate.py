"""How a transaction gets into a workspace: who asks, for which scope, with which right."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.actors import Actor, Door
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.errors import DomainError, Forbidden, NotFound, Unauthenticated
from runner.core.events.readers import EventArgs
from runner.identity import is_present
from runner.workspaces.models import (
    MembershipStatus,
    Workspace,
    WorkspaceMembership,
    WorkspaceStatus,
)
from runner.workspaces.roles import Scope, roles_with


class SessionRevoked(Unauthenticated):
    code = "session_revoked"
    message = "This sign-in has ended; sign in again."


class InsufficientScope(Forbidden):
    code = "insufficient_scope"
    message = "Your role here does not include {missing_scope}; ask {who_can_grant}."


_RIGHTS = Query(
    select(WorkspaceMembership.role).where(
        WorkspaceMembership.workspace_id == bindparam("workspace_id"),
        WorkspaceMembership.user_id == bindparam("user_id"),
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
        WorkspaceMembership.workspace_id == Workspace.id,
        Workspace.status != WorkspaceStatus.DELETING,
    )
)


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """Enter as a member who needs one scope; the rights are read anew every time."""

    workspace_id: UUID
    actor: Actor
    scope: Scope

    def statement(self) -> str:
        # Ids are UUID objects and roles our own words: nothing here can carry SQL.
        roles = ",".join(roles_with(self.scope))
        sign_in = f"'{self.actor.sign_in_id}'" if self.actor.sign_in_id else "NULL"
        return (
            f"SELECT app.enter('{self.workspace_id}', '{self.actor.user_id}', "
            f"{sign_in}, '{{{roles}}}')"
        )

    async def check(self, work: Work) -> None:
        user_id, sign_in_id = self.actor.user_id, self.actor.sign_in_id
        if user_id is None or not await is_present(work, user_id, sign_in_id):
            raise self.refusal("session_revoked")
        rights = await work.row(_RIGHTS, user_id=user_id)
        if rights is None:
            raise self.refusal("not_found")
        if rights["role"] not in roles_with(self.scope):
            raise self.refusal("insufficient_scope")

    def refusal(self, code: str) -> DomainError:
        if code == "session_revoked":
            return SessionRevoked()
        if code == "insufficient_scope":
            return InsufficientScope(
                missing_scope=self.scope.value, who_can_grant="an owner or admin of the workspace"
            )
        return NotFound()


@dataclass(frozen=True, slots=True)
class PublicEntry:
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


def on_behalf(args: EventArgs, scope: Scope, run_id: UUID | None = None) -> MemberEntry:
    """Enter for a job: as the one whose act started it, with the rights they have by now."""
    actor = Actor(user_id=UUID(args["actor_id"]), door=Door.JOB, run_id=run_id)
    return MemberEntry(UUID(args["workspace_id"]), actor, scope)
