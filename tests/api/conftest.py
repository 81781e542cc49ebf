"""An app with a few routes of its own, to see what the real ones must never show."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

import httpx
import pytest

from api.app import create_app
from api.deps import use
from api.routing import make_router
from api.schemas import Patch, Request
from runner.bootstrap import Container
from runner.core.db.work import Work
from runner.core.ids import new_id
from runner.workspaces import Members, WorkspaceScope

SECRET_DETAIL = "SELECT secret FROM vault"
router = make_router("broken", "/api/v1")


class Body(Request):
    word: str
    number: int = 0


class Part(Patch):
    word: str | None = None


class Careless:
    """A service that changes a member and tells nobody."""

    def __init__(self, work: Work) -> None:
        self.members = Members(work)

    async def change_everybody(self) -> None:
        for member in await self.members.memberships.all():
            member.invited_by_id = new_id()


@router.get("/broken")
async def break_down() -> None:
    raise RuntimeError(SECRET_DETAIL)


@router.post("/echo")
async def echo(body: Body) -> Body:
    return body


@router.post("/w/{workspace_id}/careless", status_code=201)
async def change_untold(
    service: Annotated[Careless, use(Careless, WorkspaceScope.READ)],
) -> dict[str, Any]:
    await service.change_everybody()
    return {"done": True}


@pytest.fixture
async def http(container: Container) -> AsyncIterator[httpx.AsyncClient]:
    """Talk to the app plainly; it has the routes above, so nothing is held to the contract."""
    app = create_app(container)
    app.router.routes.extend(router.routes)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client
