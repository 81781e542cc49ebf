"""Undo over HTTP: what was recorded is put back exactly, or refused with what stands in the way."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.approvals import Approvals
from runner.bootstrap import Container
from runner.core.clock import now
from runner.publishing.publications import Publications
from runner.workspaces import InternalContext
from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api
from tests.contract.unconfined import rows_of

Json = dict[str, Any]
# What an undoing adds: the version that says again what was said, and who was asked to work on it.
KEPT = {"posts", "post_versions", "assignments"}


async def event_of(cast: Cast, subject_id: str, type: str | None = None) -> Json:
    query = f"?subject_id={subject_id}&limit=1" + (f"&type={type}" if type else "")
    [event] = ok(await cast.ann.get(cast.at(f"/audit-events{query}")))["items"]
    return dict(event)


async def undo(cast: Cast, event: Json, who: Api | None = None) -> Json:
    done = await (who or cast.wim).post(cast.at(f"/audit-events/{event['id']}/undo"))
    return ok(done)


async def follow(container: Container, cast: Cast, post: Json) -> None:
    """Do what readers of the log do about a post that was edited."""
    post_id = UUID(post["id"])
    async with container.database.write(InternalContext(UUID(cast.ws))) as work:
        await Approvals(work).revoke_outdated(post_id)
        await Publications(work).cancel_outdated(post_id)


async def test_an_edit_is_undone_with_the_approvals_and_plans_it_had_taken_away(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved(body="Monday.")
    await cast.publish(post, at=(now() + timedelta(hours=1)).isoformat())
    before, rows = await cast.read(post), rows_of(container, UUID(cast.ws))
    await cast.edit(post, "Monday!")
    await follow(container, cast, post)
    assert await cast.status(post) == "draft"
    edit = await event_of(cast, post["id"], "post.updated")
    assert edit["undoable"]

    undone = await undo(cast, edit)
    assert undone["type"] == "post.updated"
    moved = {"version": 0, "updated_at": 0, "latest_version": 0}
    assert await cast.read(post) | moved == before | moved
    after = rows_of(container, UUID(cast.ws))
    assert {name for name, found in after.items() if found != rows[name]} <= KEPT
    await follow(container, cast, post)
    assert await cast.status(post) == "scheduled"
    again = await cast.wim.post(cast.at(f"/audit-events/{edit['id']}/undo"))
    refused(again, 409, "already_undone")
    # What is undone is done again by undoing that, and the log of it all is whole.
    await undo(cast, undone)
    assert (await cast.read(post))["variants"][0]["body"] == "Monday!"
    assert await cast.status(post) == "draft"
    ok(await cast.ann.get(cast.at("/audit-events/verification")))


async def attach(cast: Cast, post: Json) -> None:
    link = {"title": "Plan", "url": "https://example.org/plan"}
    ok(await cast.wim.post(cast.at(f"/posts/{post['id']}/attachments"), link), 201)


async def submit(cast: Cast, post: Json) -> None:
    await cast.submit(post)


async def edit_again(cast: Cast, post: Json) -> None:
    await cast.edit(post, "Tuesday.")


MEANWHILE: dict[Callable[[Cast, Json], Awaitable[None]], str] = {
    attach: "attachments",
    submit: "status",
    edit_again: "latest_version",
}


@pytest.mark.parametrize("meanwhile", MEANWHILE)
async def test_an_edit_is_not_undone_when_something_else_moved(
    api: Api, container: Container, meanwhile: Callable[[Cast, Json], Awaitable[None]]
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved(body="Monday.")
    await cast.edit(post, "Monday!")
    edit = await event_of(cast, post["id"], "post.updated")
    await meanwhile(cast, post)
    await follow(container, cast, post)
    rows = rows_of(container, UUID(cast.ws))
    answer = await cast.wim.post(cast.at(f"/audit-events/{edit['id']}/undo"))
    assert MEANWHILE[meanwhile] in refused(answer, 409, "changed_since")["fields"]
    assert rows_of(container, UUID(cast.ws)) == rows


@pytest.mark.parametrize("stand", ["review", "approved", "published"])
async def test_a_yes_to_words_that_undoing_takes_back_falls(api: Api, stand: str) -> None:
    cast = await Cast.open(api)
    post = await cast.write(body="Monday.")
    await cast.edit(post, "Monday!")
    edit = await event_of(cast, post["id"], "post.updated")
    if stand == "review":
        await cast.submit(post)
    else:
        await cast.approve(post)
    if stand == "published":
        await cast.publish(post)
        await cast.settled(post, "sent")
    assert await cast.status(post) == stand
    await undo(cast, edit)
    found = await cast.read(post)
    assert (found["variants"][0]["body"], found["approved_hash"]) == ("Monday.", None)
    assert found["status"] == ("published" if stand == "published" else "draft")
    # It is written, looked at and published like any other.
    await cast.approve(post)
    await cast.publish(post)


async def test_a_plain_resource_goes_back_and_forth(api: Api, container: Container) -> None:
    cast = await Cast.open(api)
    fields = {"title": "Bread", "due_at": "2030-01-01T09:00:00+01:00"}
    goal = ok(await cast.ann.post(cast.at("/goals"), fields), 201)
    path = cast.at(f"/goals/{goal['id']}")
    rows = rows_of(container, UUID(cast.ws))
    ok(await cast.ann.patch(path, {"title": "Rolls", "due_at": None, "target": 3}))
    await undo(cast, await event_of(cast, goal["id"]), cast.ben)
    assert rows_of(container, UUID(cast.ws)) == rows
    assert (await cast.ann.delete(path)).is_success
    removal = await event_of(cast, goal["id"])
    assert removal["type"] == "goal.deleted"
    undone = await undo(cast, removal, cast.ben)
    assert rows_of(container, UUID(cast.ws)) == rows
    await undo(cast, undone, cast.ben)
    refused(await cast.ann.get(path), 404, "not_found")


async def test_a_change_to_many_posts_is_undone_in_one_call(api: Api, container: Container) -> None:
    cast = await Cast.open(api)
    posts = [await cast.write(f"Post {n}") for n in range(3)]
    ids = [post["id"] for post in posts]
    assert (await cast.wim.put(cast.at(f"/posts/{ids[0]}/tags"), {"names": ["Oven"]})).is_success
    rows = rows_of(container, UUID(cast.ws))
    ben = cast.ben.user["id"]
    for change in (
        {"action": "archive"},
        {"action": "assign", "assignee_id": ben},
        {"action": "set_due", "due_at": "2030-01-01T09:00:00Z"},
        {"action": "tag", "remove_tags": ["Oven"], "add_tags": ["New"]},
        {"action": "discard"},
    ):
        done = await cast.wim.post(cast.at("/posts/bulk"), {"ids": ids, **change})
        assert all(row["outcome"] == "ok" for row in ok(done)["items"])
        body = {"request_id": done.headers["x-request-id"]}
        ok(await cast.wim.post(cast.at("/audit-events/undo"), body))
        after = rows_of(container, UUID(cast.ws))
        changed = {name for name, found in after.items() if found != rows[name]}
        assert changed - {"assignments", "taggings", "tags"} == set(), change
    tagged = await cast.read(posts[0])
    assert [tag["name"] for tag in tagged["tags"]] == ["Oven"]
    done = await cast.wim.post(cast.at("/posts/bulk"), {"ids": ids, "action": "discard"})
    ok(await cast.wim.post(cast.at(f"/posts/{ids[1]}/restoration")))
    body = {"request_id": done.headers["x-request-id"]}
    refused(await cast.wim.post(cast.at("/audit-events/undo"), body), 409, "changed_since")
    assert (await cast.wim.get(cast.at(f"/posts/{ids[0]}"))).status_code == 404


async def test_what_was_put_away_at_once_comes_back_in_the_order_it_had(api: Api) -> None:
    cast = await Cast.open(api)
    for n in range(8):
        await cast.write(f"Post {n}")

    async def listed() -> list[str]:
        found = ok(await cast.wim.get(cast.at("/posts?sort=-updated_at")))
        return [post["id"] for post in found["items"]]

    ids = await listed()
    done = await cast.wim.post(cast.at("/posts/bulk"), {"ids": ids, "action": "archive"})
    ok(
        await cast.wim.post(
            cast.at("/audit-events/undo"), {"request_id": done.headers["x-request-id"]}
        )
    )
    assert await listed() == ids


async def test_an_import_is_undone_with_its_request(api: Api, container: Container) -> None:
    cast = await Cast.open(api)
    rows = rows_of(container, UUID(cast.ws))
    posts = [{"title": title, "tags": ["Bread"]} for title in ("Ovens", "Rolls")]
    body = {"format": "json", "content": json.dumps(posts)}
    done = await cast.wim.post(cast.at("/posts/import"), body)
    assert ok(done)["applied"]
    asked = {"request_id": done.headers["x-request-id"]}
    assert len(ok(await cast.wim.post(cast.at("/audit-events/undo"), asked))["items"]) == 4
    assert ok(await cast.ann.get(cast.at("/posts")))["items"] == []
    after = rows_of(container, UUID(cast.ws))
    assert {name for name in after if after[name] != rows[name]} <= KEPT | {
        "counters",
        "tags",
        "taggings",
    }


async def test_what_came_back_approved_is_judged_by_who_may_say_yes_by_then(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved(body="Monday.")
    await cast.edit(post, "Monday!")
    await follow(container, cast, post)
    gone = await cast.ann.delete(cast.at(f"/members/{cast.ben.user['id']}"))
    assert gone.status_code == 204
    await undo(cast, await event_of(cast, post["id"], "post.updated"))
    asked = await cast.open_request(post)
    assert (await cast.status(post), asked["stage"], asked["yes_count"]) == (
        "review",
        "Draft Review",
        0,
    )
    ok(await cast.decide(cast.ann, asked))
    assert await cast.status(post) == "approved"


async def test_who_undoes_needs_what_the_change_needs(api: Api) -> None:
    cast, other = await Cast.open(api), await Cast.open(api, "Other")
    goal = ok(await cast.ann.post(cast.at("/goals"), {"title": "Bread"}), 201)
    event = await event_of(cast, goal["id"])
    path = cast.at(f"/audit-events/{event['id']}/undo")
    assert refused(await cast.wim.post(path), 403, "insufficient_scope")["missing_scope"] == (
        "strategy:write"
    )
    refused(await other.ann.post(path.replace(cast.ws, other.ws)), 404, "not_found")
    made = {"name": "Words", "scopes": ["content:write", "content:read", "workspace:read"]}
    key = ok(await cast.ann.post(cast.at("/api-keys"), made), 201)
    by_key = Api(api.http, {"Authorization": f"Bearer {key['key']}"})
    refused(await by_key.post(path), 403, "insufficient_scope")
    secret = {"key": "SEC", "name": "Secret", "visibility": "private"}
    project = ok(await cast.ann.post(cast.at("/projects"), secret), 201)
    hidden = await event_of(cast, project["id"])
    refused(await cast.ben.post(cast.at(f"/audit-events/{hidden['id']}/undo")), 404, "not_found")
    ok(await cast.ann.post(cast.at(f"/projects/{project['id']}/archival")))
    hidden = await event_of(cast, project["id"], "project.archived")
    path_of_hidden = cast.at(f"/audit-events/{hidden['id']}/undo")
    refused(await cast.ben.post(path_of_hidden), 404, "not_found")
    body = {"request_id": hidden["request_id"]}
    refused(await cast.ben.post(cast.at("/audit-events/undo"), body), 404, "not_found")
    sent = await cast.submit(await cast.write())
    ok(await cast.decide(cast.ben, sent))
    said = await event_of(cast, sent["id"], "approval.approved")
    assert not said["undoable"]
    refused(await cast.ann.post(cast.at(f"/audit-events/{said['id']}/undo")), 409, "not_undoable")
    assert (await cast.ann.post(cast.at("/archive"))).is_success
    refused(await cast.ann.post(path), 409, "workspace_archived")


async def test_a_submission_is_undone_to_where_the_post_stood(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    idea = {"status": "idea"}
    seen = {"If-Match": "*"}
    ok(await cast.wim.post(cast.at(f"/posts/{post['id']}/move"), idea, headers=seen))
    before = rows_of(container, UUID(cast.ws))
    sent = await cast.wim.post(cast.at(f"/posts/{post['id']}/submission"))
    ok(sent, 201)
    back = {"request_id": sent.headers["X-Request-Id"]}
    [undone] = ok(await cast.wim.post(cast.at("/audit-events/undo"), back))["items"]
    assert undone["type"] == "approval.requested"
    assert await cast.status(post) == "idea"
    after = rows_of(container, UUID(cast.ws))
    assert {name for name, rows in after.items() if rows != before[name]} == {"approval_requests"}
    assert [request["state"] for request in await cast.requests(post)] == ["withdrawn"]
    # Done again, it waits as before.
    ok(await cast.wim.post(cast.at(f"/audit-events/{undone['id']}/undo")))
    assert await cast.status(post) == "review"
    assert [request["state"] for request in await cast.requests(post)] == ["pending"]


async def test_a_post_that_was_moved_goes_back_into_its_column(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    before = rows_of(container, UUID(cast.ws))
    moved = await cast.wim.post(
        cast.at(f"/posts/{post['id']}/move"), {"status": "idea"}, headers={"If-Match": "*"}
    )
    ok(moved)
    ok(
        await cast.wim.post(
            cast.at("/audit-events/undo"), {"request_id": moved.headers["X-Request-Id"]}
        )
    )
    assert await cast.status(post) == "draft"
    assert rows_of(container, UUID(cast.ws)) == before


async def test_a_submission_that_was_answered_is_not_undone(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    await cast.submit(post)
    asked = await event_of(cast, (await cast.open_request(post))["id"], "approval.requested")
    ok(await cast.decide(cast.ben, await cast.open_request(post)))
    refused(await cast.wim.post(cast.at(f"/audit-events/{asked['id']}/undo")), 409, "changed_since")
    # What a decision asked on is no submission.
    then = await event_of(cast, (await cast.open_request(post))["id"], "approval.requested")
    refused(await cast.wim.post(cast.at(f"/audit-events/{then['id']}/undo")), 409, "not_undoable")


async def test_what_was_withdrawn_is_asked_again_with_every_yes_of_then(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    await cast.submit(post)
    ok(await cast.decide(cast.ben, await cast.open_request(post)))
    before = rows_of(container, UUID(cast.ws))

    async def withdraw() -> Json:
        taken = await cast.wim.delete(cast.at(f"/posts/{post['id']}/submission"))
        assert taken.is_success
        return {"request_id": taken.headers["X-Request-Id"]}

    back = await withdraw()
    [undone] = ok(await cast.wim.post(cast.at("/audit-events/undo"), back))["items"]
    assert rows_of(container, UUID(cast.ws)) == before
    ok(await cast.wim.post(cast.at(f"/audit-events/{undone['id']}/undo")))
    assert await cast.status(post) == "draft"
    states = [request["state"] for request in await cast.requests(post)]
    assert states == ["withdrawn", "withdrawn"]
    refused(await cast.wim.post(cast.at("/audit-events/undo"), back), 409, "changed_since")


async def test_a_withdrawal_is_not_undone_for_other_words(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    await cast.submit(post)
    taken = await cast.wim.delete(cast.at(f"/posts/{post['id']}/submission"))
    await cast.edit(post, "Other words.")
    back = {"request_id": taken.headers["X-Request-Id"]}
    refused(await cast.wim.post(cast.at("/audit-events/undo"), back), 409, "changed_since")


async def test_a_project_that_was_put_aside_comes_back_and_goes_again(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    project = ok(await cast.ann.post(cast.at("/projects"), {"key": "OVEN", "name": "Oven"}), 201)
    ok(await cast.ann.post(cast.at(f"/projects/{project['id']}/archival")))
    before = rows_of(container, UUID(cast.ws))
    taken = await cast.ann.delete(cast.at(f"/projects/{project['id']}/archival"))
    back = {"request_id": taken.headers["X-Request-Id"]}
    ok(await cast.ann.post(cast.at("/audit-events/undo"), back))
    assert rows_of(container, UUID(cast.ws)) == before


async def test_what_somebody_else_did_under_the_same_id_is_theirs(api: Api) -> None:
    cast = await Cast.open(api)
    said = {"X-Request-Id": "chosen-by-the-caller"}
    for who, title in ((cast.ben, "Sell"), (cast.cleo, "Bake")):
        ok(await who.post(cast.at("/goals"), {"title": title}, headers=said), 201)
    path, body = cast.at("/audit-events/undo"), {"request_id": said["X-Request-Id"]}
    refused(await cast.ann.post(path, body), 409, "not_undoable")
    done = ok(await cast.ben.post(path, body))
    assert [each["type"] for each in done["items"]] == ["goal.created"]
    left = ok(await cast.ann.get(cast.at("/goals")))["items"]
    assert [goal["title"] for goal in left] == ["Bake"]
