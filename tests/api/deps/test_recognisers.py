"""A further kind of caller is one recogniser: every way in knows it then."""

from uuid import UUID

import httpx
from fastapi import Request

from api.app import create_app
from api.deps.recognisers import RECOGNISERS, Recognised, SignedIn
from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from tests.client import Api


async def by_ticket(request: Request, text: str) -> Recognised | None:
    kind, _, user_id = text.partition(":")
    return SignedIn(Actor(UUID(user_id), Door.API)) if kind == "ticket" else None


async def test_another_recogniser_lets_another_kind_of_caller_in(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    shown = {"Authorization": f"Bearer ticket:{ann.user['id']}"}
    paths = ("/workspaces", f"/w/{ws['id']}")
    refused = [(await api.get(path, headers=shown)).status_code for path in paths]
    assert refused == [401, 401]
    app = create_app(container, recognisers=(by_ticket, *RECOGNISERS))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        for path in paths:
            for headers in (shown, ann.headers):
                answer = await http.get(f"/api/v1{path}", headers=headers)
                assert answer.status_code == 200, answer.text
