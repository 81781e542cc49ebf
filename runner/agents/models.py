"""The keys by which a workspace asks models."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlmodel import Field, SQLModel

from runner.core.db.columns import Editable, WorkspaceScoped, index, moment, prose
from runner.core.db.types import Choice, Json, one_of
from runner.core.secrets import Keys, Sealed
from runner.core.told import Told

SEALED = Sealed("agent keys")


class Vendor(StrEnum):
    """Who is asked; `compatible` is a server of one's own that is asked as OpenAI is."""

    ANTHROPIC = "anthropic"
    GOOGLE = "google"
    OPENAI = "openai"
    COMPATIBLE = "compatible"


class AgentKeyFields(SQLModel):
    """Whose models a key opens, and what people call it."""

    vendor: Vendor = Field(sa_type=Choice(Vendor))
    name: str = Field(min_length=1, max_length=120, description="What people call it.")
    base_url: str | None = Field(
        default=None, max_length=2048, description="Where a `compatible` server is asked."
    )


class AgentKey(AgentKeyFields, WorkspaceScoped, Editable, table=True):
    """A key of a vendor: sealed, and never shown again."""

    __tablename__ = "agent_keys"
    told: ClassVar = Told("agent_key", ("vendor", "name"))

    sealed: str = prose(sa_column_kwargs={"info": {"secret": True, "kept": SEALED}})
    last4: str = Field(default="", description="How it ends.")
    examined_at: datetime | None = moment(default=None)
    examination: dict[str, Any] | None = Field(
        default=None, sa_type=Json, description="What was found then, and of which model."
    )

    __table_args__ = (one_of("vendor", Vendor), index("workspace_id", "created_at", "id"))

    def seal(self, keys: Keys, key: str) -> None:
        """Keep a key; moved to another row it does not open."""
        self.sealed = keys.seal(SEALED.purpose, key.encode(), bound_to=self.id.bytes)
        # Four letters of a short one would be most of it.
        self.last4 = key[-4:] if len(key) >= SHOWN_FROM else ""
        self.examined_at = self.examination = None


SHOWN_FROM = 16


def unseal(keys: Keys, row: Any) -> str:
    return keys.unseal(SEALED.purpose, row.sealed, bound_to=row.id.bytes).decode()
