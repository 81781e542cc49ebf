"""A workspace, its owner, and keys to it."""

from dataclasses import dataclass
from typing import Any

import pytest

from tests.client import Api


@dataclass
class House:
    """A workspace and whoever makes keys to it."""

    owner: Api
    id: str

    async def key(self, *scopes: str, maker: Api | None = None, **fields: Any) -> dict[str, Any]:
        body = {"name": "Import", "scopes": scopes or ["workspace:read"], **fields}
        answer = await (maker or self.owner).post(f"/w/{self.id}/api-keys", body)
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    def by(self, key: dict[str, Any]) -> Api:
        """Return the caller who has this key and nothing else."""
        return Api(self.owner.http, {"Authorization": f"Bearer {key['key']}"})


@pytest.fixture
async def house(api: Api) -> House:
    owner = await api.register()
    return House(owner, (await owner.workspace())["id"])
