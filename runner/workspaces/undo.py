"""How it is undone that a project was put aside, or taken up again."""

from runner.core.db.undoing import Reversal, old_values, require_unchanged
from runner.core.events.models import EventRow
from runner.workspaces.events import ProjectArchived, ProjectUnarchived
from runner.workspaces.projects import Projects
from runner.workspaces.scopes import ProjectScope


class ProjectArchivalReversal(Reversal):
    types = frozenset({ProjectArchived.type, ProjectUnarchived.type})
    scope = ProjectScope.WRITE

    async def undo(self, event: EventRow) -> None:
        projects, id = Projects(self.work), event.subject_id
        project = await projects.stored.get(id)
        require_unchanged(project, event)
        await projects.set_archived(id, old_values(project, event)["archived_at"])
