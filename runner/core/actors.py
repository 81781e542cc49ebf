"""Who acts, on whose behalf and through which door."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Door(StrEnum):
    """The way a caller came in; recorded with every change."""

    WEB = "web"
    API = "api"
    CLI = "cli"
    JOB = "job"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Actor:
    """The one a change is attributed to; `user_id` is None only for the system itself."""

    user_id: UUID | None
    door: Door
    sign_in_id: UUID | None = None
    on_behalf_of_id: UUID | None = None
    request_id: str | None = None
    run_id: UUID | None = None
    key_id: UUID | None = None
