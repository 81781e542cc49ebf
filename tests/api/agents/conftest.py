"""A process whose models of three vendors stand on this machine, and studios in it."""

import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from ipaddress import ip_network
from typing import Any

import pytest

from runner.agents import Agents
from runner.bootstrap import Container, build, opened_networks, room
from runner.providers.http import UrlPolicy
from tests.api.workflows.studio import Studio
from tests.client import Api, keyed
from tests.conftest import AT_WORK, BOTH_DATABASES, postgres_settings, sqlite_settings
from tests.runner.providers.agents.models.vendors import KEY, Vendors, vendors

CLOSE = ip_network("127.0.0.1/32")
PRICE = {"read_micros": 1_000_000, "written_micros": 2_000_000}
"""A micro a token read and two a token written: an answer of our server takes 120 and 50."""
ANSWER_MICROS = 220


@pytest.fixture(scope="module")
def server() -> Iterator[Vendors]:
    with vendors() as server:
        yield server


@pytest.fixture(scope="module", params=BOTH_DATABASES)
async def container(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, server: Vendors
) -> AsyncIterator[Container]:
    # A process works off jobs once at most.
    resting = [*AT_WORK]
    for each in resting:
        await each.jobs.stop()
    data_dir = tmp_path_factory.mktemp("agents")
    if request.param == "sqlite":
        settings = sqlite_settings(data_dir)
    else:
        settings = postgres_settings("postmagiq_agents", data_dir)
    made = build(settings.model_copy(update={"fetch_private_networks": (CLOSE,)}))
    container = replace(made, agents=standing_in(made, server))
    await container.open(worker=True)
    yield container
    await container.close()
    for each in resting:
        await each.jobs.start(each, worker=True)


def standing_in(container: Container, server: Vendors, **settings: Any) -> Agents:
    """Make those who write, with our server in the place of the vendors."""
    told = container.settings.model_copy(update=settings)
    at = {vendor: server.url(vendor) for vendor in ("anthropic", "google", "openai")}
    urls = UrlPolicy(https_only=False, ports=None)
    return Agents(told, room, container.keys, urls, opened_networks(told), at)


@pytest.fixture
async def api(container: Container) -> AsyncIterator[Api]:
    async with Api.on(container) as api:
        yield api


@dataclass
class Desk(Studio):
    """A studio that says who writes for it."""

    async def key(self, vendor: str = "anthropic", key: str = KEY, **more: Any) -> dict[str, Any]:
        body = {"vendor": vendor, "name": f"Ours of {vendor}", "key": key, **more}
        made = await self.caller.post(f"{self.path}/agent-keys", body, headers=keyed())
        assert made.status_code == 201, made.text
        found: dict[str, Any] = made.json()
        return found

    async def choose(self, **agents: Any) -> Any:
        path = f"{self.path}/settings"
        headers = {"If-Match": (await self.caller.get(path)).headers["etag"]}
        return await self.caller.patch(path, {"agents": agents}, headers=headers)

    async def have(self, *models: tuple[str, str], **more: Any) -> None:
        """Have these models write, each asked by a key, at our price."""
        chosen = [{"key": key, "model": model} for key, model in models]
        prices = [{"model": model, **PRICE} for model in {model for _, model in models}]
        answer = await self.choose(mode="api", models=chosen, prices=prices, **more)
        assert answer.status_code == 200, answer.text

    async def agents(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.caller.get(f"{self.path}/agents")).json()
        return found

    async def transcript(self, run_id: str) -> list[dict[str, Any]]:
        path = f"{self.path}/runs/{run_id}/transcript?limit=100"
        found: list[dict[str, Any]] = (await self.caller.get(path)).json()["items"]
        return found


@pytest.fixture
async def desk(api: Api) -> Desk:
    ann = await api.register()
    return Desk(ann, (await ann.workspace())["id"])


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog
