import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.jobs import JobNotFound
from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api
from tests.waiting import until


def in_(seconds: float) -> str:
    return (now() + timedelta(seconds=seconds)).isoformat()


async def test_two_approvals_and_a_post_goes_out(api: Api, container: Container) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    [planned] = await cast.publish(post)
    assert planned["kind"] == "feed"
    [sent] = await cast.settled(post, "sent")
    url = f"{container.base_url}/p/{cast.slug}/{post['key'].lower()}"
    assert (sent["external_url"], sent["attempt"], sent["problem"]) == (url, 1, None)
    read = await cast.read(post)
    assert read["status"] == "published"
    assert read["published_at"] == sent["sent_at"]


async def test_the_ledger_keeps_exactly_what_went_out(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.published("A second oven", "Monday.")
    [row] = await cast.publications(post)
    await cast.edit(post, "Tuesday.")
    kept = ok(await cast.vera.get(cast.at(f"/publications/{row['id']}")))
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
    cast = await Cast.open(api)
    post = await cast.write()
    path = cast.at(f"/posts/{post['id']}/publication")
    refused(await cast.ben.post(path), 409, "approval_missing")
    ok(await cast.decide(cast.ben, await cast.submit(post)))
    refused(await cast.ben.post(path), 409, "approval_missing")
    assert await cast.publications(post) == []


async def test_writers_and_viewers_publish_and_cancel_nothing(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    [row] = await cast.publish(post, at=in_(3600))
    for who in (cast.wim, cast.vera):
        publish = await who.post(cast.at(f"/posts/{post['id']}/publication"))
        refused(publish, 403, "insufficient_scope")
        cancel = await who.post(cast.at(f"/publications/{row['id']}/cancellation"))
        refused(cancel, 403, "insufficient_scope")


@pytest.mark.parametrize(
    "at",
    [in_(-1), in_(3600 * 24 * 365 * 6), "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00"],
    ids=["past", "far", "the last", "the first"],
)
async def test_a_moment_that_is_past_or_far_away_is_refused(api: Api, at: str) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    answer = await cast.ben.post(cast.at(f"/posts/{post['id']}/publication"), {"at": at})
    assert refused(answer, 422, "validation_failed")["errors"][0]["pointer"] == "/at"


async def test_a_moment_needs_a_time_zone(api: Api) -> None:
    cast = await Cast.open(api)
    path = cast.at(f"/posts/{(await cast.approved())['id']}/publication")
    refused(await cast.ben.post(path, {"at": "2030-01-01T10:00:00"}), 422, "validation_failed")


async def test_a_scheduled_post_goes_out_at_its_moment_and_not_before(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    [row] = await cast.publish(post, at=in_(1))
    read = await cast.read(post)
    assert (read["status"], read["scheduled_at"]) == ("scheduled", row["planned_for"])
    [sent] = await cast.settled(post, "sent")
    assert sent["sent_at"] >= sent["planned_for"] == row["planned_for"]
    assert await cast.status(post) == "published"


async def test_planning_again_moves_the_moment_and_the_earlier_one_passes(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    [row] = await cast.publish(post, at=in_(0.5))
    [moved] = await cast.publish(post, at=in_(3600))
    assert moved["id"] == row["id"]
    other = await cast.approved("Later")
    await cast.publish(other, at=in_(1.5))
    await cast.settled(other, "sent")
    assert [r["state"] for r in await cast.publications(post)] == ["planned"]
    await cast.publish(post)
    await cast.settled(post, "sent")


async def test_publishing_twenty_times_at_once_is_publishing_once(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    path = cast.at(f"/posts/{post['id']}/publication")
    answers = await asyncio.gather(*(cast.ben.post(path) for _ in range(20)))
    ids = {ok(answer, 202)["items"][0]["id"] for answer in answers}
    [sent] = await cast.settled(post, "sent")
    assert ids == {sent["id"]}
    assert sent["attempt"] == 1
    await cast.publish(post)
    assert await cast.publications(post) == [sent]


async def test_a_cancelled_publication_stays_in_and_can_be_planned_again(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    at = in_(3600)
    [row] = await cast.publish(post, at=at)
    path = cast.at(f"/publications/{row['id']}/cancellation")
    cancelled = ok(await cast.ben.post(path))
    assert cancelled["state"] == "cancelled"
    assert ok(await cast.ben.post(path)) == cancelled
    read = await cast.read(post)
    assert (read["status"], read["scheduled_at"]) == ("approved", None)
    [again] = await cast.publish(post)
    assert again["id"] == row["id"]
    await cast.settled(post, "sent")
    refused(await cast.ben.post(path), 409, "too_late")


async def test_fifty_publishings_and_cancellings_at_once_end_in_one_truth(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    [row] = await cast.publish(post, at=in_(3600))
    publish = cast.at(f"/posts/{post['id']}/publication")
    cancel = cast.at(f"/publications/{row['id']}/cancellation")
    answers = await asyncio.gather(
        *(cast.ben.post(path) for _ in range(25) for path in (publish, cancel))
    )
    assert {answer.status_code for answer in answers} <= {200, 202, 409}
    for answer in answers:
        if answer.status_code == 409:
            refused(answer, 409, "too_late")
    [end] = await cast.settled(post, "sent", "cancelled")
    assert end["id"] == row["id"]
    assert (end["state"] == "sent") == (end["sent_at"] is not None)
    expected = {"sent": "published", "cancelled": "approved"}[end["state"]]
    assert await cast.status(post) == expected


async def test_a_change_after_planning_keeps_the_post_in(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved(body="Monday.")
    await cast.publish(post, at=in_(3600))
    await cast.edit(post, "Monday!")
    [cancelled] = await cast.settled(post, "cancelled")
    assert "no longer approved" in cancelled["problem"]
    assert await cast.status(post) == "draft"


async def test_what_a_leaver_planned_does_not_go_out(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    await cast.publish(post, at=in_(3600))
    path = cast.at(f"/members/{cast.ben.user['id']}")
    assert (await cast.ann.patch(path, {"role": "viewer"})).is_success
    [cancelled] = await cast.settled(post, "cancelled")
    assert "may no longer publish" in cancelled["problem"]

    async def asked_again() -> bool:
        """Ben had approved it too, and his yes went with his role."""
        return await cast.status(post) == "review"

    await until(asked_again)


async def test_what_somebody_planned_who_is_suspended_does_not_go_out(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    await cast.publish(post, at=in_(3600))
    ok(await cast.ann.post(cast.at(f"/members/{cast.ben.user['id']}/suspension")))
    [cancelled] = await cast.settled(post, "cancelled")
    assert "may no longer publish" in cancelled["problem"]


async def test_what_was_due_in_an_archived_workspace_does_not_go_out_later(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    [row] = await cast.publish(post, at=in_(0.5))
    ok(await cast.ann.post(cast.at("/archive")))
    due = datetime.fromisoformat(row["planned_for"]).isoformat()

    async def refused_to_send() -> bool:
        with suppress(JobNotFound):
            status = await container.jobs.status(f"publishing.send:{row['id']}:{due}")
            return status.finished
        return False

    await until(refused_to_send)
    ok(await cast.ann.delete(cast.at("/archive")))
    [cancelled] = await cast.settled(post, "cancelled")
    assert "publish it again" in cancelled["problem"]
    assert await cast.status(post) == "approved"


async def test_what_is_due_while_it_is_put_away_does_not_go_out(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    await cast.publish(post, at=in_(0.5))
    ok(await cast.wim.post(cast.at(f"/posts/{post['id']}/archival")))
    [cancelled] = await cast.settled(post, "cancelled")
    assert "archived when this was due" in cancelled["problem"]
    ok(await cast.wim.delete(cast.at(f"/posts/{post['id']}/archival")))
    assert await cast.status(post) == "approved"


async def test_a_changed_post_is_published_again_under_its_first_date(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.published(body="Monday.")
    await cast.edit(post, "Tuesday.")
    await cast.approve(post)
    await cast.publish(post)
    first, second = await cast.settled(post, "sent")
    assert first["content_hash"] != second["content_hash"]
    assert first["published_at"] == second["published_at"]
    assert first["sent_at"] < second["sent_at"]


async def test_a_channel_without_a_text_for_it_says_so(api: Api) -> None:
    cast = await Cast.open(api)
    variants = {"x": "Short.", "linkedin": "Long."}
    post = ok(await cast.wim.post(cast.at("/posts"), {"title": "T", "variants": variants}), 201)
    await cast.approve(post)
    answer = await cast.ben.post(cast.at(f"/posts/{post['id']}/publication"))
    refused(answer, 409, "variant_missing")


async def test_the_only_text_of_a_post_goes_to_any_channel(api: Api) -> None:
    cast = await Cast.open(api)
    post = ok(await cast.wim.post(cast.at("/posts"), {"title": "T", "variants": {"x": "S."}}), 201)
    await cast.approve(post)
    [row] = await cast.publish(post)
    assert row["platform"] == "x"


async def test_the_ledger_is_filtered_and_sorted(api: Api) -> None:
    cast = await Cast.open(api)
    late, soon = await cast.approved("Late"), await cast.approved("Soon")
    await cast.publish(late, at=in_(7200))
    await cast.publish(soon, at=in_(3600))

    async def titles(query: str) -> list[str]:
        page = ok(await cast.vera.get(cast.at(f"/publications?{query}")))
        return [row["title"] for row in page["items"]]

    assert await titles("sort=planned_for") == ["Soon", "Late"]
    assert await titles("sort=-created_at&state=planned") == ["Soon", "Late"]
    assert await titles("state=sent") == []
    channel = (await cast.publications(late))[0]["channel_id"]
    assert await titles(f"channel_id={channel}&sort=-planned_for") == ["Late", "Soon"]


async def test_what_is_withdrawn_leaves_page_and_feeds_with_the_answer(api: Api) -> None:
    cast = await Cast.open(api)
    kept, post = await cast.published("Kept"), await cast.published("Taken back")
    paths = [f"/p/{cast.slug}/{rest}" for rest in ("", "feed.rss", "feed.json", kept["key"])]
    tags = [(await api.http.get(path)).headers["etag"] for path in paths]
    [row] = await cast.publications(post)
    path = cast.at(f"/publications/{row['id']}/withdrawal")
    for who in (cast.wim, cast.vera):
        refused(await who.post(path), 403, "insufficient_scope")
    withdrawn = ok(await cast.ben.post(path))
    assert (withdrawn["state"], withdrawn["withdrawn_by_id"]) == ("withdrawn", cast.ben.user["id"])
    assert withdrawn["withdrawn_at"] > withdrawn["sent_at"]
    for public, tag in zip(paths, tags, strict=True):
        answer = await api.http.get(public, headers={"If-None-Match": tag})
        assert answer.status_code == 200
        assert "Taken back" not in answer.text
    assert (await api.http.get(f"/p/{cast.slug}/{post['key']}")).status_code == 410
    assert ok(await cast.ben.post(path)) == withdrawn
    read = await cast.read(post)
    assert (read["status"], read["published_at"]) == ("approved", None)
    events = ok(await cast.ann.get(cast.at("/audit-events")))["items"]
    assert [event["type"] for event in events].count("publication.withdrawn") == 1


async def test_earlier_words_do_not_show_again_and_the_post_can_be_published_again(
    api: Api,
) -> None:
    cast = await Cast.open(api)
    post = await cast.published(body="Monday.")
    await cast.edit(post, "Tuesday.")
    await cast.approve(post)
    await cast.publish(post)
    _, second = await cast.settled(post, "sent")
    ok(await cast.ben.post(cast.at(f"/publications/{second['id']}/withdrawal")))
    assert [row["state"] for row in await cast.publications(post)] == ["withdrawn", "withdrawn"]
    page = f"/p/{cast.slug}/{post['key']}"
    assert (await api.http.get(page)).status_code == 410
    [again] = await cast.publish(post)
    assert (again["id"], again["withdrawn_at"]) == (second["id"], None)
    await cast.settled(post, "sent", "withdrawn")
    assert "Tuesday." in (await api.http.get(page)).text
    assert await cast.status(post) == "published"


async def test_only_what_was_sent_and_does_not_go_out_again_is_withdrawn(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved(body="Monday.")
    [planned] = await cast.publish(post, at=in_(3600))
    path = cast.at(f"/publications/{planned['id']}/withdrawal")
    refused(await cast.ben.post(path), 409, "not_sent")
    await cast.publish(post)
    await cast.settled(post, "sent")
    await cast.edit(post, "Tuesday.")
    await cast.approve(post)
    await cast.publish(post, at=in_(3600))
    refused(await cast.ben.post(path), 409, "on_its_way")


async def test_a_file_in_the_folder_goes_when_it_is_withdrawn_whatever_became_of_the_rest(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    channel = {"name": "Notes", "kind": "markdown"}
    channel = ok(await cast.ann.post(cast.at("/channels"), channel), 201)
    posts = [await cast.published(title) for title in ("Old", "Moved", "New")]
    folder = container.settings.data_dir / "published"
    assert len(list((folder / cast.slug).iterdir())) == len(posts)
    # The first is where everything was before folders were named by what never changes.
    (folder / cast.slug).unlink()
    (folder / cast.slug).mkdir()
    old = next((folder / cast.ws).glob("*-old.md"))
    old.rename(folder / cast.slug / old.name)
    for slug in ("red-door", "blue-door"):
        etag = {"If-Match": (await cast.ann.get(cast.at(""))).headers["etag"]}
        ok(await cast.ann.patch(cast.at(""), {"slug": f"{slug}-{cast.slug}"}, headers=etag))
    assert (await cast.wim.delete(cast.at(f"/posts/{posts[1]['id']}"))).is_success
    ok(await cast.ann.post(cast.at("/archive")))
    ok(await cast.ann.delete(cast.at("/archive")))
    path = cast.at(f"/channels/{channel['id']}")
    ok(await cast.ann.patch(path, {"state": "disabled"}))
    assert (await cast.ann.delete(path)).is_success
    rows = ok(await cast.vera.get(cast.at("/publications")))["items"]
    files = [row["id"] for row in rows if row["kind"] == "markdown"]
    for id in files:
        ok(await cast.ben.post(cast.at(f"/publications/{id}/withdrawal")))

    async def withdrawn() -> bool:
        rows = [ok(await cast.vera.get(cast.at(f"/publications/{id}"))) for id in files]
        return {row["state"] for row in rows} == {"withdrawn"}

    await until(withdrawn)
    assert [*(folder / cast.slug).iterdir(), *(folder / cast.ws).iterdir()] == []


async def test_what_a_removed_feed_showed_keeps_no_post_published(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.published()
    [row] = await cast.publications(post)
    assert (await cast.ann.delete(cast.at(f"/channels/{row['channel_id']}"))).is_success
    ok(await cast.ann.post(cast.at("/channels"), {"name": "New page", "kind": "feed"}), 201)
    [again] = await cast.publish(post)
    await cast.settled(post, "sent")
    ok(await cast.ben.post(cast.at(f"/publications/{again['id']}/withdrawal")))
    read = await cast.read(post)
    assert (read["status"], read["published_at"]) == ("approved", None)


async def test_the_ledger_says_what_keeps_a_post_off_the_page(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.published()
    [row] = await cast.publications(post)
    channel = cast.at(f"/channels/{row['channel_id']}")

    async def hidden_by() -> list[Any]:
        listed = ok(await cast.vera.get(cast.at("/publications")))["items"]
        read = ok(await cast.vera.get(cast.at(f"/publications/{row['id']}")))
        assert {each["state"] for each in (*listed, read)} == {"sent"}
        return [each["hidden_by"] for each in (*listed, read)]

    assert await hidden_by() == [None, None]
    ok(await cast.ann.post(cast.at("/archive")))
    assert await hidden_by() == ["workspace_archived"] * 2
    ok(await cast.ann.delete(cast.at("/archive")))
    ok(await cast.ann.patch(channel, {"state": "disabled"}))
    assert await hidden_by() == ["channel_disabled"] * 2
    assert (await cast.ann.delete(channel)).is_success
    assert await hidden_by() == ["channel_removed"] * 2
    assert (await cast.wim.delete(cast.at(f"/posts/{post['id']}"))).is_success
    assert await hidden_by() == ["post_deleted"] * 2


async def test_another_workspace_sees_and_stops_nothing(api: Api) -> None:
    cast, other = await Cast.open(api), await Cast.open(api)
    post = await cast.approved()
    [row] = await cast.publish(post, at=in_(3600))
    assert ok(await other.ann.get(other.at("/publications")))["items"] == []
    refused(await other.ann.get(other.at(f"/publications/{row['id']}")), 404, "not_found")
    refused(await other.ann.get(other.at(f"/posts/{post['id']}/publication")), 404, "not_found")
    cancel = f"/publications/{row['id']}/cancellation"
    withdraw = f"/publications/{row['id']}/withdrawal"
    for act in (cancel, withdraw):
        refused(await other.ann.post(other.at(act)), 404, "not_found")
    refused(await other.ann.post(cast.at(cancel)), 404, "not_found")
    theirs: dict[str, Any] = {"channel_ids": [row["channel_id"]]}
    mine = await other.approved()
    answer = await other.ben.post(other.at(f"/posts/{mine['id']}/publication"), theirs)
    refused(answer, 404, "not_found")
    assert datetime.fromisoformat(row["planned_for"]) > datetime.now(UTC)
