"""Service accounts: never strong, always somebody's, and stopped when that somebody is."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.errors import DomainError
from runner.workspaces import MemberContext, Members, MemberScope, Role, ServiceAccountRole
from runner.workspaces.members import MembershipRepository
from tests.api.approvals.cast import Cast
from tests.client import Api


async def founded(api: Api) -> tuple[Api, str]:
    owner = await api.register("Olga Owner")
    return owner, str((await owner.workspace())["id"])


async def make(who: Api, ws: str, **fields: Any) -> dict[str, Any]:
    body = {"kind": "agent", "full_name": "Robot", **fields}
    answer = await who.post(f"/w/{ws}/service-accounts", body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def acting(who: Api, ws: str, service_account: dict[str, Any], *scopes: str) -> Api:
    """Return the caller who has a key of the service account."""
    body = {"name": "Key", "scopes": scopes, "service_account_id": service_account["id"]}
    answer = await who.post(f"/w/{ws}/api-keys", body)
    assert answer.status_code == 201, answer.text
    return Api(who.http, {"Authorization": f"Bearer {answer.json()['key']}"})


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_a_service_account_acts_by_its_key_on_behalf_of_who_answers_for_it(api: Api) -> None:
    owner, ws = await founded(api)
    service_account = await make(owner, ws, role="editor")
    assert (service_account["responsible"], service_account["state"]) == ("Olga Owner", "working")
    robot = await acting(owner, ws, service_account, "content:write")
    post = {"title": "By a service account", "variants": {"blog": "Words."}}
    assert (await robot.post(f"/w/{ws}/posts", post)).status_code == 201
    events = (await owner.get(f"/w/{ws}/audit-events?type=post.created")).json()["items"]
    assert events[0]["actor_id"] == service_account["id"]
    assert events[0]["on_behalf_of_id"] == owner.user["id"]


async def test_service_accounts_are_listed_renamed_and_let_go(api: Api) -> None:
    owner, ws = await founded(api)
    service_account = await make(owner, ws, kind="service")
    path = f"/w/{ws}/service-accounts/{service_account['id']}"
    assert (await owner.get(f"/w/{ws}/service-accounts")).json()["items"] == [service_account]
    changes = {"full_name": "Importer", "role": "viewer"}
    changed = await owner.patch(
        path, changes, headers={"If-Match": f'"{service_account["version"]}"'}
    )
    assert (changed.json()["full_name"], changed.json()["role"]) == ("Importer", "viewer")
    again = await owner.patch(
        path, changes, headers={"If-Match": f'"{service_account["version"]}"'}
    )
    assert told(again) == (412, "version_mismatch")
    robot = await acting(owner, ws, service_account, "content:read")
    assert (await robot.get(f"/w/{ws}/posts")).status_code == 200
    assert (await owner.delete(path)).status_code == 204
    assert told(await owner.delete(path)) == (404, "not_found")
    assert told(await owner.get(path)) == (404, "not_found")
    assert told(await robot.get(f"/w/{ws}/posts")) == (401, "invalid_token")


async def test_a_person_is_no_service_account(api: Api) -> None:
    owner, ws = await founded(api)
    ben = await owner.join(ws, "member")
    path = f"/w/{ws}/service-accounts/{ben.user['id']}"
    assert told(await owner.get(path)) == (404, "not_found")
    assert told(await owner.patch(path, {"full_name": "X"})) == (404, "not_found")
    assert told(await owner.delete(path)) == (404, "not_found")
    key = {"name": "Key", "scopes": ["content:read"], "service_account_id": ben.user["id"]}
    assert told(await owner.post(f"/w/{ws}/api-keys", key)) == (404, "not_found")


@pytest.mark.parametrize(
    ("role", "code"), [("owner", "one_owner"), ("admin", "service_account_role")]
)
async def test_a_service_account_is_never_strong(api: Api, role: str, code: str) -> None:
    owner, ws = await founded(api)
    body = {"kind": "agent", "full_name": "Robot", "role": role}
    assert told(await owner.post(f"/w/{ws}/service-accounts", body)) == (409, code)
    service_account = await make(owner, ws)
    for path in (
        f"/w/{ws}/service-accounts/{service_account['id']}",
        f"/w/{ws}/members/{service_account['id']}",
    ):
        assert told(await owner.patch(path, {"role": role})) == (409, code)
    assert (await owner.get(f"/w/{ws}/service-accounts/{service_account['id']}")).json()[
        "role"
    ] == "member"


async def test_a_service_account_does_not_grow_with_its_custom_role(api: Api) -> None:
    owner, ws = await founded(api)
    role = {"name": "Feeder", "scopes": ["content:write"]}
    made = (await owner.post(f"/w/{ws}/roles", role)).json()
    service_account = await make(owner, ws, custom_role_id=made["id"])
    assert service_account["custom_role_id"] == made["id"]
    wider = {"scopes": ["content:write", "keys:write"]}
    path = f"/w/{ws}/roles/{made['id']}"
    grown = await owner.patch(path, wider, headers={"If-Match": '"1"'})
    assert told(grown) == (409, "service_account_role")
    strong = {"name": "Strong", "scopes": ["audit:read"]}
    other = (await owner.post(f"/w/{ws}/roles", strong)).json()
    body = {"kind": "agent", "full_name": "R", "custom_role_id": other["id"]}
    assert told(await owner.post(f"/w/{ws}/service-accounts", body)) == (
        409,
        "service_account_role",
    )


async def test_the_database_itself_keeps_service_accounts_low(
    api: Api, container: Container
) -> None:
    owner, ws = await founded(api)
    service_account = await make(owner, ws)
    actor = Actor(UUID(owner.user["id"]), Door.JOB)
    context = MemberContext(UUID(ws), actor, MemberScope.WRITE)
    for role, refusal in ((Role.OWNER, DomainError), (Role.ADMIN, ServiceAccountRole)):
        with pytest.raises(refusal):  # noqa: PT012 - refused when it is flushed
            async with container.database.write(context) as work:
                member = await MembershipRepository(work).find(user_id=UUID(service_account["id"]))
                assert member is not None
                member.role = role
                await work.flush()
    async with container.database.read(context) as work:
        assert await Members(work).role_of(UUID(service_account["id"])) is Role.MEMBER


async def test_nobody_makes_a_service_account_stronger_than_themselves(api: Api) -> None:
    owner, ws = await founded(api)
    role = {"name": "Gatekeeper", "scopes": ["members:read", "members:write", "content:read"]}
    made = (await owner.post(f"/w/{ws}/roles", role)).json()
    ben = await owner.join(ws, "guest")
    path = f"/w/{ws}/members/{ben.user['id']}"
    await owner.patch(path, {"custom_role_id": made["id"]})
    body = {"kind": "agent", "full_name": "Robot", "role": "member"}
    assert told(await ben.post(f"/w/{ws}/service-accounts", body)) == (403, "forbidden")
    assert (
        await ben.post(f"/w/{ws}/service-accounts", body | {"role": "guest"})
    ).status_code == 201
    service_account = await make(owner, ws, role="editor")
    changes = {"responsible_user_id": ben.user["id"]}
    refused = await ben.patch(f"/w/{ws}/service-accounts/{service_account['id']}", changes)
    assert told(refused) == (403, "forbidden")


async def test_only_an_active_person_of_the_workspace_answers_for_a_service_account(
    api: Api,
) -> None:
    owner, ws = await founded(api)
    stranger, service_account = await api.register(), await make(owner, ws)
    for odd in (stranger.user["id"], service_account["id"]):
        body = {"kind": "agent", "full_name": "Robot", "responsible_user_id": odd}
        answer = await owner.post(f"/w/{ws}/service-accounts", body)
        assert told(answer) == (422, "validation_failed")
        assert answer.json()["errors"][0]["pointer"] == "/responsible_user_id"


async def test_a_service_account_rests_from_when_its_person_goes_until_somebody_else_answers(
    api: Api,
) -> None:
    owner, ws = await founded(api)
    ben = await owner.join(ws, "editor")
    service_account = await make(owner, ws, responsible_user_id=ben.user["id"])
    robot = await acting(owner, ws, service_account, "content:read", "content:write")
    assert (await robot.get(f"/w/{ws}/posts")).status_code == 200
    assert (await owner.delete(f"/w/{ws}/members/{ben.user['id']}")).status_code == 204
    assert told(await robot.get(f"/w/{ws}/posts")) == (401, "invalid_token")
    (listed,) = (await owner.get(f"/w/{ws}/service-accounts")).json()["items"]
    assert listed["state"] == "suspended"
    path = f"/w/{ws}/service-accounts/{service_account['id']}"
    passed = await owner.patch(path, {"responsible_user_id": owner.user["id"]})
    assert (passed.json()["responsible"], passed.json()["state"]) == ("Olga Owner", "working")
    assert (await robot.get(f"/w/{ws}/posts")).status_code == 200


async def test_a_service_account_may_no_more_than_its_person_by_now(api: Api) -> None:
    owner, ws = await founded(api)
    ben = await owner.join(ws, "editor")
    service_account = await make(owner, ws, responsible_user_id=ben.user["id"])
    robot = await acting(owner, ws, service_account, "content:read", "content:write")
    post = {"title": "By a service account", "variants": {"blog": "Words."}}
    assert (await robot.post(f"/w/{ws}/posts", post)).status_code == 201
    await owner.patch(f"/w/{ws}/members/{ben.user['id']}", {"role": "viewer"})
    assert told(await robot.post(f"/w/{ws}/posts", post)) == (403, "insufficient_scope")
    assert (await robot.get(f"/w/{ws}/posts")).status_code == 200


async def test_a_key_holds_no_scope_that_its_service_account_does_not(api: Api) -> None:
    owner, ws = await founded(api)
    service_account = await make(owner, ws, role="viewer")
    body = {"name": "Key", "scopes": ["content:write"], "service_account_id": service_account["id"]}
    answer = await owner.post(f"/w/{ws}/api-keys", body)
    assert told(answer) == (422, "validation_failed")


async def test_a_service_account_of_an_editor_never_satisfies_a_stage(api: Api) -> None:
    cast = await Cast.open(api)
    service_account = await make(cast.ann, cast.ws, role="editor")
    robot = await acting(cast.ann, cast.ws, service_account, "approvals:decide", "approvals:read")
    request = await cast.submit(await cast.write())
    assert told(await cast.decide(robot, request)) == (403, "people_only")
    assert (await cast.decide(cast.ben, request)).status_code == 200


async def test_service_accounts_are_seen_in_their_own_workspace_alone(api: Api) -> None:
    owner, ws = await founded(api)
    stranger, other = await founded(api)
    service_account = await make(owner, ws)
    assert (await stranger.get(f"/w/{other}/service-accounts")).json()["items"] == []
    path = f"/w/{other}/service-accounts/{service_account['id']}"
    assert told(await stranger.get(path)) == (404, "not_found")
    assert told(await stranger.patch(path, {"full_name": "Mine"})) == (404, "not_found")


async def test_the_service_accounts_of_somebody_who_is_offboarded_go_to_the_successor(
    api: Api,
) -> None:
    owner, ws = await founded(api)
    ben = await owner.join(ws, "editor")
    service_account = await make(owner, ws, responsible_user_id=ben.user["id"])
    robot = await acting(owner, ws, service_account, "content:read")
    path = f"/w/{ws}/members/{ben.user['id']}/offboarding"
    gone = await owner.post(path, {"successor_id": owner.user["id"], "dry_run": False})
    assert gone.status_code == 200, gone.text
    listed = (await owner.get(f"/w/{ws}/service-accounts/{service_account['id']}")).json()
    assert (listed["responsible"], listed["state"]) == ("Olga Owner", "working")
    assert (await robot.get(f"/w/{ws}/posts")).status_code == 200
