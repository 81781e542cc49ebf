"""Settings of a workspace."""

from typing import Annotated

from api.deps import ContainerDep, IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.workspaces.settings_schemas import SettingsRead, SettingsUpdate
from runner.agents import AgentsUnfit
from runner.core.errors import PreconditionRequired, Stale
from runner.workspaces import (
    BeyondOwnRole,
    ChosenSettings,
    KeysForPeople,
    OneOwner,
    SettingLocked,
    WorkspaceScope,
)

router = make_router("workspaces", "/api/v1/w/{workspace_id}/settings")

Reader = Annotated[ChosenSettings, use(ChosenSettings, WorkspaceScope.READ)]
Writer = Annotated[ChosenSettings, use(ChosenSettings, WorkspaceScope.WRITE)]


@router.get("")
async def read_settings(settings: Reader, container: ContainerDep) -> Shown[SettingsRead]:
    """Read what the workspace decided, and what its operator decided for it."""
    return await settings.read(container.settings.locked)


@router.patch(
    "",
    responses=raises(
        Stale,
        PreconditionRequired,
        SettingLocked,
        OneOwner,
        KeysForPeople,
        BeyondOwnRole,
        AgentsUnfit,
    ),
)
async def update_settings(
    body: SettingsUpdate, settings: Writer, container: ContainerDep, if_match: IfMatch
) -> Shown[SettingsRead]:
    """Change what was sent; within a section what is not named stays."""
    return await settings.change(
        body.changes(), if_match, container.settings.locked, container.agents.check
    )
