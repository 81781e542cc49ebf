"""The rows of keys of agents."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from runner.agents.models import AgentKey, Vendor
from runner.core.db.query import Query
from runner.core.db.repository import Repository


class KeptKey(NamedTuple):
    """A key as it is kept, for the code alone."""

    id: UUID
    vendor: Vendor
    name: str
    base_url: str | None
    sealed: str
    examination: dict[str, Any] | None


class AgentKeyRepository(Repository[AgentKey]):
    model = AgentKey
    columns = (
        "id", "vendor", "name", "base_url", "last4", "examined_at", "examination", "created_at",
        "updated_at", "version",
    )  # fmt: skip
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
    }

    async def kept(self) -> dict[UUID, KeptKey]:
        """Answer with all of them, by id."""
        return {row.id: row for row in await self.work.rows(_KEPT)}


_KEPT = Query(AgentKeyRepository.select(*KeptKey._fields), KeptKey)
