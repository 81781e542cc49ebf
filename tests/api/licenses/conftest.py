"""Whoever sells licences, and strangers who have a key."""

from dataclasses import dataclass
from typing import Any

import pytest

from runner.core.ids import new_id
from tests.client import Api

LICENSEE = {"licensee_name": "Hearth & Loaf", "licensee_email": "it@hearth.example"}


@dataclass
class Shop:
    """An account of somebody's own, and what it sells."""

    owner: Api
    stranger: Api
    account_id: str
    product: str

    @property
    def at(self) -> str:
        return f"/accounts/{self.account_id}/licenses"

    async def template(self, **terms: Any) -> dict[str, Any]:
        body = {"name": "Team", "product": self.product} | terms
        answer = await self.owner.post(f"/accounts/{self.account_id}/license-templates", body)
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    async def sell(self, chosen: dict[str, Any] | None = None, **terms: Any) -> dict[str, Any]:
        template = await self.template(**terms)
        body = LICENSEE | {"template_id": template["id"]} | (chosen or {})
        answer = await self.owner.post(self.at, body)
        assert answer.status_code == 201, answer.text
        sold: dict[str, Any] = answer.json()
        return sold

    async def validate(self, key: str, **asked: Any) -> dict[str, Any]:
        answer = await self.stranger.post("/licenses/validate", {"key": key} | asked)
        assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.json()
        return told

    async def codes(self, key: str, **asked: Any) -> list[str]:
        told = await self.validate(key, **asked)
        codes: list[str] = told["codes"]
        return codes


@pytest.fixture
async def shop(api: Api) -> Shop:
    owner = await api.register()
    made = await owner.post("/accounts", {"name": "Blue Door Software"})
    assert made.status_code == 201, made.text
    # A product belongs to one account, and the database to several tests.
    return Shop(owner, api, made.json()["id"], f"hearth-{new_id()}")
