"""Settings of a workspace: what it decided, and what its operator decided for it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import bindparam

from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.core.errors import Fault, NotFound
from runner.workspaces.errors import KeysForPeople, OneOwner, SettingLocked
from runner.workspaces.events import WorkspaceUpdated
from runner.workspaces.models import Workspace, WorkspaceSettings
from runner.workspaces.repository import WorkspaceRepository
from runner.workspaces.rights import Rights
from runner.workspaces.roles import Role, role_scopes

LockedSettings = Mapping[str, Any]
"""What the operator decided, by the place of the setting: `api.key_max_days`."""

SettingCheck = Callable[[Work, WorkspaceSettings, Mapping[str, Any]], Awaitable[None]]
"""Refuses settings that a capability above could not work with: given whole, and what changes."""

LOCKED = "The operator of this installation decided it for every workspace."

OPEN_TO_KEYS = frozenset({"banned_words"})
"""What a key may change: how people write, and nothing about who may what."""


class Stored(NamedTuple):
    settings: dict[str, Any]
    version: int


_SETTINGS = Query(
    select(Workspace.settings, Workspace.version).where(Workspace.id == bindparam("workspace_id")),
    Stored,
)


class ChosenSettings:
    """The settings of the workspace one is in."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.workspaces = WorkspaceRepository(work)

    async def chosen(self, locked: LockedSettings | None = None) -> WorkspaceSettings:
        """Return what holds: the operator's word, then the workspace's, then the default."""
        return pinned((await self._stored()).settings, locked or {})

    async def read(self, locked: LockedSettings) -> Row:
        """Return what holds, which of it is locked and why, and the version."""
        stored = await self._stored()
        return _with_details(pinned(stored.settings, locked), locked, stored.version)

    async def change(
        self,
        changes: Mapping[str, Any],
        if_match: int | None,
        locked: LockedSettings,
        check: SettingCheck | None = None,
    ) -> Row:
        """Change some settings.

        Raises: PreconditionRequired, SettingLocked, OneOwner, KeysForPeople, BeyondOwnRole, and
        what the check raises.
        """
        workspace = await self.workspaces.get_for_edit(self.work.workspace_id, if_match)
        _require_unlocked(changes, locked)
        if self.work.actor.key_id is not None and changes.keys() - OPEN_TO_KEYS:
            raise KeysForPeople
        merged = WorkspaceSettings.model_validate(_merged(workspace.settings, changes))
        given = merged.members.default_invite_role
        if given is Role.OWNER:
            raise OneOwner
        if given is not pinned(workspace.settings, {}).members.default_invite_role:
            await Rights(self.work).require_cover(role_scopes(given))
        if check is not None:
            await check(self.work, merged, changes)
        workspace.settings = merged.model_dump(mode="json")
        self.work.emit(WorkspaceUpdated(subject_id=workspace.id), workspace)
        await self.work.flush()
        return _with_details(pinned(workspace.settings, locked), locked, workspace.version)

    async def _stored(self) -> Stored:
        row = await self.work.row(_SETTINGS)
        if row is None:
            raise NotFound
        return row


def _with_details(settings: WorkspaceSettings, locked: LockedSettings, version: int) -> Row:
    return {**settings.model_dump(), "locked": dict.fromkeys(locked, LOCKED), "version": version}


def pinned(stored: Mapping[str, Any], locked: LockedSettings) -> WorkspaceSettings:
    """Return what holds: the operator's word, then the workspace's, then the default."""
    settings = stored
    for place, value in locked.items():
        section, name = place.split(".")
        settings = _merged(settings, {section: {name: value}})
    return WorkspaceSettings.model_validate(settings)


def _merged(stored: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Put changes over what is stored; within a section what is not named stays."""
    merged = {**stored}
    for name, value in changes.items():
        is_section = isinstance(value, Mapping)
        merged[name] = {**stored.get(name, {}), **value} if is_section else value
    return merged


def _require_unlocked(changes: Mapping[str, Any], locked: LockedSettings) -> None:
    for place, value in locked.items():
        section, name = place.split(".")
        sent = changes.get(section, {})
        if name in sent and sent[name] != value:
            fault = Fault("locked", LOCKED, pointer=f"/{section}/{name}")
            raise SettingLocked(setting=place, faults=[fault])
