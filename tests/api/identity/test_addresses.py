"""An address belongs to whoever proves it first."""

import asyncio

import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.clock import now
from runner.identity import Purpose
from runner.identity.models import Verification
from tests.api.identity.proofs import (
    change_user,
    events_of,
    mailed,
    proven,
    reset_token,
)
from tests.client import PASSWORD, Api
from tests.waiting import until

HERS, HIS = PASSWORD + " hers", PASSWORD + " his"


async def register(api: Api, email: str, password: str = PASSWORD) -> Api:
    body = {"email": email, "password": password, "full_name": "Somebody"}
    answer = await api.post("/auth/register", body)
    assert answer.status_code == 201, answer.text
    return api.signed_in(answer.json())


async def login(api: Api, email: str, password: str = PASSWORD) -> str | None:
    """Return who gets in."""
    answer = await api.post("/auth/login", {"email": email, "password": password})
    return str(answer.json()["user"]["id"]) if answer.status_code == 200 else None


async def verify(api: Api, token: str) -> int:
    return (await api.post("/auth/verify-email", {"token": token})).status_code


async def verified(who: Api) -> bool:
    return bool((await who.get("/auth/me")).json()["email_verified"])


async def change(who: Api, email: str, password: str | None = PASSWORD) -> int:
    body = {"email": email} | ({} if password is None else {"password": password})
    return (await who.post("/auth/email", body)).status_code


async def test_a_mailed_token_proves_the_address_once(api: Api, container: Container) -> None:
    ann = await api.register()
    [token] = await mailed(container, ann.user["email"], Purpose.VERIFY)
    assert not await verified(ann)
    assert [await verify(api, token), await verify(api, token)] == [204, 401]
    assert await verified(ann)
    assert (await events_of(container, ann.user["id"])).count("email.verified") == 1


async def test_reading_the_mail_uses_nothing_up(api: Api, container: Container) -> None:
    ann = await api.register()
    [token] = await mailed(container, ann.user["email"], Purpose.VERIFY)
    answer = await api.get("/auth/verify-email", params={"token": token})
    assert answer.status_code == 405
    assert await verify(api, token) == 204


async def test_a_mailed_token_ends_by_time_and_with_its_user(
    api: Api, container: Container
) -> None:
    ann, ben = await api.register(), await api.register()
    tokens = [
        token
        for who in (ann, ben)
        for token in await mailed(container, who.user["email"], Purpose.VERIFY)
    ]
    async with container.database.system() as work:
        own = col(Verification.email) == ann.user["email"]
        await work.session.execute(sa.update(Verification).where(own).values(expires_at=now()))
    await change_user(container, ben, is_active=False)
    assert [await verify(api, token) for token in tokens] == [401, 401]


async def test_a_proven_address_registered_again_makes_a_stranger_and_tells_the_owner(
    api: Api, container: Container
) -> None:
    ann = await proven(api, container)
    email = ann.user["email"]
    eve = await register(api, email.upper(), HIS)
    assert eve.user["id"] != ann.user["id"]
    assert (await events_of(container, ann.user["id"])).count("registration.repeated") == 1
    assert len(await mailed(container, email, Purpose.VERIFY)) == 1
    assert await login(api, email) == ann.user["id"]
    assert await login(api, email, HIS) == eve.user["id"]
    assert not await verified(eve)


async def test_the_same_password_opens_the_owners_door(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    await register(api, ann.user["email"])
    assert await login(api, ann.user["email"]) == ann.user["id"]


async def are_signed_out(people: list[Api], count: int) -> bool:
    found = [(await who.get("/auth/me")).status_code for who in people]
    return sorted(found) == [200] * (len(people) - count) + [401] * count


async def test_of_many_who_register_an_address_the_first_to_prove_it_has_it(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    email = ann.user["email"]
    ben = await register(api, email, HIS)
    hers, his = await mailed(container, email, Purpose.VERIFY)
    assert [await verify(api, hers), await verify(api, his)] == [204, 401]
    assert await verified(ann)
    assert await until(lambda: are_signed_out([ben], 1))
    assert await login(api, email, HIS) == ben.user["id"]


async def test_nobody_is_pushed_out_by_who_registers_their_address_after_them(api: Api) -> None:
    email = (await api.register()).user["email"].replace("person", "first")
    ann = await register(api, email, HERS)
    strangers = [await register(api, email, f"{HIS} {n}") for n in range(3)]
    assert await login(api, email, HERS) == ann.user["id"]
    assert await login(api, email, f"{HIS} 2") == strangers[2].user["id"]
    assert await login(api, email, f"{HIS} 1") is None


async def test_an_address_proven_by_many_at_once_has_one_owner(
    api: Api, container: Container
) -> None:
    email = "proven-at-once@example.org"
    people = [await register(api, email) for _ in range(3)]
    tokens = await mailed(container, email, Purpose.VERIFY)
    answers = await asyncio.gather(*(verify(api, token) for token in tokens * 4))
    assert sorted(answers) == [204, *[401] * 11]
    assert await until(lambda: are_signed_out(people, 2))


async def test_one_address_registered_by_many_at_once_is_as_many_users(api: Api) -> None:
    people = await asyncio.gather(*(register(api, "at-once@example.org") for _ in range(6)))
    assert len({who.user["id"] for who in people}) == 6


async def test_a_mail_goes_to_the_spelling_that_it_proves(api: Api, container: Container) -> None:
    """`ß` folds to `ss`, and the two may be different mailboxes."""
    eve = await register(api, "eve@straße.example")
    [token] = await mailed(container, "eve@strasse.example", Purpose.VERIFY)
    assert await verify(api, token) == 204
    assert (await eve.get("/auth/me")).json()["user"]["email"] == "eve@strasse.example"


async def test_the_mail_is_sent_again_to_who_has_not_proven_the_address(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    for _ in range(4):
        body = {"email": ann.user["email"]}
        assert (await api.post("/auth/resend-verification", body)).status_code == 204
    first, *_, last = tokens = await mailed(container, ann.user["email"], Purpose.VERIFY)
    assert len(tokens) == 3
    assert [await verify(api, last), await verify(api, first)] == [204, 401]


async def test_no_mail_is_sent_to_prove_what_is_proven(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    body = {"email": ann.user["email"]}
    assert (await api.post("/auth/resend-verification", body)).status_code == 204
    assert len(await mailed(container, ann.user["email"], Purpose.VERIFY)) == 1


async def test_another_address_counts_once_it_is_proven(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    old, new = ann.user["email"], f"new-{ann.user['email']}"
    reset = await reset_token(api, container, old)
    assert await change(ann, new) == 204
    assert (await ann.get("/auth/me")).json()["user"]["email"] == old
    assert await login(api, new) is None
    [token] = await mailed(container, new, Purpose.VERIFY)
    assert [await verify(api, token), await verify(api, token)] == [204, 401]
    assert (await ann.get("/auth/me")).json()["user"]["email"] == new
    assert (await login(api, new), await login(api, old)) == (ann.user["id"], None)
    body = {"token": reset, "password": HERS}
    assert (await api.post("/auth/reset-password", body)).status_code == 401


async def test_of_two_wishes_the_later_counts(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    first, second = f"first-{ann.user['email']}", f"second-{ann.user['email']}"
    for wish in (first, second):
        assert await change(ann, wish) == 204
    tokens = [(await mailed(container, wish, Purpose.VERIFY))[0] for wish in (first, second)]
    assert [await verify(api, token) for token in tokens] == [401, 204]


async def test_another_address_takes_the_password(api: Api) -> None:
    ann = await api.register()
    for password in ("wrong horse battery", "", None):
        assert await change(ann, "elsewhere@example.org", password) == 403


async def test_somebody_elses_address_is_asked_for_like_any(api: Api, container: Container) -> None:
    ann, eve = await proven(api, container), await proven(api, container)
    assert await change(eve, ann.user["email"]) == 204
    assert (await events_of(container, ann.user["id"])).count("registration.repeated") == 1
    assert len(await mailed(container, ann.user["email"], Purpose.VERIFY)) == 1
    assert (await eve.get("/auth/me")).json()["user"]["email"] == eve.user["email"]


async def test_saying_an_address_gives_no_right_to_an_invite_for_it(
    api: Api, container: Container
) -> None:
    ann, owner = await proven(api, container), await api.register()
    eve = await register(api, ann.user["email"])
    workspace = await owner.workspace()
    body = {"email": ann.user["email"], "role": "editor"}
    assert (await owner.post(f"/w/{workspace['id']}/invites", body)).status_code == 201
    assert (await eve.get("/workspaces")).json()["items"] == []
    assert (await eve.get(f"/w/{workspace['id']}")).status_code == 404
