"""The trash over HTTP: what comes back how, who sees what of it, and what stands in the way."""

from datetime import datetime, timedelta
from uuid import UUID

from runner.approvals import Approvals
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.db.work import Work
from runner.publishing.publications import Publications
from runner.publishing.sending import THROWN_AWAY, Sending
from runner.workspaces import InternalContext
from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api
from tests.contract.unconfined import rows_of


def in_an_hour() -> str:
    return (now() + timedelta(hours=1)).isoformat()


async def follow(work: Work, post_id: UUID) -> None:
    """Do what readers of the log do about a post."""
    await Approvals(work).revoke_outdated(post_id)
    await Approvals(work).judge_anew()
    await Publications(work).cancel_outdated(post_id)
    await Publications(work).settle_anew(post_id)


async def test_a_post_comes_back_with_approvals_and_plan_and_what_was_removed_before_stays_gone(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post, context = await cast.write(), InternalContext(UUID(cast.ws))
    path, post_id = cast.at(f"/posts/{post['id']}"), UUID(post["id"])
    ok(await cast.wim.put(f"{path}/tags", {"names": ["Oven"]}))
    link = {"title": "Plan", "url": "https://example.org/plan"}
    kept, gone = [ok(await cast.wim.post(f"{path}/attachments", link), 201) for _ in range(2)]
    assert (await cast.wim.delete(f"{path}/attachments/{gone['id']}")).is_success
    ok(await cast.vera.post(f"{path}/comments", {"body": "Fine."}), 201)
    await cast.approve(post)
    await cast.publish(post, at=in_an_hour())
    before, read = rows_of(container, UUID(cast.ws)), await cast.read(post)
    assert read["status"] == "scheduled"

    assert (await cast.wim.delete(path)).is_success
    async with container.database.write(context) as work:
        await follow(work, post_id)
    assert ok(await cast.vera.get(cast.at("/approvals")))["items"] == []
    refused(await cast.ben.post(f"{path}/publication"), 404, "not_found")
    ok(await cast.wim.post(f"{path}/restoration"))
    async with container.database.write(context) as work:
        await follow(work, post_id)
    assert rows_of(container, UUID(cast.ws)) == before
    assert [a["id"] for a in ok(await cast.wim.get(f"{path}/attachments"))["items"]] == [kept["id"]]


async def test_what_falls_due_in_the_trash_is_cancelled_and_the_post_says_so(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post, context = await cast.approved(), InternalContext(UUID(cast.ws))
    [planned] = await cast.publish(post, at=in_an_hour())
    path, due = cast.at(f"/posts/{post['id']}"), datetime.fromisoformat(planned["planned_for"])
    assert (await cast.wim.delete(path)).is_success
    async with container.database.write(context) as work:
        assert await Sending(work).begin(UUID(planned["id"]), due.isoformat()) is None
    ok(await cast.wim.post(f"{path}/restoration"))
    async with container.database.write(context) as work:
        await follow(work, UUID(post["id"]))
    [cancelled] = await cast.publications(post)
    assert (cancelled["state"], cancelled["problem"]) == ("cancelled", THROWN_AWAY)
    assert await cast.status(post) == "approved"


async def test_a_post_that_waited_at_a_stage_that_went_is_asked_about_at_the_next(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    request = await cast.submit(post)
    path = cast.at(f"/posts/{post['id']}")
    assert (await cast.wim.delete(path)).is_success
    stage = cast.at(f"/approval-stages/{request['stage_id']}")
    assert (await cast.ann.delete(stage)).is_success
    ok(await cast.wim.post(f"{path}/restoration"))
    async with container.database.write(InternalContext(UUID(cast.ws))) as work:
        await follow(work, UUID(post["id"]))
    assert (await cast.open_request(post))["stage"] == "Final Approval"


async def test_what_belongs_to_something_in_the_trash_waits_for_it(api: Api) -> None:
    cast = await Cast.open(api)
    goal = ok(await cast.ann.post(cast.at("/goals"), {"title": "Bread"}), 201)
    fields = {"title": "Ovens", "goal_id": goal["id"]}
    chapter = ok(await cast.ann.post(cast.at("/chapters"), fields), 201)
    places = [cast.at(f"/chapters/{chapter['id']}"), cast.at(f"/goals/{goal['id']}")]
    for place in places:
        assert (await cast.ann.delete(place)).is_success
    error = refused(await cast.ann.post(f"{places[0]}/restoration"), 409, "in_trash")
    assert error["kind"] == "goal"
    for place in reversed(places):
        ok(await cast.ann.post(f"{place}/restoration"))


async def test_a_place_that_was_taken_meanwhile_is_not_taken_twice(api: Api) -> None:
    cast = await Cast.open(api)
    [feed] = ok(await cast.ann.get(cast.at("/channels")))["items"]
    assert (await cast.ann.delete(cast.at(f"/channels/{feed['id']}"))).is_success
    another = {"name": "Feed", "kind": "feed", "platform": "blog"}
    ok(await cast.ann.post(cast.at("/channels"), another), 201)
    back = await cast.ann.post(cast.at(f"/channels/{feed['id']}/restoration"))
    refused(back, 409, "already_exists")


async def test_an_origin_belongs_to_the_post_that_is_there(api: Api) -> None:
    cast = await Cast.open(api)
    body = {"format": "json", "content": '[{"id": "elsewhere-1", "title": "Bread"}]'}
    imports = cast.at("/posts/import")
    [row] = ok(await cast.wim.post(imports, body))["rows"]
    path = cast.at(f"/posts/{row['post_id']}")
    assert (await cast.wim.delete(path)).is_success
    ok(await cast.wim.post(f"{path}/restoration"))
    assert ok(await cast.wim.post(imports, body))["rows"][0]["outcome"] == "duplicate"
    assert (await cast.wim.delete(path)).is_success
    [again] = ok(await cast.wim.post(imports, body))["rows"]
    assert again["outcome"] == "new"
    ok(await cast.wim.post(f"{path}/restoration"))
    assert ok(await cast.wim.post(imports, body))["rows"][0]["post_id"] == again["post_id"]


async def test_the_trash_shows_of_each_kind_what_the_caller_may_bring_back(api: Api) -> None:
    cast = await Cast.open(api)
    goal = ok(await cast.ann.post(cast.at("/goals"), {"title": "Bread"}), 201)
    secret = {"key": "SEC", "name": "Secret", "visibility": "private"}
    project = ok(await cast.ann.post(cast.at("/projects"), secret), 201)
    posts = [await cast.write(f"Post {n}") for n in range(3)]
    for kind, row in (("goals", goal), ("projects", project), *(("posts", p) for p in posts)):
        assert (await cast.ann.delete(cast.at(f"/{kind}/{row['id']}"))).is_success

    async def titles(who: Api, query: str = "") -> list[str]:
        return [row["title"] for row in ok(await who.get(cast.at(f"/trash{query}")))["items"]]

    assert await titles(cast.ann) == ["Post 2", "Post 1", "Post 0", "Secret", "Bread"]
    assert await titles(cast.ben) == ["Post 2", "Post 1", "Post 0", "Bread"]
    assert await titles(cast.wim) == ["Post 2", "Post 1", "Post 0"]
    assert await titles(cast.ann, "?kind=goal") == ["Bread"]
    back = await cast.ben.post(cast.at(f"/projects/{project['id']}/restoration"))
    refused(back, 404, "not_found")
    refused(
        await cast.wim.post(cast.at(f"/goals/{goal['id']}/restoration")), 403, "insufficient_scope"
    )
    page = ok(await cast.ann.get(cast.at("/trash?limit=4")))
    last = ok(await cast.ann.get(cast.at(f"/trash?limit=4&cursor={page['next_cursor']}")))
    assert ([row["title"] for row in last["items"]], last["next_cursor"]) == (["Bread"], None)
    refused(await cast.ann.get(cast.at("/trash?sort=title")), 422, "validation_failed")
    made = {"name": "Words", "scopes": ["content:write", "content:read"]}
    key = ok(await cast.ann.post(cast.at("/api-keys"), made), 201)
    by_key = Api(api.http, {"Authorization": f"Bearer {key['key']}"})
    assert await titles(by_key) == ["Post 2", "Post 1", "Post 0"]
    assert (await cast.ann.post(cast.at("/archive"))).is_success
    back = await cast.ann.post(cast.at(f"/goals/{goal['id']}/restoration"))
    refused(back, 409, "workspace_archived")
