"""Shapes of settings, section by section."""

from typing import Annotated, Any

from pydantic import Field

from api.schemas import Changed, Patch, Request
from api.v1.workspaces.schemas import GivenRole
from runner.core.sent import bounded
from runner.workspaces import (
    AgentMode,
    AgentSettings,
    BannedWord,
    ChosenModel,
    Inviters,
    OwnPrice,
    WorkspaceSettings,
)


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


def _like(name: str) -> Any:
    return bounded(AgentSettings, name)


class ModelChoice(Request, ChosenModel):
    pass


class PriceChoice(Request, OwnPrice):
    pass


class AgentSettingsUpdate(Patch):
    mode: Changed[AgentMode] = None
    models: Changed[Annotated[list[ModelChoice], _like("models")]] = None
    temperature: Annotated[float, _like("temperature")] | None = None
    most_tokens: Changed[Annotated[int, _like("most_tokens")]] = None
    prices: Changed[Annotated[list[PriceChoice], _like("prices")]] = None
    run_cap_micros: Annotated[int, _like("run_cap_micros")] | None = None
    month_cap_micros: Annotated[int, _like("month_cap_micros")] | None = None


class SettingsUpdate(Patch):
    banned_words: Changed[Annotated[list[BannedWord], Field(max_length=500)]] = Field(
        None, description="Words and phrases that no text may use."
    )
    members: Changed[MemberSettingsUpdate] = None
    api: Changed[ApiSettingsUpdate] = None
    audit: Changed[AuditSettingsUpdate] = None
    agents: Changed[AgentSettingsUpdate] = None
