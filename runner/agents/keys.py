"""Keys of agents: add, rename, replace and remove them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from runner.agents.agents import Agents
from runner.agents.errors import (
    AddressUnwanted,
    AddressWanted,
    KeyAgain,
    KeyWanted,
    TooManyAgentKeys,
)
from runner.agents.events import AgentKeyCreated, AgentKeyDeleted, AgentKeyUpdated
from runner.agents.models import AgentKey, AgentKeyFields, Vendor
from runner.agents.repository import AgentKeyRepository
from runner.agents.scopes import AgentScope
from runner.core.db.query import Row
from runner.core.db.repository import assign
from runner.core.db.service import Limit, Service


class AgentKeys(Service[AgentKey]):
    """The keys of a workspace; one that is removed is gone for good, as a key should be."""

    repository = AgentKeyRepository
    reads, writes = AgentScope.READ, AgentScope.MANAGE
    created, updated, deleted = AgentKeyCreated, AgentKeyUpdated, AgentKeyDeleted
    limit = Limit(50, TooManyAgentKeys)

    async def keep(self, fields: AgentKeyFields, key: str, agents: Agents) -> Row:
        """Add a key.

        Raises KeyWanted, AddressWanted, AddressUnwanted, UrlRefused, AddressForbidden and
        TooManyAgentKeys.
        """
        await self.require_room({})
        if fields.base_url:
            fields.base_url = agents.allowed(fields.base_url)
        if fields.vendor is Vendor.COMPATIBLE:
            if not fields.base_url:
                raise AddressWanted
        elif fields.base_url:
            raise AddressUnwanted(vendor=fields.vendor)
        elif not key:
            raise KeyWanted
        row = AgentKey(**fields.model_dump(), sealed="")
        row.seal(agents.keys, key)
        return await self.put_down(self.stored.add(row), self.created)

    async def replace(
        self, id: UUID, changes: Mapping[str, Any], if_match: int | None, agents: Agents
    ) -> Row:
        """Rename a key, or put another in its place.

        Raises Stale, KeyWanted, KeyAgain, AddressUnwanted, UrlRefused and AddressForbidden.
        """
        values = dict(changes)
        row = await self.stored.get(id, if_match=if_match)
        key = values.pop("key", None)
        if "base_url" in values:
            values["base_url"] = agents.allowed(values["base_url"])
            if row.vendor is not Vendor.COMPATIBLE:
                raise AddressUnwanted(vendor=row.vendor)
            if values["base_url"] != row.base_url and key is None:
                raise KeyAgain
        if key is not None:
            if not key and row.vendor is not Vendor.COMPATIBLE:
                raise KeyWanted
            row.seal(agents.keys, key)
        if assign(row, values) or key is not None:
            return await self.put_down(row, self.updated)
        return await self.shown(row)
