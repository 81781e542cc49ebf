"""The workflows of a workspace, each in versions."""

from uuid import UUID

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.events.event import sha
from runner.workflows.definition import DEFAULT, Definition, load
from runner.workflows.library import PERSONAS, Persona
from runner.workflows.models import WorkflowDefinition
from runner.workflows.repository import DefinitionRepository


async def seed_definition(work: Work, workspace_id: UUID) -> None:
    """Give a new workspace the default workflow; told by the event of its making."""
    content = DEFAULT.model_dump(mode="json")
    DefinitionRepository(work).add(
        WorkflowDefinition(
            workspace_id=workspace_id,
            key=DEFAULT.key,
            number=DEFAULT.version,
            content=content,
            sha256=sha(content),
        )
    )


class Workflows:
    """What runs can follow, and who appears in them."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.definitions = DefinitionRepository(work)

    async def rows(self) -> list[Row]:
        """List the newest version of each workflow."""
        return [_shown(row) for row in (await self.definitions.latest()).values()]

    async def read(self, key: str) -> Row:
        """Read the newest version of a workflow; raises NotFound."""
        found = (await self.definitions.latest()).get(key)
        if found is None:
            raise NotFound
        return _shown(found)

    async def definition(self, id: UUID) -> Definition:
        """Load the version a run follows; raises BrokenDefinition."""
        return load((await self.definitions.record(id)).content)

    def personas(self) -> list[Persona]:
        return list(PERSONAS.values())


def _shown(row: WorkflowDefinition) -> Row:
    return row.content | {"id": row.id, "created_at": row.created_at}
