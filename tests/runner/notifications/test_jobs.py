"""From what happened to a mail that arrived, once, whatever fails on the way."""

import json
import os
import re
from email.message import EmailMessage
from itertools import count
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.audit.proofs import prove
from runner.core.actors import Actor, Door
from runner.core.clock import now
from runner.core.errors import NotFound
from runner.core.events.models import EventHead
from runner.core.ids import new_id
from runner.notifications.jobs import JOBS, purge
from runner.webhooks import DisabledReason, Webhooks
from runner.workspaces import (
    InternalContext,
    Invites,
    MemberContext,
    MemberScope,
    Role,
    invite_token,
)
from tests.api.identity.proofs import change_user
from tests.client import PASSWORD, Api
from tests.contract.unconfined import execute
from tests.runner.notifications.conftest import Office, told

_numbers = count(1)


def somebody() -> str:
    return f"carl{next(_numbers)}@example.org"


def text_of(message: EmailMessage) -> str:
    body = message.get_body(["plain"])
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def token_in(message: EmailMessage, page: str) -> str:
    found = re.search(rf"/{page}#(\S+)", text_of(message))
    assert found is not None, text_of(message)
    return found[1]


async def invited(
    api: Api, office: Office, *, address: str | None = None
) -> tuple[Api, str, dict[str, Any], str]:
    """Have somebody invited: the inviter, the workspace, the invite, the address."""
    ann, address = await api.register(), address or somebody()
    ws = (await ann.workspace())["id"]
    answer = await ann.post(f"/w/{ws}/invites", {"email": address, "role": "viewer"})
    assert answer.status_code == 201, answer.text
    return ann, ws, answer.json(), address


# the letters ---------------------------------------------------------------------------------


async def test_an_invite_arrives_with_its_link(api: Api, office: Office) -> None:
    ann, _, invite, address = await invited(api, office)
    mail = await office.mail(address)
    assert invite["token"] is None
    assert token_in(mail, "invites") == invite_token(office.container.keys, UUID(invite["id"]))
    assert mail["Subject"] == "You are invited to a workspace on Postmagiq"
    row = await office.row(address, "sent")
    assert (row["attempts"], row["last_problem"], row["next_at"]) == (1, None, None)
    assert row["sent_at"] is not None
    assert ann.user["full_name"] in text_of(mail)


async def test_an_invite_to_an_account_arrives_with_its_link(api: Api, office: Office) -> None:
    ann, ben = await api.register(), await api.register("Ben Example")
    account = (await ann.post("/accounts", {"name": "Hearth & Loaf"})).json()
    body = {"email": ben.user["email"], "role": "billing"}
    invite = (await ann.post(f"/accounts/{account['id']}/invites", body)).json()
    mail = await office.mail(ben.user["email"], "invited to an account")
    kind, _, token = token_in(mail, "invites").partition(".")
    assert (kind, invite["token"]) == ("account", None)
    assert "in the account “Hearth & Loaf” as “billing”." in text_of(mail)
    assert (await ben.post("/account-invites/accept", {"token": token})).status_code == 201
    renewal = f"/accounts/{account['id']}/invites/{invite['id']}/renewal"
    assert (await ann.post(renewal)).status_code == 409


async def test_an_offered_workspace_arrives_with_its_link_and_is_listed(
    api: Api, office: Office
) -> None:
    ann, ben = await api.register(), await api.register("Ben Example")
    workspace = await ann.workspace("Blue Door Bakery")
    at = f"/accounts/{workspace['account_id']}/moves"
    asked = {"workspace_id": workspace["id"], "email": ben.user["email"]}
    offer = (await ann.post(at, asked)).json()
    mail = await office.mail(ben.user["email"], "workspace is offered")
    assert "pays for the workspace “Blue Door Bakery” from now on." in text_of(mail)
    assert offer["token"] is None
    # Not proven yet, the address is told nothing here.
    assert (await ben.get("/workspace-moves")).json()["items"] == []
    token = token_in(mail, "offers")
    own = (await ben.post("/accounts", {"name": "Hearth & Loaf"})).json()["id"]
    taking = {"token": token, "account_id": own}
    assert (await ben.post("/workspace-moves/accept", taking)).status_code == 200
    back = {"workspace_id": workspace["id"], "email": ben.user["email"]}
    await ben.post(f"/accounts/{own}/moves", back)
    # By taking it with what only mail carried, they proved their address.
    [listed] = (await ben.get("/workspace-moves")).json()["items"]
    assert (listed["workspace"], listed["account"]) == ("Blue Door Bakery", "Hearth & Loaf")
    refusal = {"token": listed["token"]}
    assert (await ben.post("/workspace-moves/refuse", refusal)).status_code == 204
    assert (await ben.get("/workspace-moves")).json()["items"] == []


async def test_an_invite_calls_a_role_of_the_workspaces_own_by_its_name(
    api: Api, office: Office
) -> None:
    ann, address = await api.register(), somebody()
    ws = (await ann.workspace())["id"]
    body = {"name": "Front desk", "scopes": ["content:read"], "based_on": "admin"}
    role = (await ann.post(f"/w/{ws}/roles", body)).json()["id"]
    await ann.post(f"/w/{ws}/invites", {"email": address, "custom_role_id": role})
    assert "in the workspace “Blue Door Bakery” as “Front desk”." in text_of(
        await office.mail(address)
    )


async def test_a_mailed_link_proves_the_address(api: Api, office: Office) -> None:
    ann = await api.register()
    mail = await office.mail(ann.user["email"], "Verify")
    proof = {"token": token_in(mail, "verify-email")}
    assert (await api.post("/auth/verify-email", proof)).status_code == 204
    assert (await api.post("/auth/verify-email", proof)).status_code == 401


async def test_a_forgotten_password_is_reset_by_mail_and_the_change_is_told(
    api: Api, office: Office
) -> None:
    ann = await proven(api, office)
    address = ann.user["email"]
    assert (await api.post("/auth/forgot-password", {"email": address})).status_code == 204
    token = token_in(await office.mail(address, "Choose a new"), "reset-password")
    change = {"token": token, "password": "another horse battery"}
    assert (await api.post("/auth/reset-password", change)).status_code == 204
    told_of = text_of(await office.mail(address, "password was changed"))
    assert "was changed on" in told_of
    assert "API key" not in told_of


async def test_a_new_password_names_the_api_keys_that_outlive_it(api: Api, office: Office) -> None:
    ann = await proven(api, office)
    shop, other = await ann.workspace(), await ann.workspace("Left behind")
    names = {"CI": shop, "Old": shop, "Elsewhere": other}
    made = {
        name: (
            await ann.post(f"/w/{ws['id']}/api-keys", {"name": name, "scopes": ["content:read"]})
        ).json()
        for name, ws in names.items()
    }
    await ann.delete(f"/w/{shop['id']}/api-keys/{made['Old']['id']}")
    body = {"name": other["name"]}
    assert (await ann.send("DELETE", f"/w/{other['id']}", json=body)).status_code == 200
    change = {"current_password": PASSWORD, "password": "another horse battery"}
    assert (await ann.post("/auth/change-password", change)).status_code == 204
    text = text_of(await office.mail(ann.user["email"], "password was changed"))
    page = f"{office.container.base_url}/w/{shop['slug']}/api-keys"
    assert f"CI (…{made['CI']['last4']}) in Blue Door Bakery: {page}" in text
    assert "Old" not in text
    assert "Elsewhere" not in text
    assert made["CI"]["key"] not in text


async def test_owners_and_admins_hear_once_of_a_log_that_was_altered(
    api: Api, office: Office
) -> None:
    ann, ben, eve, ws = await team(api, office)
    cast = {"name": "Front desk", "scopes": ["content:read"], "based_on": "admin"}
    role = (await ann.post(f"/w/{ws}/roles", cast)).json()["id"]
    given = await ann.patch(f"/w/{ws}/members/{eve.user['id']}", {"custom_role_id": role})
    assert given.status_code == 200, given.text
    alter = (
        sa.update(EventHead).values(hash="0" * 64).where(col(EventHead.workspace_id) == UUID(ws))
    )
    await execute(office.container, alter)
    for _ in range(2):
        await prove(office.container.database, UUID(ws), whole=False)
    for person in (ann, ben):
        mail = await office.mail(person.user["email"], "is not what was recorded")
        assert "the log's head is another one" in text_of(mail)
        assert f"{office.container.base_url}/w/" in text_of(mail)
    event = await told(office, "audit_log.broken", ws)
    await office.write(event)
    assert eve.user["email"] not in [mail.to for mail in await office.written(event)]
    for person in (ann, ben):
        about = [m for m in office.got(person.user["email"]) if "recorded" in m["Subject"]]
        assert len(about) == 1


async def test_nobody_hears_of_a_password_forgotten_at_an_address_without_account(
    api: Api, office: Office
) -> None:
    address = somebody()
    assert (await api.post("/auth/forgot-password", {"email": address})).status_code == 204
    ann = await api.register()
    await office.mail(ann.user["email"])
    assert await office.rows(address) == []


async def test_the_owner_of_an_address_hears_who_else_claims_it(api: Api, office: Office) -> None:
    ann = await proven(api, office)
    again = {"email": ann.user["email"], "password": PASSWORD, "full_name": "Eve Example"}
    assert (await api.post("/auth/register", again)).status_code == 201
    mail = await office.mail(ann.user["email"], "already have an account")
    assert "#" not in text_of(mail)
    assert "Eve" not in text_of(mail)


async def test_owners_and_admins_hear_of_a_deletion(api: Api, office: Office) -> None:
    ann, ben, _, ws = await team(api, office)
    answer = await ann.send("DELETE", f"/w/{ws}", json={"name": "Blue Door Bakery"})
    assert answer.status_code == 200, answer.text
    for person in (ann, ben):
        mail = await office.mail(person.user["email"], "Blue Door Bakery will be deleted")
        assert "restore it" in text_of(mail)
    event = await told(office, "workspace.deletion_requested", ws)
    # Nor does whoever only says an address: it is the mailbox of somebody who never asked.
    hearing = sorted(person.user["email"] for person in (ann, ben))
    assert sorted(mail.to for mail in await office.written(event)) == hearing
    assert (await ann.post(f"/workspaces/{ws}/restoration")).status_code == 200
    assert await office.written(event) == []


async def test_owners_and_admins_hear_of_a_new_owner(api: Api, office: Office) -> None:
    ann, ben, _, ws = await team(api, office)
    answer = await ann.post(f"/w/{ws}/ownership", {"user_id": ben.user["id"]})
    assert answer.status_code == 200, answer.text
    for person in (ann, ben):
        mail = await office.mail(person.user["email"], "has a new owner")
        assert "Ben Example owns the workspace" in text_of(mail)


async def test_owners_and_admins_hear_of_an_endpoint_that_failed(api: Api, office: Office) -> None:
    ann, ben, _, ws = await team(api, office)
    endpoint = {"url": "https://hooks.example.org/in?key=hunter2", "events": ["post.*"]}
    webhook = (await ann.post(f"/w/{ws}/webhooks", endpoint)).json()["id"]
    await switch_off(office, ws, webhook, DisabledReason.FAILING)
    for person in (ann, ben):
        text = text_of(await office.mail(person.user["email"], "was switched off"))
        assert f"/webhooks/{webhook}" in text
        assert "hooks.example.org" not in text
    event = await told(office, "webhook.disabled", webhook)
    assert await office.written(event) != []
    assert (await ann.post(f"/w/{ws}/webhooks/{webhook}/enablement")).status_code < 300
    assert await office.written(event) == []


async def test_switching_an_endpoint_off_by_hand_needs_no_mail(api: Api, office: Office) -> None:
    ann, _, _, ws = await team(api, office)
    endpoint = {"url": "https://hooks.example.org/", "events": ["post.*"]}
    webhook = (await ann.post(f"/w/{ws}/webhooks", endpoint)).json()["id"]
    await switch_off(office, ws, webhook, DisabledReason.BY_HAND)
    assert await office.written(await told(office, "webhook.disabled", webhook)) == []


# what is sent, and what is not ---------------------------------------------------------------


async def test_nothing_is_sent_for_what_was_rolled_back(api: Api, office: Office) -> None:
    ann, ws, _, later = await invited(api, office)
    address = somebody()
    context = MemberContext(UUID(ws), Actor(UUID(ann.user["id"]), Door.API), MemberScope.WRITE)
    with pytest.raises(NotFound):  # noqa: PT012 - a work is refused when it ends
        async with office.container.database.write(context) as work:
            await Invites(work).invite(office.container.keys, address, Role.VIEWER)
            await work.flush()
            raise NotFound
    # A later event of the same workspace has been told, so an earlier one would have been, too.
    again = await ann.post(f"/w/{ws}/invites", {"email": later, "role": "viewer"})
    assert again.status_code == 201
    assert await office.rows(address) == []


async def test_nothing_is_written_for_what_was_taken_back(api: Api, office: Office) -> None:
    ann, ws, invite, address = await invited(api, office)
    await office.row(address, "sent")
    event = await told(office, "invite.created", invite["id"])
    assert len(await office.written(event)) == 1
    assert (await ann.delete(f"/w/{ws}/invites/{invite['id']}")).status_code == 204
    assert await office.written(event) == []


async def test_a_mail_that_waits_is_not_sent_for_what_was_taken_back_meanwhile(
    api: Api, office: Office
) -> None:
    office.box.refuses[address := somebody()] = "450 Come back later"
    ann, ws, invite, _ = await invited(api, office, address=address)
    row = await office.tried(address)
    del office.box.refuses[address]
    assert (await ann.delete(f"/w/{ws}/invites/{invite['id']}")).status_code == 204
    await office.send(await told(office, "invite.created", invite["id"]), row["message_id"], 2)
    assert (await office.row(address, "cancelled"))["attempts"] == 2
    assert office.got(address) == []


async def test_an_inviter_who_left_invites_nobody_any_more(api: Api, office: Office) -> None:
    ann, ben, _, ws = await team(api, office)
    address = somebody()
    invite = await ben.post(f"/w/{ws}/invites", {"email": address, "role": "viewer"})
    event = await told(office, "invite.created", invite.json()["id"])
    await office.row(address, "sent")
    assert (await ann.delete(f"/w/{ws}/members/{ben.user['id']}")).status_code == 204
    assert await office.written(event) == []


# what fails ----------------------------------------------------------------------------------


async def test_a_server_that_is_busy_gets_the_same_mail_later(api: Api, office: Office) -> None:
    office.box.answers[address := somebody()] = "421 Closing"
    _, _, invite, _ = await invited(api, office, address=address)
    row = await office.tried(address)
    assert row["state"] == "queued"
    assert "421 Closing" in row["last_problem"]
    assert 0 < (row["next_at"] - row["created_at"]).total_seconds() < 90
    del office.box.answers[address]
    await office.send(await told(office, "invite.created", invite["id"]), row["message_id"], 2)
    sent = await office.row(address, "sent")
    assert (sent["attempts"], sent["next_at"], sent["last_problem"]) == (2, None, None)
    assert len(office.got(address)) == 1


async def test_a_recipient_refused_for_good_is_not_tried_again(api: Api, office: Office) -> None:
    office.box.refuses[address := somebody()] = "550 No such person"
    _, _, invite, _ = await invited(api, office, address=address)
    row = await office.row(address, "failed")
    del office.box.refuses[address]
    assert "550 No such person" in row["last_problem"]
    await office.send(await told(office, "invite.created", invite["id"]), row["message_id"], 2)
    assert await office.rows(address) == [row]
    assert office.got(address) == []


async def test_each_job_run_twice_sends_once(api: Api, office: Office) -> None:
    _, _, invite, address = await invited(api, office)
    row = await office.row(address, "sent")
    event = await told(office, "invite.created", invite["id"])
    await office.write(event)
    for attempt in (1, 2):
        await office.send(event, row["message_id"], attempt)
    assert await office.rows(address) == [row]
    assert len(office.got(address)) == 1


async def test_killed_between_sending_and_recording_it_goes_out_again_under_one_id(
    api: Api, office: Office
) -> None:
    office.box.answers[address := somebody()] = "421 Closing"
    _, _, invite, _ = await invited(api, office, address=address)
    row = await office.tried(address)
    del office.box.answers[address]
    event = await told(office, "invite.created", invite["id"])
    # What the killed process had done: handed over, and nothing written down.
    (mail,) = await office.written(event)
    await office.container.mail.send(mail)
    await office.send(event, row["message_id"], 2)
    await office.row(address, "sent")
    assert len({mail["Message-ID"] for mail in office.got(address)}) == 1
    assert len(office.got(address)) == 2


# what is kept --------------------------------------------------------------------------------


async def test_no_token_is_kept_in_queue_or_job(api: Api, office: Office) -> None:
    _, _, invite, address = await invited(api, office)
    row = await office.row(address, "sent")
    event = await told(office, "invite.created", invite["id"])
    token = invite_token(office.container.keys, UUID(invite["id"]))
    assert token not in json.dumps({**row, "event": event}, default=str)
    assert set(event) == {"event_id", "type", "subject_id", "actor_id", "workspace_id"}


async def test_the_purge_is_a_job_of_the_process(office: Office) -> None:
    assert purge in JOBS
    jobs, folder = office.container.jobs, office.container.settings.mail_folder
    folder.mkdir()
    (old := folder / f"{new_id()}.eml").touch()
    os.utime(old, (0, 0))
    assert await jobs.result(await jobs.enqueue(purge, now())) == 1
    assert await jobs.result(await jobs.enqueue(purge, now())) == 0


async def proven(api: Api, office: Office) -> Api:
    """Register somebody who has proven their address."""
    ann = await api.register()
    mail = await office.mail(ann.user["email"], "Verify")
    proof = {"token": token_in(mail, "verify-email")}
    assert (await api.post("/auth/verify-email", proof)).status_code == 204
    return ann


async def team(api: Api, office: Office) -> tuple[Api, Api, Api, str]:
    """A workspace with an owner, an admin and an editor, and one who only says an address."""
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    ben, eve = await ann.join(ws, "admin"), await ann.join(ws, "editor", "Eve Example")
    for person in (ann, ben, eve):
        await change_user(office.container, person, email_verified_at=now())
    await ann.join(ws, "admin", "Sam Stranger")
    return ann, ben, eve, ws


async def switch_off(office: Office, ws: str, webhook_id: str, reason: DisabledReason) -> None:
    async with office.container.database.write(InternalContext(UUID(ws))) as work:
        await Webhooks(work).disable(UUID(webhook_id), reason)
