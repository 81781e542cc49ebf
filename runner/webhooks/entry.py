"""How a message gets out of a workspace: nobody acts, and nothing outside it is seen."""

from dataclasses import dataclass
from uuid import UUID

from runner.core.actors import Actor
from runner.core.db.database import SYSTEM_ACTOR
from runner.core.db.work import Work
from runner.core.errors import DomainError, NotFound

# What row-level security asks for, as in migrations/rls.py.
ADMIN_LEVEL = 50


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """Enter a workspace as Postmagiq itself, at the level of an admin.

    An endpoint belongs to the workspace: it hears of what anybody does there, and goes on when
    whoever made it has left. So there is nobody whose rights could be asked for.
    """

    workspace_id: UUID
    actor: Actor = SYSTEM_ACTOR

    def statement(self) -> str:
        return (
            f"SELECT set_config('app.workspace', '{self.workspace_id}', true), "
            f"set_config('app.level', '{ADMIN_LEVEL}', true)"
        )

    async def check(self, work: Work) -> None:
        return None

    def refusal(self, code: str) -> DomainError:
        return NotFound()
