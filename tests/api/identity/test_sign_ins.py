"""Where one is signed in."""

from tests.client import PASSWORD, Api


async def again(api: Api, who: Api, agent: str = "Firefox") -> Api:
    body = {"email": who.user["email"], "password": PASSWORD}
    answer = await api.post("/auth/login", body, headers={"User-Agent": agent})
    return who.signed_in(answer.json())


async def test_every_device_is_listed_and_nothing_secret_of_it(api: Api) -> None:
    ann = await api.register()
    await again(api, ann, "Firefox")
    rows = (await ann.get("/auth/sign-ins")).json()["items"]
    assert rows[0]["user_agent"] == "Firefox"
    assert len(rows) == 2
    assert not {"current_hash", "revoked_reason"} & {*rows[0]}


async def test_ending_one_leaves_the_others(api: Api) -> None:
    ann = await api.register()
    phone = await again(api, ann)
    other = (await phone.get("/auth/me")).json()["sign_in_id"]
    for _ in range(2):
        assert (await ann.delete(f"/auth/sign-ins/{other}")).status_code == 204
    assert (await phone.get("/auth/me")).status_code == 401
    assert (await ann.get("/auth/me")).status_code == 200
    assert len((await ann.get("/auth/sign-ins")).json()["items"]) == 1


async def test_ending_all_others_leaves_this_one(api: Api) -> None:
    ann = await api.register()
    phone, tablet = await again(api, ann), await again(api, ann)
    assert (await phone.delete("/auth/sign-ins")).status_code == 204
    assert [(await who.get("/auth/me")).status_code for who in (ann, phone, tablet)] == [
        401, 200, 401,
    ]  # fmt: skip


async def test_nobody_ends_somebody_elses(api: Api) -> None:
    ann, ben = await api.register(), await api.register()
    hers = (await ann.get("/auth/me")).json()["sign_in_id"]
    assert (await ben.delete(f"/auth/sign-ins/{hers}")).status_code == 404
    await ben.delete("/auth/sign-ins")
    assert (await ann.get("/auth/me")).status_code == 200
