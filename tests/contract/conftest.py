"""One workspace with a member of every role, somebody outside, and another tenant with rows."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from api.app import create_app
from runner.agents import Agents
from runner.billing import Sync, tiers_of
from runner.bootstrap import Container, any_port, room
from runner.providers.payments import StripePayments
from runner.workspaces import Role
from tests.api.approvals.cast import Cast
from tests.client import Api, by_mail
from tests.contract.preparations.all import PREPARATIONS
from tests.contract.preparations.billing import SECRET
from tests.contract.preparations.identity import appoint
from tests.contract.scenario import Scenario
from tests.contract.unconfined import unconfined
from tests.runner.providers.payments.house import house
from tests.tenancy.rows import Tenant, populate

KINDS = ("anonymous", "outsider", *reversed([role.value for role in Role]))


@dataclass
class Stage:
    """The app, the workspace and everybody who may knock at it."""

    app: FastAPI
    workspace: dict[str, Any]
    callers: dict[str, Api]
    other: Tenant

    headers: dict[str, dict[str, str]] = field(default_factory=dict)

    async def headers_of(self, kind: str) -> dict[str, str]:
        """Sign a caller in, once for all requests that do not end the sign-in they came with."""
        if kind == "anonymous":
            return {}
        if kind not in self.headers:
            self.headers[kind] = (await self.callers[kind].again()).headers
        return self.headers[kind]

    async def mend(self, operation: str, kind: str) -> None:
        """Take back what an operation did that needs no body to do it."""
        workspace_id = self.workspace["id"]
        owner = replace(self.callers["owner"], headers=await self.headers_of("owner"))
        if operation == "leaveWorkspace" and kind in {*Role} - {Role.OWNER}:
            self.callers[kind] = await owner.join(workspace_id, kind)
            self.headers.pop(kind, None)
        if operation == "archiveWorkspace" and kind == Role.OWNER:
            await owner.delete(f"/w/{workspace_id}/archive")


@pytest.fixture(scope="session")
async def stage(container: Container) -> AsyncIterator[Stage]:
    async with Api.on(container) as nobody:
        owner = await nobody.register()
        workspace = await owner.workspace()
        callers = {"anonymous": nobody, "outsider": await nobody.register(), "owner": owner}
        others = [role.value for role in Role if role is not Role.OWNER]
        people = await owner.join_all(workspace["id"], *[(role, "Ben Example") for role in others])
        callers |= dict(zip(others, people, strict=True))
        callers["staff"] = await nobody.register("Sue Staff")
        await appoint(container, callers["staff"])
        (other, _) = await asyncio.to_thread(populate, unconfined(container))
        yield Stage(create_app(by_mail(container)), workspace, callers, other)


# A server that stands nowhere, by a name that no network knows.
MODELS = {
    "agent_models": ("openai/llama3.3",),
    "agent_prices": {"llama3.3": (0, 0)},
    "openai_url": "https://models.invalid/v1",
}


@pytest.fixture(scope="session")
async def selling(container: Container) -> AsyncIterator[Container]:
    """A process that sells its plans at a peer."""
    async with container.database.system_read() as work:
        tiers = await tiers_of(work)
    async with house(selling=False) as there:
        await Sync(there.payments).all(tiers, container.settings.base_url)
        known = {"stripe_webhook_secret": SecretStr(SECRET)}
        settings = container.settings.model_copy(update=known)
        payments = StripePayments("sk_test_key", there.peer.books.address, [SECRET])
        offering = settings.model_copy(update=MODELS)
        agents = Agents(offering, room, container.keys, any_port(settings))
        yield replace(container, settings=settings, payments=payments, agents=agents)
        await payments.close()


@pytest.fixture(scope="session")
async def scenario(selling: Container) -> AsyncIterator[Scenario]:
    """A workspace in which every operation can succeed."""
    async with Api.on(by_mail(selling)) as nobody:
        yield Scenario(await Cast.open(nobody), selling, PREPARATIONS)
