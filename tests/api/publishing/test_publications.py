import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.jobs import JobNotFound
from tests.api.approvals.desk import Desk, ok, refused
from tests.client import Api
from tests.waiting import until


def in_(seconds: float) -> str:
    return (now() + timedelta(seconds=seconds)).isoformat()


async def test_two_approvals_and_a_post_goes_out(api: Api, container: Container) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [planned] = await desk.publish(post)
    assert planned["kind"] == "feed"
    [sent] = await desk.settled(post, "sent")
    url = f"{container.base_url}/p/{desk.slug}/{post['key'].lower()}"
    assert (sent["external_url"], sent["attempt"], sent["problem"]) == (url, 1, None)
    read = await desk.read(post)
    assert read["status"] == "published"
    assert read["published_at"] == sent["sent_at"]


async def test_the_ledger_keeps_exactly_what_went_out(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.published("A second oven", "Monday.")
    [row] = await desk.publications(post)
    await desk.edit(post, "Tuesday.")
    kept = ok(await desk.vera.get(desk.at(f"/publications/{row['id']}")))
    assert kept["content"] == {
        "platform": "blog",
        "title": "A second oven",
        "body": "Monday.",
        "author": "Wim Writer",
        "tags": [],
        "language": "en",
    }
    assert kept["content_hash"] == row["content_hash"]


async def test_a_post_that_is_not_approved_is_not_planned(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.write()
    path = desk.at(f"/posts/{post['id']}/publication")
    refused(await desk.ben.post(path), 409, "approval_missing")
    ok(await desk.decide(desk.ben, await desk.submit(post)))
    refused(await desk.ben.post(path), 409, "approval_missing")
    assert await desk.publications(post) == []


async def test_writers_and_viewers_publish_and_cancel_nothing(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [row] = await desk.publish(post, at=in_(3600))
    for who in (desk.wim, desk.vera):
        publish = await who.post(desk.at(f"/posts/{post['id']}/publication"))
        refused(publish, 403, "insufficient_scope")
        cancel = await who.post(desk.at(f"/publications/{row['id']}/cancellation"))
        refused(cancel, 403, "insufficient_scope")


@pytest.mark.parametrize(
    "at",
    [in_(-1), in_(3600 * 24 * 365 * 6), "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00"],
    ids=["past", "far", "the last", "the first"],
)
async def test_a_moment_that_is_past_or_far_away_is_refused(api: Api, at: str) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    answer = await desk.ben.post(desk.at(f"/posts/{post['id']}/publication"), {"at": at})
    assert refused(answer, 422, "validation_failed")["errors"][0]["pointer"] == "/at"


async def test_a_moment_needs_a_time_zone(api: Api) -> None:
    desk = await Desk.open(api)
    path = desk.at(f"/posts/{(await desk.approved())['id']}/publication")
    refused(await desk.ben.post(path, {"at": "2030-01-01T10:00:00"}), 422, "validation_failed")


async def test_a_scheduled_post_goes_out_at_its_moment_and_not_before(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [row] = await desk.publish(post, at=in_(1))
    read = await desk.read(post)
    assert (read["status"], read["scheduled_at"]) == ("scheduled", row["planned_for"])
    [sent] = await desk.settled(post, "sent")
    assert sent["sent_at"] >= sent["planned_for"] == row["planned_for"]
    assert await desk.status(post) == "published"


async def test_planning_again_moves_the_moment_and_the_earlier_one_passes(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [row] = await desk.publish(post, at=in_(0.5))
    [moved] = await desk.publish(post, at=in_(3600))
    assert moved["id"] == row["id"]
    other = await desk.approved("Later")
    await desk.publish(other, at=in_(1.5))
    await desk.settled(other, "sent")
    assert [r["state"] for r in await desk.publications(post)] == ["planned"]
    await desk.publish(post)
    await desk.settled(post, "sent")


async def test_publishing_twenty_times_at_once_is_publishing_once(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    path = desk.at(f"/posts/{post['id']}/publication")
    answers = await asyncio.gather(*(desk.ben.post(path) for _ in range(20)))
    ids = {ok(answer, 202)["items"][0]["id"] for answer in answers}
    [sent] = await desk.settled(post, "sent")
    assert ids == {sent["id"]}
    assert sent["attempt"] == 1
    await desk.publish(post)
    assert await desk.publications(post) == [sent]


async def test_a_cancelled_publication_stays_in_and_can_be_planned_again(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    at = in_(3600)
    [row] = await desk.publish(post, at=at)
    path = desk.at(f"/publications/{row['id']}/cancellation")
    cancelled = ok(await desk.ben.post(path))
    assert cancelled["state"] == "cancelled"
    assert ok(await desk.ben.post(path)) == cancelled
    read = await desk.read(post)
    assert (read["status"], read["scheduled_at"]) == ("approved", None)
    [again] = await desk.publish(post)
    assert again["id"] == row["id"]
    await desk.settled(post, "sent")
    refused(await desk.ben.post(path), 409, "too_late")


async def test_fifty_publishings_and_cancellings_at_once_end_in_one_truth(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [row] = await desk.publish(post, at=in_(3600))
    publish = desk.at(f"/posts/{post['id']}/publication")
    cancel = desk.at(f"/publications/{row['id']}/cancellation")
    answers = await asyncio.gather(
        *(desk.ben.post(path) for _ in range(25) for path in (publish, cancel))
    )
    assert {answer.status_code for answer in answers} <= {200, 202, 409}
    for answer in answers:
        if answer.status_code == 409:
            refused(answer, 409, "too_late")
    [end] = await desk.settled(post, "sent", "cancelled")
    assert end["id"] == row["id"]
    assert (end["state"] == "sent") == (end["sent_at"] is not None)
    expected = {"sent": "published", "cancelled": "approved"}[end["state"]]
    assert await desk.status(post) == expected


async def test_a_change_after_planning_keeps_the_post_in(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved(body="Monday.")
    await desk.publish(post, at=in_(3600))
    await desk.edit(post, "Monday!")
    [cancelled] = await desk.settled(post, "cancelled")
    assert "no longer approved" in cancelled["problem"]
    assert await desk.status(post) == "draft"


async def test_a_discarded_post_does_not_go_out(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [row] = await desk.publish(post, at=in_(3600))
    assert (await desk.wim.delete(desk.at(f"/posts/{post['id']}"))).is_success

    async def cancelled() -> bool:
        read = ok(await desk.vera.get(desk.at(f"/publications/{row['id']}")))
        return bool(read["state"] == "cancelled")

    await until(cancelled)


async def test_what_a_leaver_planned_does_not_go_out(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    await desk.publish(post, at=in_(3600))
    path = desk.at(f"/members/{desk.ben.user['id']}")
    assert (await desk.ann.patch(path, {"role": "viewer"})).is_success
    [cancelled] = await desk.settled(post, "cancelled")
    assert "may no longer publish" in cancelled["problem"]

    async def asked_again() -> bool:
        """Ben had approved it too, and his yes went with his role."""
        return await desk.status(post) == "review"

    await until(asked_again)


async def test_what_somebody_planned_who_is_suspended_does_not_go_out(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    await desk.publish(post, at=in_(3600))
    ok(await desk.ann.post(desk.at(f"/members/{desk.ben.user['id']}/suspension")))
    [cancelled] = await desk.settled(post, "cancelled")
    assert "may no longer publish" in cancelled["problem"]


async def test_what_was_due_in_an_archived_workspace_does_not_go_out_later(
    api: Api, container: Container
) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    [row] = await desk.publish(post, at=in_(0.5))
    ok(await desk.ann.post(desk.at("/archive")))
    due = datetime.fromisoformat(row["planned_for"]).isoformat()

    async def refused_to_send() -> bool:
        with suppress(JobNotFound):
            status = await container.jobs.status(f"publishing.send:{row['id']}:{due}")
            return status.finished
        return False

    await until(refused_to_send)
    ok(await desk.ann.delete(desk.at("/archive")))
    [cancelled] = await desk.settled(post, "cancelled")
    assert "publish it again" in cancelled["problem"]
    assert await desk.status(post) == "approved"


async def test_what_is_due_while_it_is_put_away_does_not_go_out(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    await desk.publish(post, at=in_(0.5))
    ok(await desk.wim.post(desk.at(f"/posts/{post['id']}/archival")))
    [cancelled] = await desk.settled(post, "cancelled")
    assert "archived when this was due" in cancelled["problem"]
    ok(await desk.wim.delete(desk.at(f"/posts/{post['id']}/archival")))
    assert await desk.status(post) == "approved"


async def test_a_changed_post_is_published_again_under_its_first_date(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.published(body="Monday.")
    await desk.edit(post, "Tuesday.")
    await desk.approve(post)
    await desk.publish(post)
    first, second = await desk.settled(post, "sent")
    assert first["content_hash"] != second["content_hash"]
    assert first["published_at"] == second["published_at"]
    assert first["sent_at"] < second["sent_at"]


async def test_a_channel_without_a_text_for_it_says_so(api: Api) -> None:
    desk = await Desk.open(api)
    variants = {"x": "Short.", "linkedin": "Long."}
    post = ok(await desk.wim.post(desk.at("/posts"), {"title": "T", "variants": variants}), 201)
    await desk.approve(post)
    answer = await desk.ben.post(desk.at(f"/posts/{post['id']}/publication"))
    refused(answer, 409, "variant_missing")


async def test_the_only_text_of_a_post_goes_to_any_channel(api: Api) -> None:
    desk = await Desk.open(api)
    post = ok(await desk.wim.post(desk.at("/posts"), {"title": "T", "variants": {"x": "S."}}), 201)
    await desk.approve(post)
    [row] = await desk.publish(post)
    assert row["platform"] == "x"


async def test_the_ledger_is_filtered_and_sorted(api: Api) -> None:
    desk = await Desk.open(api)
    late, soon = await desk.approved("Late"), await desk.approved("Soon")
    await desk.publish(late, at=in_(7200))
    await desk.publish(soon, at=in_(3600))

    async def titles(query: str) -> list[str]:
        page = ok(await desk.vera.get(desk.at(f"/publications?{query}")))
        return [row["title"] for row in page["items"]]

    assert await titles("sort=planned_for") == ["Soon", "Late"]
    assert await titles("sort=-created_at&state=planned") == ["Soon", "Late"]
    assert await titles("state=sent") == []
    channel = (await desk.publications(late))[0]["channel_id"]
    assert await titles(f"channel_id={channel}&sort=-planned_for") == ["Late", "Soon"]


async def test_what_is_withdrawn_leaves_page_and_feeds_with_the_answer(api: Api) -> None:
    desk = await Desk.open(api)
    kept, post = await desk.published("Kept"), await desk.published("Taken back")
    paths = [f"/p/{desk.slug}/{rest}" for rest in ("", "feed.rss", "feed.json", kept["key"])]
    tags = [(await api.http.get(path)).headers["etag"] for path in paths]
    [row] = await desk.publications(post)
    path = desk.at(f"/publications/{row['id']}/withdrawal")
    for who in (desk.wim, desk.vera):
        refused(await who.post(path), 403, "insufficient_scope")
    withdrawn = ok(await desk.ben.post(path))
    assert (withdrawn["state"], withdrawn["withdrawn_by_id"]) == ("withdrawn", desk.ben.user["id"])
    assert withdrawn["withdrawn_at"] > withdrawn["sent_at"]
    for public, tag in zip(paths, tags, strict=True):
        answer = await api.http.get(public, headers={"If-None-Match": tag})
        assert answer.status_code == 200
        assert "Taken back" not in answer.text
    assert (await api.http.get(f"/p/{desk.slug}/{post['key']}")).status_code == 410
    assert ok(await desk.ben.post(path)) == withdrawn
    read = await desk.read(post)
    assert (read["status"], read["published_at"]) == ("approved", None)
    events = ok(await desk.ann.get(desk.at("/audit-events")))["items"]
    assert [event["type"] for event in events].count("publication.withdrawn") == 1


async def test_earlier_words_do_not_show_again_and_the_post_can_be_published_again(
    api: Api,
) -> None:
    desk = await Desk.open(api)
    post = await desk.published(body="Monday.")
    await desk.edit(post, "Tuesday.")
    await desk.approve(post)
    await desk.publish(post)
    _, second = await desk.settled(post, "sent")
    ok(await desk.ben.post(desk.at(f"/publications/{second['id']}/withdrawal")))
    assert [row["state"] for row in await desk.publications(post)] == ["withdrawn", "withdrawn"]
    page = f"/p/{desk.slug}/{post['key']}"
    assert (await api.http.get(page)).status_code == 410
    [again] = await desk.publish(post)
    assert (again["id"], again["withdrawn_at"]) == (second["id"], None)
    await desk.settled(post, "sent", "withdrawn")
    assert "Tuesday." in (await api.http.get(page)).text
    assert await desk.status(post) == "published"


async def test_only_what_was_sent_and_does_not_go_out_again_is_withdrawn(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved(body="Monday.")
    [planned] = await desk.publish(post, at=in_(3600))
    path = desk.at(f"/publications/{planned['id']}/withdrawal")
    refused(await desk.ben.post(path), 409, "not_sent")
    await desk.publish(post)
    await desk.settled(post, "sent")
    await desk.edit(post, "Tuesday.")
    await desk.approve(post)
    await desk.publish(post, at=in_(3600))
    refused(await desk.ben.post(path), 409, "on_its_way")


async def test_a_file_in_the_folder_goes_when_it_is_withdrawn_whatever_became_of_the_rest(
    api: Api, container: Container
) -> None:
    desk = await Desk.open(api)
    channel = {"name": "Notes", "kind": "markdown"}
    channel = ok(await desk.ann.post(desk.at("/channels"), channel), 201)
    posts = [await desk.published(title) for title in ("Old", "Moved", "New")]
    folder = container.settings.data_dir / "published"
    assert len(list((folder / desk.slug).iterdir())) == len(posts)
    # The first is where everything was before folders were named by what never changes.
    (folder / desk.slug).unlink()
    (folder / desk.slug).mkdir()
    old = next((folder / desk.ws).glob("*-old.md"))
    old.rename(folder / desk.slug / old.name)
    for slug in ("red-door", "blue-door"):
        etag = {"If-Match": (await desk.ann.get(desk.at(""))).headers["etag"]}
        ok(await desk.ann.patch(desk.at(""), {"slug": f"{slug}-{desk.slug}"}, headers=etag))
    assert (await desk.wim.delete(desk.at(f"/posts/{posts[1]['id']}"))).is_success
    ok(await desk.ann.post(desk.at("/archive")))
    ok(await desk.ann.delete(desk.at("/archive")))
    path = desk.at(f"/channels/{channel['id']}")
    ok(await desk.ann.patch(path, {"state": "disabled"}))
    assert (await desk.ann.delete(path)).is_success
    rows = ok(await desk.vera.get(desk.at("/publications")))["items"]
    files = [row["id"] for row in rows if row["kind"] == "markdown"]
    for id in files:
        ok(await desk.ben.post(desk.at(f"/publications/{id}/withdrawal")))

    async def withdrawn() -> bool:
        rows = [ok(await desk.vera.get(desk.at(f"/publications/{id}"))) for id in files]
        return {row["state"] for row in rows} == {"withdrawn"}

    await until(withdrawn)
    assert [*(folder / desk.slug).iterdir(), *(folder / desk.ws).iterdir()] == []


async def test_what_a_removed_feed_showed_keeps_no_post_published(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.published()
    [row] = await desk.publications(post)
    assert (await desk.ann.delete(desk.at(f"/channels/{row['channel_id']}"))).is_success
    ok(await desk.ann.post(desk.at("/channels"), {"name": "New page", "kind": "feed"}), 201)
    [again] = await desk.publish(post)
    await desk.settled(post, "sent")
    ok(await desk.ben.post(desk.at(f"/publications/{again['id']}/withdrawal")))
    read = await desk.read(post)
    assert (read["status"], read["published_at"]) == ("approved", None)


async def test_the_ledger_says_what_keeps_a_post_off_the_page(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.published()
    [row] = await desk.publications(post)
    channel = desk.at(f"/channels/{row['channel_id']}")

    async def hidden_by() -> list[Any]:
        listed = ok(await desk.vera.get(desk.at("/publications")))["items"]
        read = ok(await desk.vera.get(desk.at(f"/publications/{row['id']}")))
        assert {each["state"] for each in (*listed, read)} == {"sent"}
        return [each["hidden_by"] for each in (*listed, read)]

    assert await hidden_by() == [None, None]
    ok(await desk.ann.post(desk.at("/archive")))
    assert await hidden_by() == ["workspace_archived"] * 2
    ok(await desk.ann.delete(desk.at("/archive")))
    ok(await desk.ann.patch(channel, {"state": "disabled"}))
    assert await hidden_by() == ["channel_disabled"] * 2
    assert (await desk.ann.delete(channel)).is_success
    assert await hidden_by() == ["channel_removed"] * 2
    assert (await desk.wim.delete(desk.at(f"/posts/{post['id']}"))).is_success
    assert await hidden_by() == ["post_deleted"] * 2


async def test_another_workspace_sees_and_stops_nothing(api: Api) -> None:
    desk, other = await Desk.open(api), await Desk.open(api)
    post = await desk.approved()
    [row] = await desk.publish(post, at=in_(3600))
    assert ok(await other.ann.get(other.at("/publications")))["items"] == []
    refused(await other.ann.get(other.at(f"/publications/{row['id']}")), 404, "not_found")
    refused(await other.ann.get(other.at(f"/posts/{post['id']}/publication")), 404, "not_found")
    cancel = f"/publications/{row['id']}/cancellation"
    withdraw = f"/publications/{row['id']}/withdrawal"
    for act in (cancel, withdraw):
        refused(await other.ann.post(other.at(act)), 404, "not_found")
    refused(await other.ann.post(desk.at(cancel)), 404, "not_found")
    theirs: dict[str, Any] = {"channel_ids": [row["channel_id"]]}
    mine = await other.approved()
    answer = await other.ben.post(other.at(f"/posts/{mine['id']}/publication"), theirs)
    refused(answer, 404, "not_found")
    assert datetime.fromisoformat(row["planned_for"]) > datetime.now(UTC)
