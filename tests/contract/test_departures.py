"""What people leave behind, and what waits when a rule changes: all of it read, changed and ended.

A new column that names somebody, and a new setting, need a row here before these tests pass.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel
from sqlalchemy import Uuid, bindparam

from api.v1.approvals.schemas import StageUpdate
from api.v1.publishing.schemas import ChannelUpdate
from runner.bootstrap import Container
from runner.core.db.hanging import Hanging
from runner.core.db.query import Query, select
from runner.core.db.tenancy import scoped_models
from runner.tables import METADATA
from runner.workspaces import InternalContext, WorkspaceFields, WorkspaceSettings
from tests.api.approvals.cast import Cast, ok
from tests.client import Api, by_mail, keyed
from tests.waiting import until

LATER = "2030-01-01T10:00:00Z"


@pytest.fixture
async def api(container: Container) -> AsyncIterator[Api]:
    """Talk to a server whose links go by mail, so that an invite can be mailed again."""
    async with Api.on(by_mail(container)) as api:
        yield api


class Fate(StrEnum):
    """What becomes of a name when who it was is gone."""

    ENDS = "ends"
    """It shows or opens something, which nobody finds again when they are back."""
    HANDED_OVER = "handed over"
    """It says who answers for something: the successor, where there is one."""
    STAYS = "stays"
    """It says who did something."""


SOMEBODY = {
    "api_keys.created_by_id": ("api-keys", Fate.STAYS),
    "api_keys.service_account_id": ("api-keys", Fate.STAYS),
    "approval_decisions.by_id": ("approvals", Fate.STAYS),
    "approval_requests.requested_by_id": ("approvals", Fate.STAYS),
    "comments.author_id": ("comments", Fate.STAYS),
    "comments.resolved_by_id": ("comments", Fate.STAYS),
    "files.uploaded_by_id": ("files", Fate.STAYS),
    "goals.owner_id": ("goals", Fate.HANDED_OVER),
    "assignments.by_id": ("assignments", Fate.STAYS),
    "assignments.from_id": ("assignments", Fate.STAYS),
    "assignments.to_id": ("assignments", Fate.STAYS),
    "post_versions.author_id": ("versions", Fate.STAYS),
    "posts.assignee_id": ("posts", Fate.HANDED_OVER),
    "posts.author_id": ("posts", Fate.STAYS),
    "posts.owner_id": ("posts", Fate.HANDED_OVER),
    "project_members.user_id": ("projects", Fate.ENDS),
    "projects.lead_id": ("projects", Fate.ENDS),
    "publications.requested_by_id": ("publications", Fate.STAYS),
    "publications.withdrawn_by_id": ("publications", Fate.STAYS),
    "saved_views.owner_id": ("saved-views", Fate.HANDED_OVER),
    "sources.added_by_id": ("sources", Fate.STAYS),
    "users.responsible_user_id": ("service_accounts", Fate.HANDED_OVER),
    "webhooks.created_by_id": ("webhooks", Fate.STAYS),
    "workflow_runs.owner_id": ("runs", Fate.STAYS),
    "workspace_invites.invited_by_id": ("invites", Fate.HANDED_OVER),
    "workspace_invites.link_shown_to_id": ("invites", Fate.STAYS),
    "workspace_memberships.invited_by_id": ("members", Fate.STAYS),
    "workspace_memberships.user_id": ("members", Fate.ENDS),
    **{
        f"{model.__tablename__}.deleted_by_id": ("trash", Fate.STAYS)
        for model in scoped_models()
        if "deleted_by_id" in model.model_fields
    },
}
"""Each column that names somebody, with the list in which this test leaves something by them, and
what becomes of it."""

NOBODY = {
    # What people sign in with goes with the person, not with the member.
    "account_members.user_id",
    # An invite to an account is worth what its inviter is worth there when it is taken.
    "account_invites.invited_by_id",
    "account_invites.link_shown_to_id",
    "workspace_moves.invited_by_id",
    "workspace_moves.link_shown_to_id",
    # Whoever tried once does not try again.
    "account_subscriptions.tried_by_id",
    # Who has no seat; it goes when the place does.
    "over_limits.thing_id",
    "active_sessions.user_id",
    "identities.user_id",
    "recovery_codes.user_id",
    "totp_credentials.user_id",
    "verifications.user_id",
    # The log says who it was, whatever became of them.
    "events.actor_id",
    "events.on_behalf_of_id",
    "platform_events.actor_id",
    "platform_events.on_behalf_of_id",
    # So do the books.
    "credit_reservations.user_id",
    "ledger_entries.user_id",
    # An attempt ends by itself after a day.
    "idempotency_keys.caller_id",
    "platform_idempotency_keys.caller_id",
    # These name things.
    "platform_events.account_id",
    "workspace_moves.to_account_id",
    "approval_decisions.key_id",
    "audit_scores.run_id",
    "credit_reservations.run_id",
    "events.key_id",
    "events.run_id",
    "events.subject_id",
    "ledger_entries.reservation_id",
    "ledger_entries.run_id",
    "platform_events.key_id",
    "platform_events.run_id",
    "platform_events.subject_id",
    "post_versions.run_id",
    "posts.run_id",
    "publications.post_id",
    "webhook_deliveries.event_id",
    "workflow_runs.post_id",
    "workflow_runs.source_id",
    *(f"{m.__tablename__}.subject_id" for m in scoped_models() if issubclass(m, Hanging)),
}

PEOPLE = {"users", "workspace_memberships"}


def names_of_people() -> Iterator[str]:
    """Find every id that is not known to be one of a thing."""
    for table in METADATA.sorted_tables:
        for column in table.columns:
            targets = {key.column.table.name for key in column.foreign_keys}
            is_id = isinstance(column.type, Uuid) and column.name.endswith("_id")
            if is_id and column.name not in ("workspace_id", "job_id") and targets <= PEOPLE:
                yield f"{table.name}.{column.name}"


def test_every_column_that_may_name_somebody_has_a_row() -> None:
    found = set(names_of_people())
    assert sorted(found - SOMEBODY.keys() - NOBODY) == []
    assert sorted(SOMEBODY.keys() - found) == []
    assert {name for name, _ in SOMEBODY.values()} <= {*LISTS}


LISTS = {
    "api-keys": "/api-keys",
    "approvals": "/approvals",
    "assignments": "/posts/{post}/assignments",
    "comments": "/posts/{post}/comments",
    "files": "/files",
    "goals": "/goals",
    "invites": "/invites",
    "service_accounts": "/service-accounts",
    "members": "/members",
    "posts": "/posts",
    "projects": "/projects",
    "publications": "/publications",
    "runs": "/runs",
    "saved-views": "/saved-views",
    "sources": "/sources",
    "trash": "/trash",
    "versions": "/posts/{post}/versions",
    "webhooks": "/webhooks",
}


@dataclass
class Legacy:
    """Everything that Ben, an admin, has in the workspace, as its list tells it to Ann."""

    cast: Cast
    made: dict[str, dict[str, Any]] = field(default_factory=dict)
    lists: dict[str, set[str]] = field(default_factory=dict)

    async def make(self, name: str, path: str, body: Any = None, who: Api | None = None) -> Any:
        caller = who or self.cast.ben
        answer = await caller.post(self.cast.at(path), body, headers=keyed())
        assert answer.is_success, f"{name}: {answer.text}"
        self.made[name] = answer.json() if answer.content else {}
        return self.made[name]

    async def listed(self, name: str) -> set[str]:
        path = LISTS[name].format(post=self.made["post"]["id"])
        items = ok(await self.cast.ann.get(self.cast.at(path)))["items"]
        return {item.get("user_id") or item["id"] for item in items}

    async def named(self, person: str, fate: Fate) -> set[str]:
        """Tell in which columns of a fate somebody is named."""
        context = InternalContext(UUID(self.cast.ws))
        found = set()
        async with self.cast.ann.process.database.read(context) as work:
            for table in METADATA.sorted_tables:
                for column in table.columns if "workspace_id" in table.columns else ():
                    name = f"{table.name}.{column.name}"
                    if SOMEBODY.get(name, ("", ""))[1] != fate:
                        continue
                    theirs = select(column).where(column == bindparam("person")).limit(1)
                    if await work.rows(Query(theirs), person=UUID(person)):
                        found.add(name)
        return found


async def legacy(api: Api) -> Legacy:
    cast = await Cast.open(api)
    ok(await cast.ann.patch(cast.at(f"/members/{cast.ben.user['id']}"), {"role": "admin"}))
    left = Legacy(cast)
    await leave_work(left)
    await leave_doors(left)
    left.lists = {name: await left.listed(name) for name in LISTS}
    assert all(left.lists.values()), left.lists
    return left


async def leave_work(left: Legacy) -> None:
    cast, ben = left.cast, left.cast.ben.user["id"]
    fields = {"owner_id": ben, "assignee_id": ben, "variants": {"blog": "Bread."}}
    post = await left.make("post", "/posts", {"title": "Ben's", **fields})
    await left.make("waiting", f"/posts/{post['id']}/submission")
    await left.make("goal", "/goals", {"title": "More", "owner_id": ben})
    lead = {"lead_id": ben, "member_ids": [ben], "visibility": "private"}
    await left.make("project", "/projects", {"key": "BEN", "name": "Ben's", **lead})
    talk = f"/posts/{post['id']}/comments"
    comment = await left.make("comment", talk, {"body": f"@[{ben}], lok"}, cast.ann)
    await left.make("resolved", f"{talk}/{comment['id']}/resolution")
    await left.make("view", "/saved-views", {"name": "Ben's", "shared": True})
    filters = {"name": "Of Ben", "query": f"assignee={ben}"}
    await left.make("filter", "/saved-views", filters, cast.ann)
    gone = await left.make("gone", "/goals", {"title": "Less"})
    assert (await cast.ben.delete(cast.at(f"/goals/{gone['id']}"))).is_success
    text = {"content": b"Bread is fresh.", "headers": {"content-type": "text/plain"}}
    assert (await cast.ben.send("POST", cast.at("/files?name=bread.txt"), **text)).is_success
    source = await left.make("source", "/sources", {"text": "Bread is fresh. It is warm."})
    await left.make("run", "/runs", {"source_id": source["id"], "platforms": ["linkedin"]})
    approved = await cast.approved("Approved by Ben")
    plan = f"/posts/{approved['id']}/publication"
    left.made["planned"] = (await left.make("plan", plan, {"at": LATER}))["items"][0]


async def leave_doors(left: Legacy) -> None:
    service_account = await left.make(
        "service_account", "/service-accounts", {"kind": "agent", "full_name": "Drafter"}
    )
    key = {"name": "Ben's", "scopes": ["content:read"]}
    await left.make("key", "/api-keys", key)
    await left.make("their key", "/api-keys", key | {"service_account_id": service_account["id"]})
    hook = {"url": "https://hooks.example.org/x", "events": ["post.created"]}
    await left.make("webhook", "/webhooks", hook)
    invited = {"email": f"x{service_account['id'][-12:]}@example.org", "role": "viewer"}
    await left.make("invite", "/invites", invited)


async def removed(cast: Cast) -> None:
    assert (await cast.ann.delete(cast.at(f"/members/{cast.ben.user['id']}"))).is_success


async def suspended(cast: Cast) -> None:
    ok(await cast.ann.post(cast.at(f"/members/{cast.ben.user['id']}/suspension")))


async def offboarded(cast: Cast) -> None:
    body = {"successor_id": cast.ann.user["id"], "dry_run": False}
    ok(await cast.ann.post(cast.at(f"/members/{cast.ben.user['id']}/offboarding"), body))


async def gone_by_himself(cast: Cast) -> None:
    assert (await cast.ben.delete(cast.at("/membership"))).is_success


@pytest.mark.parametrize("depart", [removed, suspended, offboarded, gone_by_himself])
async def test_what_somebody_leaves_is_read_changed_and_ended(
    api: Api, depart: Callable[[Cast], Awaitable[None]]
) -> None:
    left = await legacy(api)
    cast, ann, made = left.cast, left.cast.ann, left.made
    ben, is_here = cast.ben.user["id"], depart is suspended
    await depart(cast)

    async def settled() -> bool:
        plan = ok(await ann.get(cast.at(f"/publications/{made['planned']['id']}")))
        run = ok(await ann.get(cast.at(f"/runs/{made['run']['id']}")))
        ended = is_here or not await left.named(ben, Fate.ENDS)
        done = run["status"] not in ("queued", "running")
        return plan["state"] == "cancelled" and done and ended

    await until(settled)
    if depart is offboarded:
        assert await left.named(ben, Fate.HANDED_OVER) == set()
    for name, before in left.lists.items():
        gone = before - await left.listed(name)
        assert gone <= (set() if is_here else {ben}), name

    await change_work(left, ben)
    view = cast.at(f"/saved-views/{made['view']['id']}")
    assert ok(await ann.get(view))["owner_id"] == (ann.user["id"] if depart is offboarded else ben)
    assert (await ann.delete(view)).is_success
    filters = ok(await ann.get(cast.at(f"/saved-views/{made['filter']['id']}")))
    assert filters["gone"] == ([] if is_here else ["assignee"])
    service_account = cast.at(f"/service-accounts/{made['service_account']['id']}")
    state = "working" if depart is offboarded else "suspended"
    assert ok(await ann.get(service_account))["state"] == state
    await close_doors(left)
    await end_work(left)


async def change_work(left: Legacy, ben: str) -> None:
    """Send everything back as a form does: who was named before may stay named."""
    cast, ann, made = left.cast, left.cast.ann, left.made
    for name, path, changes in (
        ("post", "/posts/{}", {"priority": "high"}),
        ("goal", "/goals/{}", {"title": "Even more"}),
        ("project", "/projects/{}", {"name": "Bens"}),
        ("comment", f"/posts/{made['post']['id']}/comments/{{}}", {"body": f"@[{ben}], look"}),
    ):
        at = cast.at(path.format(made[name]["id"]))
        now = ok(await ann.get(at))
        same = {key: now[key] for key in ("owner_id", "assignee_id", "lead_id") if key in now}
        etag = {"If-Match": f'"{now["version"]}"'}
        ok(await ann.patch(at, same | changes, headers=etag))


async def close_doors(left: Legacy) -> None:
    cast, ann, made = left.cast, left.cast.ann, left.made
    service_account = cast.at(f"/service-accounts/{made['service_account']['id']}")
    taken = {"responsible_user_id": ann.user["id"]}
    assert ok(await ann.patch(service_account, taken))["state"] == "working"
    key = {"Authorization": f"Bearer {made['key']['key']}"}
    assert (await Api(ann.http, key).get(cast.at("/posts"))).status_code in (401, 404)
    for name in ("key", "their key"):
        assert (await ann.delete(cast.at(f"/api-keys/{made[name]['id']}"))).is_success
    ok(await ann.delete(cast.at(f"/webhooks/{made['webhook']['id']}/enablement")))
    ok(await ann.post(cast.at(f"/invites/{made['invite']['id']}/renewal")))


async def end_work(left: Legacy) -> None:
    cast, made = left.cast, left.made
    comment = f"/posts/{made['post']['id']}/comments/{made['comment']['id']}"
    ok(await cast.ann.delete(cast.at(f"{comment}/resolution")))
    for who in (cast.ann, cast.cleo):
        ok(await cast.decide(who, await cast.open_request(made["post"])))
    assert await cast.status(made["post"]) == "approved"
    publication = cast.at(f"/posts/{made['post']['id']}/publication")
    [plan] = ok(await cast.cleo.post(publication, {"at": LATER}), 202)["items"]
    assert plan["state"] == "planned"


# settings ------------------------------------------------------------------------------------


def places(model: type[BaseModel], above: str = "") -> Iterator[str]:
    """Walk the settings of a model, section by section."""
    for name, each in model.model_fields.items():
        inner = each.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from places(inner, f"{above}{name}.")
        else:
            yield f"{above}{name}"


EVERY_SETTING = {
    *places(WorkspaceFields, "workspace."),
    *places(WorkspaceSettings, "settings."),
    *places(StageUpdate, "stage."),
    *places(ChannelUpdate, "channel."),
}

CHANGES: dict[str, tuple[Any, ...]] = {
    "channel.name": ("Page",),
    "channel.platform": ("linkedin", "blog"),
    "channel.state": ("disabled", "active"),
    "settings.agents.mode": ("offline", "server"),
    "settings.agents.models": ([],),
    "settings.agents.month_cap_micros": (1, None),
    "settings.agents.most_tokens": (900,),
    "settings.agents.prices": ([{"model": "a", "read_micros": 1, "written_micros": 1}], []),
    "settings.agents.run_cap_micros": (1, None),
    "settings.agents.temperature": (0.5, None),
    "settings.api.key_max_days": (1, None),
    "settings.api.keys_allowed": (False, True),
    "settings.api.keys_may_decide": (True, False),
    "settings.audit.verify_nightly": (False, True),
    "settings.banned_words": (["bread"], []),
    "settings.members.default_invite_role": ("guest",),
    "settings.members.invite_days": (1,),
    "settings.members.inviters": ("owners", "admins"),
    "stage.name": ("Law",),
    "stage.quorum": (3, 2),
    "stage.rank": (9, 0),
    "stage.roles": (["owner"], []),
    "workspace.name": ("Red Door",),
    "workspace.timezone": ("UTC",),
}


def test_every_setting_has_a_row() -> None:
    assert sorted(EVERY_SETTING ^ CHANGES.keys()) == []


async def test_what_waits_outlives_every_change_of_a_setting(api: Api) -> None:
    left = await legacy(api)
    cast, ann, made = left.cast, left.cast.ann, left.made
    stage = ok(await ann.get(cast.at("/approval-stages")))["items"][0]
    channel = ok(await ann.get(cast.at("/channels")))["items"][0]
    paths = {
        "workspace": "",
        "settings": "/settings",
        "stage": f"/approval-stages/{stage['id']}",
        "channel": f"/channels/{channel['id']}",
    }
    waiting = cast.at(f"/approvals/{made['waiting']['id']}")
    ok(await ann.patch(cast.at(paths["stage"]), {"quorum": 2}))
    ok(await cast.decide(cast.cleo, made["waiting"]))
    for place, values in CHANGES.items():
        kind, *sections = place.split(".")
        for value in values:
            change: Any = value
            for name in reversed(sections):
                change = {name: change}
            path = cast.at(paths[kind])
            etag = {"If-Match": (await ann.get(path)).headers["etag"]}
            ok(await ann.patch(path, change, headers=etag))
            for name, before in left.lists.items():
                assert before <= await left.listed(name), (place, value, name)
            request = ok(await ann.get(waiting))
            assert (request["state"], request["yes_count"] < request["quorum"]) == (
                "pending",
                True,
            ), (place, value)
    ok(await cast.decide(ann, made["waiting"]))
    assert ok(await ann.get(waiting))["state"] == "approved"
    plan = ok(await ann.get(cast.at(f"/publications/{made['planned']['id']}")))
    assert plan["state"] == "planned"
    ok(await ann.post(cast.at(f"/invites/{made['invite']['id']}/renewal")))
