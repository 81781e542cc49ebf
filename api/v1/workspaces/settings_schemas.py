"""Shapes of settings, section by section."""

from typing import Annotated

from pydantic import Field

from api.schemas import Changed, Patch
from api.v1.workspaces.schemas import GivenRole
from runner.workspaces import BannedWord, Inviters, WorkspaceSettings


class SettingsRead(WorkspaceSettings):
    """What a workspace decided; its writing stands on top, the rest in sections."""

    locked: dict[str, str] = Field(
        description="Settings that cannot be changed here, such as `api.key_max_days`, and why."
    )
    version: int


class MemberSettingsUpdate(Patch):
    default_invite_role: Changed[GivenRole] = None
    invite_days: Changed[int] = Field(None, ge=1, le=30)
    inviters: Changed[Inviters] = None


class ApiSettingsUpdate(Patch):
    keys_allowed: Changed[bool] = None
    keys_may_decide: Changed[bool] = None
    key_max_days: int | None = Field(None, ge=1, le=3650)


class AuditSettingsUpdate(Patch):
    verify_nightly: Changed[bool] = None


class SettingsUpdate(Patch):
    banned_words: Changed[Annotated[list[BannedWord], Field(max_length=500)]] = Field(
        None, description="Words and phrases that no text may use."
    )
    members: Changed[MemberSettingsUpdate] = None
    api: Changed[ApiSettingsUpdate] = None
    audit: Changed[AuditSettingsUpdate] = None
