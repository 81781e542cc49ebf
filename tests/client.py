"""An HTTP client on the app, whose every answer is held against the contract."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any
from uuid import UUID

import httpx

from api.app import create_app
from runner.bootstrap import Container
from runner.workspaces import invite_token
from tests.contract.checker import Checker
from tests.contract.operations import contract

PASSWORD = "correct horse battery"
_numbers = count(1)


def keyed(key: str | None = None) -> dict[str, str]:
    """Make the header of an act that may be asked for twice and happens once."""
    return {"Idempotency-Key": key or os.urandom(8).hex()}


@cache
def checker() -> Checker:
    return Checker(contract())


@dataclass
class Api:
    """A caller: anonymous, or somebody who is signed in."""

    http: httpx.AsyncClient
    headers: dict[str, str] = field(default_factory=dict)
    user: dict[str, Any] = field(default_factory=dict)
    refresh_token: str = ""
    container: Container | None = None

    @classmethod
    @asynccontextmanager
    async def on(cls, container: Container) -> AsyncIterator["Api"]:
        transport = httpx.ASGITransport(app=create_app(container))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
            yield cls(http, container=container)

    async def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {**self.headers, **options.pop("headers", {})}
        path = path if path.startswith(("/api", "/health", "/metrics")) else f"/api/v1{path}"
        response = await self.http.request(method, path, headers=headers, **options)
        checker().check(method, response)
        return response

    async def get(self, path: str, **options: Any) -> httpx.Response:
        return await self.send("GET", path, **options)

    async def post(self, path: str, json: Any = None, **options: Any) -> httpx.Response:
        return await self.send("POST", path, json={} if json is None else json, **options)

    async def patch(self, path: str, json: Any, **options: Any) -> httpx.Response:
        return await self.send("PATCH", path, json=json, **options)

    async def put(self, path: str, json: Any, **options: Any) -> httpx.Response:
        return await self.send("PUT", path, json=json, **options)

    async def delete(self, path: str, **options: Any) -> httpx.Response:
        return await self.send("DELETE", path, **options)

    async def register(self, name: str = "Ann Example") -> "Api":
        """Make a person and return the caller they are."""
        email = f"person{next(_numbers)}@example.org"
        body = {"email": email, "password": PASSWORD, "full_name": name}
        answer = await self.post("/auth/register", body)
        assert answer.status_code == 201, answer.text
        return self.signed_in(answer.json())

    def signed_in(self, tokens: dict[str, Any]) -> "Api":
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        refresh_token = tokens.get("refresh_token") or ""
        return Api(self.http, headers, tokens["user"], refresh_token, self.container)

    async def workspace(self, name: str = "Blue Door Bakery") -> dict[str, Any]:
        answer = await self.post("/workspaces", {"name": name, "timezone": "Europe/Berlin"})
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    async def join(self, workspace_id: str, role: str, name: str = "Ben Example") -> "Api":
        """Invite somebody new to a workspace and return the caller they are."""
        member = await Api(self.http, container=self.container).register(name)
        invite = await self.post(
            f"/w/{workspace_id}/invites", {"email": member.user["email"], "role": role}
        )
        assert invite.status_code == 201, invite.text
        token = invite.json()["token"] or self._mailed(invite.json()["id"])
        joined = await member.post("/invites/accept", {"token": token})
        assert joined.status_code == 201, joined.text
        return member

    def _mailed(self, invite_id: str) -> str:
        """Return the token of a link that no answer holds."""
        assert self.container is not None
        return invite_token(self.container.keys, UUID(invite_id))
