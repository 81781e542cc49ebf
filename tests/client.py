"""An HTTP client on the app, whose every answer is held against the contract."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from pydantic import SecretStr

from api.app import create_app
from api.v1.identity.schemas import UserRead
from runner.bootstrap import CLAIMED, Container
from runner.core.actors import Actor, Door
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement, SelfHosted
from runner.entitling import entitling
from runner.identity import Addresses, Device, SignIns, Tokens, Users, hash_password
from runner.workspaces import Role
from runner.workspaces.events import MemberJoined
from runner.workspaces.members import MembershipRepository
from runner.workspaces.models import WorkspaceMembership
from tests.contract.checker import Checker
from tests.contract.operations import contract

PASSWORD = "correct horse battery"
NOBODY = Actor(user_id=None, door=Door.API)
_numbers = count(1)
_hashes: list[str] = []


def by_mail(container: Container) -> Container:
    """Return the process as one whose links go by mail, and are in no answer."""
    mailed = {"smtp_url": SecretStr("smtp://127.0.0.1:9")}
    return replace(container, settings=container.settings.model_copy(update=mailed))


def allowing(container: Container, limits: dict[Entitlement, int | None]) -> Container:
    """Return the process as one whose operator decided how much there may be."""
    database = copy(container.database)
    database.entitlements = SelfHosted(limits)
    return replace(container, database=database)


def selling(container: Container) -> Container:
    """Return the process as one of an operator who sells plans."""
    sold = container.settings.model_copy(update={"price_list": True})
    database = copy(container.database)
    database.entitlements = entitling(sold, container.licensed)
    return replace(container, database=database, settings=sold)


def keyed(key: str | None = None) -> dict[str, str]:
    """Make the header of an act that may be asked for twice and happens once."""
    return {"Idempotency-Key": key or os.urandom(8).hex()}


@cache
def checker() -> Checker:
    return Checker(contract())


def _address() -> str:
    return f"person{next(_numbers)}@example.org"


async def hashed() -> str:
    """Return the hash of PASSWORD, made once."""
    if not _hashes:
        _hashes.append(await hash_password(PASSWORD))
    return _hashes[0]


def addresses(container: Container, work: Work) -> Addresses:
    return Addresses(work, container.keys, CLAIMED)


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
    async def on(cls, container: Container, app: FastAPI | None = None) -> AsyncIterator["Api"]:
        transport = httpx.ASGITransport(app=app or create_app(container))
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
        """Make a person and return the caller they are, who has not proven their address."""
        if self.container is None:
            return await self.register_from_outside(name)
        async with self.process.database.system(NOBODY) as work:
            tokens = await self._registered(work, name)
        return self._caller(tokens)

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
        """Let somebody new into a workspace, as by a link, and return the caller they are."""
        [joined] = await self.join_all(workspace_id, (role, name))
        return joined

    async def join_all(self, workspace_id: str, *people: tuple[str, str]) -> list["Api"]:
        """Let several in at once: a commit, and the telling of it, costs more than a person."""
        if self.container is None:
            return [await self.join_from_outside(workspace_id, *person) for person in people]
        joined: list[Tokens] = []
        async with self.process.database.system(NOBODY) as work:
            for role, name in people:
                work.actor = NOBODY
                joined.append(await self._registered(work, name))
                member = WorkspaceMembership(
                    workspace_id=UUID(workspace_id),
                    user_id=joined[-1].user.id,
                    role=Role(role),
                    invited_by_id=UUID(self.user["id"]),
                )
                MembershipRepository(work).add(member)
                event = MemberJoined(subject_id=member.id, user_id=member.user_id)
                work.emit(event, member, workspace_id=member.workspace_id)
        return [self._caller(tokens) for tokens in joined]

    async def again(self) -> "Api":
        """Sign in once more, as by the password, whose hashing takes longer than all the rest."""
        async with self.process.database.system(NOBODY) as work:
            user = await Users(work).users.get(UUID(self.user["id"]))
            tokens = SignIns(work, self.process.signer).start(user, Device(), "password")
        return self._caller(tokens)

    async def register_from_outside(self, name: str) -> "Api":
        body = {"email": _address(), "password": PASSWORD, "full_name": name}
        answer = await self.post("/auth/register", body)
        assert answer.status_code == 201, answer.text
        return self.signed_in(answer.json())

    async def join_from_outside(self, workspace_id: str, role: str, name: str) -> "Api":
        member = await Api(self.http).register(name)
        body = {"email": member.user["email"], "role": role}
        invite = await self.post(f"/w/{workspace_id}/invites", body)
        assert invite.status_code == 201, invite.text
        joined = await member.post("/invites/accept", {"token": invite.json()["token"]})
        assert joined.status_code == 201, joined.text
        return member

    @property
    def process(self) -> Container:
        assert self.container is not None
        return self.container

    async def _registered(self, work: Work, name: str) -> Tokens:
        """Do what registering does, save for the hashing, which takes longer than all the rest."""
        email = _address()
        user = await Users(work).register(email, name, await hashed())
        await addresses(self.process, work).ask_to_prove(user.id, email)
        return SignIns(work, self.process.signer).start(user, Device(), "registration")

    def _caller(self, tokens: Tokens) -> "Api":
        user = UserRead.model_validate(tokens.user, from_attributes=True)
        told = {"access_token": tokens.access_token, "refresh_token": tokens.refresh_token}
        return self.signed_in(told | {"user": user.model_dump(mode="json")})
