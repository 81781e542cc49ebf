"""The people of an account: invited, taken in, changed, let go; and it keeps an owner."""

from typing import Any

from runner.core.ids import new_id
from tests.client import Api

NOBODY: dict[str, Any] = {"items": [], "next_cursor": None}


async def opened(person: Api, name: str = "Hearth & Loaf") -> str:
    account = (await person.post("/accounts", {"name": name})).json()
    return f"/accounts/{account['id']}"


async def invited(at: str, by: Api, whom: Api, role: str) -> str:
    body = {"email": whom.user["email"], "role": role}
    answer = await by.post(f"{at}/invites", body)
    assert answer.status_code == 201, answer.text
    token: str = answer.json()["token"]
    return token


async def join(at: str, by: Api, whom: Api, role: str) -> None:
    token = await invited(at, by, whom, role)
    answer = await whom.post("/account-invites/accept", {"token": token})
    assert (answer.status_code, answer.json()["role"]) == (201, role), answer.text


async def roles(at: str, person: Api) -> dict[str, str]:
    rows = (await person.get(f"{at}/members")).json()["items"]
    return {row["full_name"]: row["role"] for row in rows}


async def test_somebody_is_invited_comes_in_and_is_let_go(api: Api) -> None:
    ann, ben = await api.register("Ann Özgür 編集"), await api.register("Ben Example")
    at = await opened(ann)
    token = await invited(at, ann, ben, "billing")
    offer = (await api.post("/account-invites/look-up", {"token": token})).json()
    assert (offer["account"], offer["inviter"], offer["role"]) == (
        "Hearth & Loaf",
        "Ann Özgür 編集",
        "billing",
    )
    eve = await api.register("Eve Example")
    assert (await eve.post("/account-invites/accept", {"token": token})).status_code == 403
    assert (await ben.get(at)).status_code == 404
    assert (await ben.post("/account-invites/accept", {"token": token})).status_code == 201
    again = await ben.post("/account-invites/accept", {"token": token})
    assert again.status_code == 404
    assert (await ben.get(at)).json()["role"] == "billing"
    assert await roles(at, ben) == {"Ann Özgür 編集": "owner", "Ben Example": "billing"}
    [page] = [(await ben.get(f"{at}/members?limit=1")).json()]
    rest = (await ben.get(f"{at}/members?limit=1&cursor={page['next_cursor']}")).json()
    names = {row["full_name"] for row in page["items"] + rest["items"]}
    assert (names, rest["next_cursor"]) == ({"Ann Özgür 編集", "Ben Example"}, None)
    assert (await ben.get(f"{at}/invites")).status_code == 403
    removed = f"{at}/members/{ben.user['id']}"
    assert (await ann.delete(removed)).status_code == 204
    # Out with the very next request, and gone when it is asked again.
    assert (await ben.get(at)).status_code == 404
    assert (await ann.delete(removed)).status_code == 404
    assert (await ben.get("/accounts")).json() == NOBODY


async def test_only_owners_decide_on_owners_and_one_stays(api: Api) -> None:
    ann, adam, ben = [await api.register(name) for name in ("Ann", "Adam", "Ben")]
    at = await opened(ann)
    await join(at, ann, adam, "admin")
    await join(at, adam, ben, "billing")
    owner, admin, payer = [f"{at}/members/{one.user['id']}" for one in (ann, adam, ben)]
    for act in (
        adam.patch(payer, {"role": "owner"}),
        adam.patch(owner, {"role": "billing"}),
        adam.delete(owner),
        adam.post(f"{at}/invites", {"email": "olga@example.org", "role": "owner"}),
        ben.patch(payer, {"role": "admin"}),
    ):
        told = await act
        assert (told.status_code, told.json()["code"]) == (403, "insufficient_account_role")
    assert (await adam.patch(payer, {"role": "admin"})).json()["role"] == "admin"
    for last in (
        ann.patch(owner, {"role": "admin"}),
        ann.delete(owner),
        ann.delete(f"{at}/membership"),
    ):
        told = await last
        assert (told.status_code, told.json()["code"]) == (409, "last_owner")
    assert (await ann.patch(admin, {"role": "owner"})).json()["role"] == "owner"
    assert (await ann.delete(f"{at}/membership")).status_code == 204
    assert (await ann.get(at)).status_code == 404
    assert await roles(at, adam) == {"Adam": "owner", "Ben": "admin"}


async def test_everybody_leaves_once_whatever_they_are(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    at = await opened(ann)
    for role in ("billing", "admin", "owner"):
        await join(at, ann, ben, role)
        gone = [(await ben.delete(f"{at}/membership")).status_code for _ in range(2)]
        assert gone == [204, 404]
    assert await roles(at, ann) == {"Ann": "owner"}


async def test_a_place_is_kept_once_and_is_taken_back(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    at = await opened(ann)
    first = await invited(at, ann, ben, "billing")
    second = await invited(at, ann, ben, "admin")
    rows = (await ann.get(f"{at}/invites")).json()["items"]
    assert [row["state"] for row in rows] == ["pending", "revoked"]
    assert (await ben.post("/account-invites/accept", {"token": first})).status_code == 404
    path = f"{at}/invites/{rows[0]['id']}"
    for _ in range(2):
        assert (await ann.delete(path)).status_code == 204
    assert (await ben.post("/account-invites/accept", {"token": second})).status_code == 404
    renewed = await ann.post(f"{path}/renewal")
    assert (renewed.status_code, renewed.json()["code"]) == (409, "state_conflict")
    assert (await ann.delete(f"{at}/invites/{new_id()}")).status_code == 404
    own = await ann.post(f"{at}/invites", {"email": ann.user["email"], "role": "admin"})
    assert (own.status_code, own.json()["code"]) == (409, "already_exists")


async def test_an_invite_is_worth_what_its_inviter_is_worth_today(api: Api) -> None:
    ann, adam, ben = [await api.register(name) for name in ("Ann", "Adam", "Ben")]
    at = await opened(ann)
    await join(at, ann, adam, "admin")
    token = await invited(at, adam, ben, "billing")
    adams = f"{at}/members/{adam.user['id']}"
    await ann.patch(adams, {"role": "billing"})
    assert (await ben.post("/account-invites/look-up", {"token": token})).status_code == 404
    assert (await ben.post("/account-invites/accept", {"token": token})).status_code == 404
    await ann.patch(adams, {"role": "admin"})
    assert (await ben.post("/account-invites/accept", {"token": token})).status_code == 201


async def test_an_invite_gives_more_and_takes_nothing_away(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    at = await opened(ann)
    more = await invited(at, ann, ben, "admin")
    ben_before = await api.register("Ben again")
    await join(at, ann, ben_before, "billing")
    assert (await ben.post("/account-invites/accept", {"token": more})).status_code == 201
    assert await roles(at, ann) == {"Ann": "owner", "Ben": "admin", "Ben again": "billing"}


async def test_no_role_of_an_account_reads_what_is_in_a_workspace(api: Api) -> None:
    ann, ben = await api.register("Ann"), await api.register("Ben")
    workspace = await ann.workspace()
    at = f"/accounts/{workspace['account_id']}"
    await join(at, ann, ben, "owner")
    for path in ("", "/posts", "/members", "/audit-events", "/settings"):
        assert (await ben.get(f"/w/{workspace['id']}{path}")).status_code == 404
