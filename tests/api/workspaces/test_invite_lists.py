"""A list of people to invite: looked at first, then all of it or nothing."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from csv import writer
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.workspaces import invite_token
from tests.client import Api, by_mail

LIST = "\ufeffEmail;Name;Role\nben@example.org;Ben;viewer\n\ncleo@example.org;Cleo;\n"


@pytest.fixture
async def mailing(container: Container) -> AsyncIterator[Api]:
    """Talk to a server whose links go by mail."""
    async with Api.on(by_mail(container)) as api:
        yield api


async def shop(api: Api) -> tuple[Api, str]:
    ann = await api.register()
    return ann, str((await ann.workspace())["id"])


async def send(who: Api, ws: str, csv: str, **how: Any) -> Any:
    return await who.post(f"/w/{ws}/invites/csv", {"csv": csv, **how})


async def pending(who: Api, ws: str) -> dict[str, str]:
    items = (await who.get(f"/w/{ws}/invites?state=pending")).json()["items"]
    return {row["email"]: row["role"] for row in items}


async def test_a_preview_invites_nobody_and_a_second_import_replaces_the_first(
    mailing: Api,
) -> None:
    ann, ws = await shop(mailing)
    looked = (await send(ann, ws, LIST)).json()["items"]
    assert [(row["line"], row["outcome"]) for row in looked] == [(2, "ok"), (4, "ok")]
    assert await pending(ann, ws) == {}
    for _ in range(2):
        assert (await send(ann, ws, LIST, dry_run=False)).status_code == 200
        assert await pending(ann, ws) == {"ben@example.org": "viewer", "cleo@example.org": "member"}


async def test_where_no_mail_leaves_a_list_is_refused_before_it_is_read(api: Api) -> None:
    ann, ws = await shop(api)
    for csv in (LIST, "nothing"):
        for dry_run in (True, False):
            answer = await send(ann, ws, csv, dry_run=dry_run)
            assert (answer.status_code, answer.json()["code"]) == (409, "no_mail_server")
            assert "one by one" in answer.json()["detail"]
    assert await pending(ann, ws) == {}


async def test_a_list_invites_nobody_whom_a_body_would_refuse(mailing: Api) -> None:
    ann, ws = await shop(mailing)
    hostile = ["x", "=1+1@x", "a@b@example.org", "a b@example.org", "a\u202eb@example.org"]
    hostile += ["a\nb@example.org", "a@b..org", f"{'a' * 300}@example.org", "ü@-.org", "<a@b.org>"]
    lines = [{"email": said} for said in hostile]
    lines += [
        {"email": "b@example.org", "role": said} for said in ("king", "owner", "5", "x" * 9000)
    ]
    for line in lines:
        one = await ann.post(f"/w/{ws}/invites", line)
        assert one.status_code in (403, 409, 422), one.text
        table = io.StringIO()
        writer(table).writerows([["email", "role"], [line["email"], line.get("role", "")]])
        (looked,) = (await send(ann, ws, table.getvalue())).json()["items"]
        assert looked["outcome"] != "ok"
        refused = await send(ann, ws, table.getvalue(), dry_run=False)
        assert refused.status_code == 422
        assert [fault["code"] for fault in refused.json()["errors"]] == [looked["outcome"]]
    for half in ("a\0@example.org", "a\ud800@example.org"):
        content = json.dumps({"csv": f"email\n{half}\n", "dry_run": False})
        headers = {"Content-Type": "application/json"}
        answer = await ann.post(f"/w/{ws}/invites/csv", content=content, headers=headers)
        assert answer.status_code == 422
    assert await pending(ann, ws) == {}


async def test_bad_lines_are_named_and_nobody_is_invited(mailing: Api) -> None:
    ann, ws = await shop(mailing)
    admin = await ann.join(ws, "admin")
    csv = (
        "email,role\nben@example.org,viewer\nnonsense,viewer\nBEN@example.org,\n"
        f"cleo@example.org,king\ndora@example.org,owner\n{ann.user['email'].upper()},viewer\n"
    )
    looked = (await send(admin, ws, csv)).json()["items"]
    assert [(row["line"], row["outcome"]) for row in looked] == [
        (2, "ok"), (3, "bad_email"), (4, "already_exists"), (5, "unknown_role"),
        (6, "one_owner"), (7, "already_exists"),
    ]  # fmt: skip
    # Nobody is made an owner by an invite, so nobody is told to try.
    assert looked[3]["detail"].endswith("admin, editor, member, viewer, guest.")
    refused = await send(admin, ws, csv, dry_run=False)
    assert (refused.status_code, refused.json()["code"]) == (422, "bad_rows")
    assert [fault["detail"][:7] for fault in refused.json()["errors"]] == [
        f"line {n}:" for n in range(3, 8)
    ]
    assert await pending(ann, ws) == {}
    done = await send(admin, ws, csv, dry_run=False, skip_invalid=True)
    assert done.json()["items"] == looked
    assert await pending(ann, ws) == {"ben@example.org": "viewer"}


@pytest.mark.parametrize(
    "csv",
    ["name,role\nBen,viewer\n", "email,roel\nben@example.org,viewer\n", "email,email\na,b\n",
     'email\n"ben@example.org', "email\n" + "x@example.org\n" * 501],
    ids=["no-email", "unknown-column", "twice-a-column", "open-quote", "too-long"],
)  # fmt: skip
async def test_a_list_that_cannot_be_read_says_why(mailing: Api, csv: str) -> None:
    ann, ws = await shop(mailing)
    answer = await send(ann, ws, csv)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/csv")


async def test_one_invite_lets_one_of_twenty_people_in(api: Api) -> None:
    ann, ws = await shop(api)
    people = [await api.register() for _ in range(20)]
    body = {"email": people[7].user["email"], "role": "viewer"}
    token = (await ann.post(f"/w/{ws}/invites", body)).json()["token"]
    answers = await asyncio.gather(*(p.post("/invites/accept", {"token": token}) for p in people))
    assert [n for n, answer in enumerate(answers) if answer.status_code == 201] == [7]
    assert len((await ann.get(f"/w/{ws}/members")).json()["items"]) == 2


async def test_an_invite_is_renewed_while_it_waits(mailing: Api, container: Container) -> None:
    ann, ws = await shop(mailing)
    ben = await mailing.register()
    made = (await ann.post(f"/w/{ws}/invites", {"email": ben.user["email"]})).json()
    path = f"/w/{ws}/invites/{made['id']}/renewal"
    for _ in range(2):
        renewed = await ann.post(path)
        assert renewed.status_code == 200
        assert renewed.json()["expires_at"] > made["expires_at"]
    token = invite_token(container.keys, UUID(made["id"]))
    assert (await ben.post("/invites/accept", {"token": token})).status_code == 201
    late = await ann.post(path)
    assert (late.status_code, late.json()["code"]) == (409, "state_conflict")


async def test_a_list_gives_roles_of_the_workspaces_own_by_name_or_id(mailing: Api) -> None:
    ann, ws = await shop(mailing)
    body = {"name": "Front Desk", "scopes": ["content:read"]}
    role = (await ann.post(f"/w/{ws}/roles", body)).json()
    strong = {"name": "Keyholders", "scopes": ["keys:read", "members:write"]}
    assert (await ann.post(f"/w/{ws}/roles", strong)).status_code == 201
    host = await ann.join(ws, "guest")
    hosting = {"name": "Hosts", "scopes": ["content:read", "members:write"]}
    hosts = (await ann.post(f"/w/{ws}/roles", hosting)).json()["id"]
    await ann.patch(f"/w/{ws}/members/{host.user['id']}", {"custom_role_id": hosts})
    csv = (
        f"email,role\nben@example.org,front desk\ncleo@example.org,{role['id']}\n"
        "dora@example.org,Keyholders\neve@example.org,back desk\n"
    )
    looked = (await send(host, ws, csv)).json()["items"]
    outcomes = [row["outcome"] for row in looked]
    assert outcomes == ["ok", "ok", "forbidden", "unknown_role"]
    assert "Front Desk" in looked[3]["detail"]
    done = await send(host, ws, csv, dry_run=False, skip_invalid=True)
    assert done.status_code == 200
    items = (await ann.get(f"/w/{ws}/invites?state=pending")).json()["items"]
    assert {row["email"]: row["custom_role_id"] for row in items} == {
        "ben@example.org": role["id"],
        "cleo@example.org": role["id"],
    }
