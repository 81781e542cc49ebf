"""A workspace changes who pays for it: both sides are asked, and what is in it stays."""

import asyncio
from typing import Any

from runner.billing import SubscriptionStatus
from runner.bootstrap import Container
from runner.core.ids import new_id
from runner.workspaces.jobs import tell_payer
from tests.api.workspaces.test_account_people import NOBODY, join, opened
from tests.client import Api, selling
from tests.runner.billing.place import Place
from tests.waiting import until


async def paying(person: Api) -> tuple[dict[str, Any], str]:
    workspace = await person.workspace()
    return workspace, f"/accounts/{workspace['account_id']}"


async def offered(at: str, by: Api, workspace: dict[str, Any], email: str) -> dict[str, Any]:
    answer = await by.post(f"{at}/moves", {"workspace_id": workspace["id"], "email": email})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def own(person: Api) -> str:
    return (await opened(person)).removeprefix("/accounts/")


async def payer(person: Api, workspace: dict[str, Any]) -> str:
    return str((await person.get(f"/w/{workspace['id']}")).json()["account_id"])


async def types(at: str, person: Api, of: str = "workspace_move.") -> list[str]:
    rows = (await person.get(f"{at}/events?type={of}")).json()["items"]
    return [row["type"] for row in rows]


async def test_a_workspace_moves_once_both_sides_agree(api: Api) -> None:
    ann, ben, eve = [await api.register(name) for name in ("Ann Özgür 編集", "Ben", "Eve")]
    workspace, at = await paying(ann)
    post = (await ann.post(f"/w/{workspace['id']}/posts", {"title": "Rye 編集"})).json()
    bens = await own(ben)
    token = (await offered(at, ann, workspace, ben.user["email"]))["token"]
    offer = (await api.post("/workspace-moves/look-up", {"token": token})).json()
    assert (offer["workspace"], offer["inviter"]) == ("Blue Door Bakery", "Ann Özgür 編集")
    taking = {"token": token, "account_id": bens}
    stranger = await eve.post("/workspace-moves/accept", {**taking, "account_id": await own(eve)})
    assert stranger.status_code == 403
    assert (await eve.post("/workspace-moves/refuse", {"token": token})).status_code == 403
    taken = await ben.post("/workspace-moves/accept", taking)
    assert (taken.status_code, taken.json()["account_id"]) == (200, bens), taken.text
    again = await ben.post("/workspace-moves/accept", taking)
    assert again.status_code == 404
    assert await payer(ann, workspace) == bens
    # What is in it, and who is, stays as it was: who pays reads none of it.
    assert (await ann.get(f"/w/{workspace['id']}/posts/{post['id']}")).json() == post
    for path in ("", "/posts", "/members", "/audit-events"):
        assert (await ben.get(f"/w/{workspace['id']}{path}")).status_code == 404
    told = ["workspace_move.accepted", "workspace_move.created"]
    assert await types(at, ann) == told
    assert await types(f"/accounts/{bens}", ben) == told[:1]
    [row] = (await ann.get(f"{at}/moves")).json()["items"]
    assert (row["state"], row["to_account_id"], row["workspace"]) == (
        "accepted",
        bens,
        "Blue Door Bakery",
    )
    log = (await ann.get(f"/w/{workspace['id']}/audit-events?type=workspace.moved")).json()
    [moved] = log["items"]
    assert moved["data"] == {"from_id": at.removeprefix("/accounts/"), "to_id": bens}


async def test_two_who_accept_at_once_are_one(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    workspace, at = await paying(ann)
    token = (await offered(at, ann, workspace, ben.user["email"]))["token"]
    into = [await own(ben) for _ in range(4)]
    answers = await asyncio.gather(
        *(ben.post("/workspace-moves/accept", {"token": token, "account_id": id}) for id in into)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 404, 404, 404]
    [won] = [answer.json()["account_id"] for answer in answers if answer.is_success]
    assert await payer(ann, workspace) == won
    assert await types(at, ann) == ["workspace_move.accepted", "workspace_move.created"]


async def test_between_accounts_of_ones_own_it_moves_at_once(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    workspace, at = await paying(ann)
    other = await own(ann)
    asked = {"workspace_id": workspace["id"], "to_account_id": other}
    foreign = {**asked, "to_account_id": await own(ben)}
    assert (await ann.post(f"{at}/moves", foreign)).status_code == 404
    assert (await ann.post(f"{at}/moves", {**asked, "email": "a@b.example"})).status_code == 422
    moved = await ann.post(f"{at}/moves", asked)
    assert (moved.status_code, moved.json()["state"]) == (201, "accepted"), moved.text
    assert await payer(ann, workspace) == other
    # It is not there any more to be moved once more.
    assert (await ann.post(f"{at}/moves", asked)).status_code == 404
    back = await ann.post(f"/accounts/{other}/moves", asked)
    assert (back.status_code, back.json()["code"]) == (409, "already_exists")


async def test_who_takes_one_over_has_room_for_it(api: Api, container: Container) -> None:
    async with Api.on(selling(container)) as shop:
        ann, ben = await shop.register("Ann"), await shop.register("Ben")
        workspace, at = await paying(ann)
        bens = Place(container, await ben.workspace())
        await bens.has(SubscriptionStatus.ACTIVE, tier_code="individual")
        token = (await offered(at, ann, workspace, ben.user["email"]))["token"]
        taking = {"token": token, "account_id": str(bens.account_id)}
        for _ in range(2):
            refused = await ben.post("/workspace-moves/accept", taking)
            assert (refused.status_code, refused.json()["code"]) == (402, "plan_limit")
        told = refused.json()
        assert (told["entitlement"], told["limit"], told["used"]) == ("workspaces", 1, 1)
        assert told["plan_that_would"]["code"] == "team"
        assert await payer(ann, workspace) == workspace["account_id"]
        await bens.has(SubscriptionStatus.ACTIVE, tier_code="team")
        assert (await ben.post("/workspace-moves/accept", taking)).status_code == 200
        # Within ones own accounts it is the receiving one that is asked.
        other = Place(container, workspace | {"account_id": await own(ann)})
        await other.has(SubscriptionStatus.ACTIVE, tier_code="individual")
        more = await ann.workspace("Café"), await ann.workspace("Bar")
        moves = [
            await ann.post(
                f"{at}/moves", {"workspace_id": each["id"], "to_account_id": str(other.account_id)}
            )
            for each in more
        ]
    assert [each.status_code for each in moves] == [201, 402]


async def test_an_account_is_told_of_its_workspaces(api: Api, container: Container) -> None:
    ann = await api.register()
    workspace, at = await paying(ann)
    asked = await ann.send("DELETE", f"/w/{workspace['id']}", json={"name": workspace["name"]})
    assert asked.is_success, asked.text
    assert (await ann.post(f"/workspaces/{workspace['id']}/restoration")).is_success

    async def told() -> list[dict[str, Any]] | None:
        answer = await ann.get(f"{at}/events?type=account_workspace.")
        rows: list[dict[str, Any]] = answer.json()["items"]
        return rows if len(rows) == 3 else None

    rows = await until(told)
    assert {row["type"].partition(".")[2] for row in rows} == {"created", "deleted", "restored"}
    assert {(row["about"], row["actor_name"]) for row in rows} == {
        (workspace["name"], ann.user["full_name"])
    }
    # Told twice, it stands there once.
    for row in rows:
        args: Any = {
            "workspace_id": workspace["id"], "subject_id": workspace["id"],
            "event_id": row["data"]["event_id"], "actor_id": ann.user["id"],
            "type": "workspace.created",
        }  # fmt: skip
        jobs = container.jobs
        await jobs.result(await jobs.enqueue(tell_payer, args, key=str(new_id())))
    assert await told() == rows


async def test_an_offer_is_refused_taken_back_and_replaced(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    workspace, at = await paying(ann)
    bens = await own(ben)

    async def accept(token: str) -> int:
        body = {"token": token, "account_id": bens}
        return (await ben.post("/workspace-moves/accept", body)).status_code

    refused = (await offered(at, ann, workspace, ben.user["email"]))["token"]
    assert (await ben.post("/workspace-moves/refuse", {"token": refused})).status_code == 204
    assert (await ben.post("/workspace-moves/refuse", {"token": refused})).status_code == 404
    replaced = await offered(at, ann, workspace, ben.user["email"])
    last = await offered(at, ann, workspace, ben.user["email"])
    path = f"{at}/moves/{last['id']}"
    for _ in range(2):
        assert (await ann.delete(path)).status_code == 204
    assert [await accept(each) for each in (refused, replaced["token"], last["token"])] == [404] * 3
    rows = (await ann.get(f"{at}/moves")).json()["items"]
    assert [row["state"] for row in rows] == ["revoked", "revoked", "refused"]
    assert (await ann.get(f"{at}/moves?state=pending")).json() == NOBODY
    assert (await ann.delete(f"{at}/moves/{new_id()}")).status_code == 404
    assert await payer(ann, workspace) == at.removeprefix("/accounts/")


async def test_only_who_manages_gives_and_takes(api: Api) -> None:
    ann, ben, clara = [await api.register(name) for name in ("Ann", "Ben", "Clara")]
    workspace, at = await paying(ann)
    for person in (ben, clara):
        await join(at, ann, person, "billing")
    asked = {"workspace_id": workspace["id"], "email": ben.user["email"]}
    told = await ben.post(f"{at}/moves", asked)
    assert (told.status_code, told.json()["code"]) == (403, "insufficient_account_role")
    assert (await ben.get(f"{at}/moves")).status_code == 403
    foreign = await opened(clara)
    assert (await clara.post(f"{foreign}/moves", asked)).status_code == 404
    token = (await offered(at, ann, workspace, ben.user["email"]))["token"]
    await join(foreign, clara, ben, "billing")
    into = {"token": token, "account_id": foreign.removeprefix("/accounts/")}
    told = await ben.post("/workspace-moves/accept", into)
    assert (told.status_code, told.json()["code"]) == (403, "insufficient_account_role")
    nowhere = await ben.post("/workspace-moves/accept", {**into, "account_id": str(new_id())})
    assert nowhere.status_code == 404


async def test_an_offer_is_worth_what_who_made_it_may_today(api: Api) -> None:
    ann, adam, ben = [await api.register(name) for name in ("Ann", "Adam", "Ben")]
    workspace, at = await paying(ann)
    await join(at, ann, adam, "admin")
    token = (await offered(at, adam, workspace, ben.user["email"]))["token"]
    await ann.patch(f"{at}/members/{adam.user['id']}", {"role": "billing"})
    assert (await api.post("/workspace-moves/look-up", {"token": token})).status_code == 404
    taking = {"token": token, "account_id": await own(ben)}
    assert (await ben.post("/workspace-moves/accept", taking)).status_code == 404
    assert (await ben.get("/workspace-moves")).json()["items"] == []


async def test_an_account_sees_numbers_of_what_it_pays_for_and_no_content(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    workspace, at = await paying(ann)
    await join(at, ann, ben, "billing")
    await ann.join(workspace["id"], "member")
    kept, gone = [
        (await ann.post(f"/w/{workspace['id']}/posts", {"title": "Secret"})).json()
        for _ in range(2)
    ]
    await ann.delete(f"/w/{workspace['id']}/posts/{gone['id']}")
    answer = await ben.get(f"{at}/workspaces")
    [row] = answer.json()["items"]
    assert (row["name"], row["seats_used"], row["posts"]) == ("Blue Door Bakery", 2, 1)
    assert row["last_activity_at"] >= kept["created_at"]
    assert "Secret" not in answer.text
    more = {"name": "Red Door", "account_id": at.removeprefix("/accounts/")}
    # Who may pay there makes one there, and owns it.
    made = await ben.post("/workspaces", more)
    assert (made.status_code, made.json()["account_id"]) == (201, more["account_id"])
    first = (await ann.get(f"{at}/workspaces?limit=1")).json()
    rest = (await ann.get(f"{at}/workspaces?limit=1&cursor={first['next_cursor']}")).json()
    assert [row["name"] for row in first["items"] + rest["items"]] == [
        "Red Door",
        "Blue Door Bakery",
    ]
    eve = await api.register("Eve")
    assert (await eve.post("/workspaces", more)).status_code == 404
    for path in ("workspaces", "events", "moves"):
        assert (await eve.get(f"{at}/{path}")).status_code == 404


async def test_the_log_of_an_account_says_who_did_what(api: Api) -> None:
    ann, ben = await api.register("Ann Özgür"), await api.register("Ben 編集")
    at = await opened(ann)
    await join(at, ann, ben, "billing")
    assert (await ben.delete(f"{at}/membership")).status_code == 204
    rows = (await ann.get(f"{at}/events")).json()["items"]
    assert [(row["type"], row["actor_name"], row["about"]) for row in rows] == [
        ("account_member.deleted", "Ben 編集", "Ben 編集"),
        ("account_member.joined", "Ben 編集", "Ben 編集"),
        ("account_invite.created", "Ann Özgür", ben.user["email"]),
        ("account.created", "Ann Özgür", None),
    ]
    only = (await ann.get(f"{at}/events?type=account_member.&limit=1")).json()
    rest = (
        await ann.get(f"{at}/events?type=account_member.&limit=1&cursor={only['next_cursor']}")
    ).json()
    assert [row["type"] for row in only["items"] + rest["items"]] == [
        "account_member.deleted",
        "account_member.joined",
    ]
