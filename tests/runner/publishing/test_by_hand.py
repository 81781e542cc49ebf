"""What people publish themselves, where no channel goes."""

from typing import Any

import httpx

from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api

HERE, THERE = "https://www.linkedin.com/posts/1#top", "https://www.linkedin.com/posts/2"


async def for_two_platforms(cast: Cast) -> dict[str, Any]:
    body = {"title": "A second oven", "variants": {"blog": "Long.", "linkedin": "Short."}}
    return ok(await cast.wim.post(cast.at("/posts"), body), 201)


async def mark(
    cast: Cast, post: dict[str, Any], url: str = HERE, platform: str = "linkedin"
) -> httpx.Response:
    path = cast.at(f"/posts/{post['id']}/publication/by-hand")
    return await cast.ben.post(path, {"platform": platform, "url": url})


async def test_what_somebody_published_themselves_is_in_the_ledger(api: Api) -> None:
    cast = await Cast.open(api)
    post = await for_two_platforms(cast)
    refused(await mark(cast, post), 409, "approval_missing")
    await cast.approve(post)
    refused(await mark(cast, post, platform="x"), 409, "variant_missing")
    refused(await mark(cast, post, "javascript:alert(1)"), 422, "url_refused")
    assert await cast.publications(post) == []
    marked = ok(await mark(cast, post), 201)
    assert (marked["kind"], marked["channel_id"], marked["state"]) == ("hand", None, "sent")
    assert (marked["external_url"], marked["requested_by_id"]) == (HERE, cast.ben.user["id"])
    read = await cast.read(post)
    assert (read["status"], read["published_at"]) == ("published", marked["sent_at"])
    kept = ok(await cast.vera.get(cast.at(f"/publications/{marked['id']}")))
    assert (kept["content"]["platform"], kept["content"]["body"]) == ("linkedin", "Short.")
    log = ok(await cast.ann.get(cast.at("/audit-events?type=publication.sent")))["items"]
    assert [event["subject_id"] for event in log] == [marked["id"]]


async def test_marking_again_is_marking_once_and_another_address_is_refused(api: Api) -> None:
    cast = await Cast.open(api)
    post = await for_two_platforms(cast)
    await cast.approve(post)
    marked = ok(await mark(cast, post), 201)
    assert ok(await mark(cast, post), 201) == marked
    problem = refused(await mark(cast, post, THERE), 409, "published_already")
    assert HERE in problem["detail"]
    assert await cast.publications(post) == [marked]


async def test_a_mark_is_taken_back_and_set_anew_and_the_channels_stay_as_they_are(
    api: Api,
) -> None:
    cast = await Cast.open(api)
    post = await for_two_platforms(cast)
    await cast.approve(post)
    marked = ok(await mark(cast, post), 201)
    other = ok(await mark(cast, post, THERE, "blog"), 201)
    back = cast.at(f"/publications/{marked['id']}/withdrawal")
    assert ok(await cast.ben.post(back))["state"] == "withdrawn"
    assert await cast.status(post) == "published"
    ok(await cast.ben.post(cast.at(f"/publications/{other['id']}/withdrawal")))
    read = await cast.read(post)
    assert (read["status"], read["published_at"]) == ("approved", None)
    again = ok(await mark(cast, post, THERE), 201)
    assert (again["id"], again["state"], again["external_url"]) == (marked["id"], "sent", THERE)
    assert again["withdrawn_at"] is None
    await cast.publish(post)
    rows = await cast.settled(post, "sent", "withdrawn")
    assert {(row["kind"], row["state"]) for row in rows} == {
        ("hand", "sent"),
        ("hand", "withdrawn"),
        ("feed", "sent"),
    }
