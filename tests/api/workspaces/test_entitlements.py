"""What a workspace may have so much of: told to its admins, and refused alike beyond that."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from runner.bootstrap import METERED, Container
from runner.core.db.service import Service
from runner.core.entitlements import Entitlement
from runner.workspaces import WorkspaceEntitlement
from tests.client import Api, allowing

Make = Callable[[Api, str], Awaitable[httpx.Response]]
TEXT = {"content": b"Two loaves.", "headers": {"content-type": "text/plain"}}
HOOK = {"url": "https://hooks.example.org/in", "events": ["post.*"]}
# One more of each thing.
MAKE: dict[str, Make] = {
    "seats": lambda ann, at: ann.post(
        f"{at}/invites", {"email": "ben@example.org", "role": "viewer"}
    ),
    "custom_roles": lambda ann, at: ann.post(
        f"{at}/roles", {"name": "Proofreader", "scopes": ["content:read"]}
    ),
    "api_keys": lambda ann, at: ann.post(
        f"{at}/api-keys", {"name": "CI", "scopes": ["content:read"]}
    ),
    "storage": lambda ann, at: ann.send("POST", f"{at}/files?name=note.txt", **TEXT),
    "webhooks": lambda ann, at: ann.post(f"{at}/webhooks", HOOK),
    "posts_per_month": lambda ann, at: ann.post(f"{at}/posts", {"title": "One more"}),
    "approval_stages": lambda ann, at: ann.post(f"{at}/approval-stages", {"name": "Third look"}),
}


async def entitled(who: Api, at: str) -> dict[str, dict[str, Any]]:
    rows = (await who.get(f"{at}/entitlements")).json()["items"]
    return {row["code"]: row for row in rows}


def test_every_entitlement_is_metered() -> None:
    # Workspaces are counted by whoever has them or pays for them.
    counted = {each for each in Entitlement.every() if each.is_counted}
    assert counted - {*METERED} == {WorkspaceEntitlement.WORKSPACES}
    assert {*MAKE} == {each.value for each in METERED}
    declared = {each.entitlement: each for each in Service.__subclasses__() if each.entitlement}
    assert {each: METERED[each] for each in declared} == declared


async def test_admins_read_what_there_may_be(api: Api, container: Container) -> None:
    async with Api.on(allowing(container, {WorkspaceEntitlement.SEATS: 5})) as limited:
        ann = await limited.register()
        at = f"/w/{(await ann.workspace())['id']}"
        editor = await ann.join(at.removeprefix("/w/"), "editor")
        rows = await entitled(ann, at)
        assert (await editor.get(f"{at}/entitlements")).status_code == 403
    assert rows.keys() - {*MAKE} == {
        each.value for each in Entitlement.every() if not each.is_counted
    }
    assert {row["source"] for row in rows.values()} == {"self_hosted"}
    assert (rows["seats"]["used"], rows["seats"]["limit"]) == (2, 5)
    assert (rows["approval_stages"]["used"], rows["approval_stages"]["limit"]) == (2, None)


async def test_one_more_than_there_may_be_is_refused_alike(api: Api, container: Container) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    used = {name: row["used"] for name, row in (await entitled(ann, at)).items()}
    full = {
        each: used[each.value]
        for each in Entitlement.every()
        if each.is_counted and each.value in used
    }
    async with Api.on(allowing(container, full)) as limited:
        there = Api(limited.http, ann.headers, ann.user)
        for name, make in MAKE.items():
            refused = await make(there, at)
            told = refused.json()
            assert (refused.status_code, told["code"]) == (409, "limit_reached"), refused.text
            facts = (told["entitlement"], told["limit"], told["used"])
            assert facts == (name, used[name], used[name])
    for make in MAKE.values():
        assert (await make(ann, at)).status_code in (200, 201)
