"""Authority that was taken away is gone with the next use, by whatever it is used."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pytest
from fastapi.responses import StreamingResponse

from api.v1.audit.stream import stream_events
from runner.bootstrap import Container
from runner.core.actors import Door
from runner.core.db.database import Database
from runner.core.errors import DomainError
from runner.core.ids import new_id
from runner.identity import Users
from runner.workspaces import MemberContext, MemberScope, on_behalf
from tests.client import PASSWORD, Api


@dataclass
class Scene:
    """Olga owns a workspace; Ben has a role of its own, a key, and answers for an agent."""

    container: Container
    olga: Api
    ben: Api
    workspace: dict[str, Any]
    role: dict[str, Any]
    key: dict[str, Any]
    service_account: dict[str, Any]
    service_account_key: dict[str, Any]

    @property
    def database(self) -> Database:
        return self.container.database

    def at(self, path: str = "") -> str:
        return f"/w/{self.workspace['id']}{path}"

    @property
    def bens(self) -> str:
        return self.at(f"/members/{self.ben.user['id']}")


SCOPES = ["members:read", "keys:read", "keys:write"]
HELD = "members:read"


@pytest.fixture
async def scene(api: Api, container: Container) -> Scene:
    olga = await api.register("Olga Owner")
    workspace = await olga.workspace()
    at = f"/w/{workspace['id']}"
    role = await made(olga, f"{at}/roles", {"name": "Own", "scopes": SCOPES})
    ben = await olga.join(workspace["id"], "guest", "Ben Example")
    given = await olga.patch(f"{at}/members/{ben.user['id']}", {"custom_role_id": role["id"]})
    assert given.status_code == 200, given.text
    key = await made(ben, f"{at}/api-keys", {"name": "Own", "scopes": [HELD]})
    body = {"kind": "agent", "full_name": "Robot", "role": "viewer"}
    answering = {"responsible_user_id": ben.user["id"]}
    service_account = await made(olga, f"{at}/service-accounts", body | answering)
    keyed = {"name": "Robot's", "scopes": [HELD], "service_account_id": service_account["id"]}
    service_account_key = await made(olga, f"{at}/api-keys", keyed)
    return Scene(container, olga, ben, workspace, role, key, service_account, service_account_key)


async def made(who: Api, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = await who.post(path, body)
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created


# What took the authority away -----------------------------------------------------------------


async def role_lowered(scene: Scene) -> None:
    done(await scene.olga.patch(scene.bens, {"role": "guest"}))


async def custom_role_changed(scene: Scene) -> None:
    path = scene.at(f"/roles/{scene.role['id']}")
    done(await scene.olga.patch(path, {"scopes": []}, headers={"If-Match": '"1"'}))


async def custom_role_removed(scene: Scene) -> None:
    path = scene.at(f"/roles/{scene.role['id']}")
    done(await scene.olga.delete(f"{path}?replacement=guest"))


async def removed(scene: Scene) -> None:
    done(await scene.olga.delete(scene.bens))


async def suspended(scene: Scene) -> None:
    done(await scene.olga.post(f"{scene.bens}/suspension"))


async def sign_in_ended(scene: Scene) -> None:
    done(await scene.ben.post("/auth/logout"))


async def password_changed(scene: Scene) -> None:
    """Ben does it on another device, as somebody whose password was stolen would."""
    body = {"email": scene.ben.user["email"], "password": PASSWORD}
    elsewhere = scene.ben.signed_in((await scene.ben.post("/auth/login", body)).json())
    change = {"current_password": PASSWORD, "password": "another correct horse"}
    done(await elsewhere.post("/auth/change-password", change))


async def keys_revoked(scene: Scene) -> None:
    for key in (scene.key, scene.service_account_key):
        done(await scene.olga.delete(scene.at(f"/api-keys/{key['id']}")))


async def service_account_let_go(scene: Scene) -> None:
    done(await scene.olga.delete(scene.at(f"/service-accounts/{scene.service_account['id']}")))


async def workspace_given_up(scene: Scene) -> None:
    path, body = scene.at(), {"name": scene.workspace["name"]}
    done(await scene.olga.send("DELETE", path, json=body))


async def user_deactivated(scene: Scene) -> None:
    async with scene.database.system() as work:
        (await Users(work).users.get(UUID(scene.ben.user["id"]))).is_active = False


def done(answer: Any) -> None:
    assert answer.status_code < 300, answer.text


# What the authority is used by ----------------------------------------------------------------

Use = Callable[[], Awaitable[str | None]]
"""Use it once more; answers with the code of the refusal, or with nothing."""


async def access_token(scene: Scene) -> Use:
    return asking(scene.ben, scene.at("/members"))


async def api_key(scene: Scene) -> Use:
    return asking(bearing(scene, scene.key), scene.at("/members"))


async def service_account_key(scene: Scene) -> Use:
    return asking(bearing(scene, scene.service_account_key), scene.at("/members"))


async def running_job(scene: Scene) -> Use:
    return entering(scene, scene.ben.user["id"])


async def running_job_of_service_account(scene: Scene) -> Use:
    return entering(scene, scene.service_account["id"])


async def open_stream(scene: Scene) -> Use:
    """Follow the workspace with Ben's access token; what is new comes, until the end does."""
    token = scene.ben.headers["Authorization"].removeprefix("Bearer ")
    claims = scene.container.signer.access.verify(token)
    actor = replace(on_behalf(args(scene, scene.ben.user["id"]), MemberScope.READ).actor)
    actor = replace(actor, door=Door.WEB, sign_in_id=claims.sign_in_id)
    context = MemberContext(UUID(scene.workspace["id"]), actor, MemberScope.READ)
    response = await stream_events(context, scene.container, after=0)
    assert isinstance(response, StreamingResponse)
    messages: AsyncGenerator[Any, None] = response.body_iterator  # type: ignore[assignment]
    await anext(messages)

    async def use() -> str | None:
        async for message in messages:
            if b"event: end" in bytes(message):
                return "ended"
            if b"still here" in bytes(message):
                break
        await messages.aclose()
        return None

    return use


def bearing(scene: Scene, key: dict[str, Any]) -> Api:
    return Api(scene.ben.http, {"Authorization": f"Bearer {key['key']}"})


def asking(who: Api, path: str) -> Use:
    async def use() -> str | None:
        answer = await who.get(path)
        return None if answer.status_code == 200 else str(answer.json()["code"])

    return use


def args(scene: Scene, user_id: str) -> Any:
    return {
        "workspace_id": scene.workspace["id"],
        "subject_id": str(new_id()),
        "event_id": str(new_id()),
        "actor_id": user_id,
        "type": "post.updated",
    }


def entering(scene: Scene, user_id: str) -> Use:
    context = on_behalf(args(scene, user_id), MemberScope.READ)

    async def use() -> str | None:
        try:
            async with scene.database.write(context):
                return None
        except DomainError as refusal:
            return refusal.code

    return use


# The table ------------------------------------------------------------------------------------

Event = Callable[[Scene], Awaitable[None]]
Credential = Callable[[Scene], Awaitable[Use]]
BENS: tuple[Credential, ...] = (access_token, api_key, running_job, open_stream)
SERVICE_ACCOUNTS: tuple[Credential, ...] = (service_account_key, running_job_of_service_account)
# Whoever takes something from Ben takes it from what Ben answers for. A sign-in that ended takes
# neither keys nor jobs along; a key that ended takes nothing else along.
TAKES: dict[Event, tuple[Credential, ...]] = {
    role_lowered: BENS + SERVICE_ACCOUNTS,
    custom_role_changed: BENS + SERVICE_ACCOUNTS,
    custom_role_removed: BENS + SERVICE_ACCOUNTS,
    removed: BENS + SERVICE_ACCOUNTS,
    suspended: BENS + SERVICE_ACCOUNTS,
    user_deactivated: BENS + SERVICE_ACCOUNTS,
    workspace_given_up: BENS + SERVICE_ACCOUNTS,
    sign_in_ended: (access_token, open_stream),
    password_changed: (access_token, open_stream),
    keys_revoked: (api_key, service_account_key),
    service_account_let_go: SERVICE_ACCOUNTS,
}


def named(part: object) -> str:
    return getattr(part, "__name__", str(part))


@pytest.mark.parametrize("event", TAKES, ids=named)
async def test_authority_is_gone_with_the_next_use(scene: Scene, event: Event) -> None:
    uses = {credential: await credential(scene) for credential in BENS + SERVICE_ACCOUNTS}
    before = {named(c): await use() for c, use in uses.items() if c is not open_stream}
    assert before == dict.fromkeys(before)
    await event(scene)
    refused = {credential for credential, use in uses.items() if await use()}
    assert {*map(named, refused)} == {*map(named, TAKES[event])}
