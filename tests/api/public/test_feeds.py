import json
from pathlib import Path
from typing import Any

import feedparser
import httpx
import pytest
from jsonschema_rs import Draft202012Validator
from lxml import etree

from tests.api.approvals.cast import Cast
from tests.client import Api

DATA = Path(__file__).parents[2] / "data" / "feeds"
ATOM_SCHEMA = etree.RelaxNG(etree.parse(DATA / "atom.rng"))
JSON_SCHEMA = Draft202012Validator(
    json.loads((DATA / "jsonfeed-1.1.schema.json").read_text()), validate_formats=True
)
FORMATS = pytest.mark.parametrize("path", ["feed.rss", "feed.atom", "feed.json"])


async def get(api: Api, cast: Cast, path: str, **headers: str) -> httpx.Response:
    """Ask as anybody would: no token."""
    return await api.http.get(f"/p/{cast.slug}/{path}", headers=headers)


async def test_all_three_feeds_are_valid_and_say_the_same(api: Api) -> None:
    cast = await Cast.open(api, "Blue <Door> & Bakery")
    post = await cast.published("A second oven", "The *second* oven.")
    key = post["key"].lower()
    rss, atom = await get(api, cast, "feed.rss"), await get(api, cast, "feed.atom")
    for feed, media in ((rss, "application/rss+xml"), (atom, "application/atom+xml")):
        assert feed.headers["content-type"].startswith(media)
        parsed: Any = feedparser.parse(feed.content)
        assert not parsed.bozo
        assert [entry.title for entry in parsed.entries] == ["A second oven"]
        assert parsed.entries[0].link.endswith(f"/p/{cast.slug}/{key}")
        assert parsed.entries[0].author == "Wim Writer"
    ATOM_SCHEMA.assertValid(etree.fromstring(atom.content))
    answer = await get(api, cast, "feed.json")
    assert answer.headers["content-type"].startswith("application/feed+json")
    document = answer.json()
    JSON_SCHEMA.validate(document)
    assert document["title"] == "Blue <Door> & Bakery"
    assert [item["title"] for item in document["items"]] == ["A second oven"]


@FORMATS
async def test_an_unchanged_feed_is_not_sent_again(api: Api, path: str) -> None:
    cast = await Cast.open(api)
    await cast.published()
    first = await get(api, cast, path)
    assert first.headers["cache-control"] == "public, no-cache"
    tag = first.headers["etag"]
    for headers in ({"If-None-Match": tag}, {"If-None-Match": f'"other", W/{tag}'}):
        again = await get(api, cast, path, **headers)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == tag
    # A page that lost a post is not newer, so no date tells that a reader has it as it is.
    assert "last-modified" not in first.headers
    for headers in (
        {"If-None-Match": '"other"'},
        {"If-Modified-Since": "Tue, 01 Jan 2999 00:00:00 GMT"},
    ):
        assert (await get(api, cast, path, **headers)).status_code == 200
    await cast.published("Another one")
    assert (await get(api, cast, path, **{"If-None-Match": tag})).status_code == 200


async def test_what_is_not_sent_is_not_in_the_feed(api: Api) -> None:
    cast = await Cast.open(api)
    await cast.published("Sent")
    await cast.write("Draft")
    await cast.approved("Approved")
    await cast.publish(await cast.approved("Planned"), at="2030-01-01T10:00:00Z")
    items = (await get(api, cast, "feed.json")).json()["items"]
    assert [item["title"] for item in items] == ["Sent"]


async def test_a_post_published_again_is_in_the_feed_once_in_its_new_words(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.published(body="Monday.")
    before = (await get(api, cast, "feed.json")).json()["items"][0]
    await cast.edit(post, "Tuesday.")
    await cast.approve(post)
    await cast.publish(post)
    await cast.settled(post, "sent")
    [after] = (await get(api, cast, "feed.json")).json()["items"]
    assert "Tuesday." in after["content_html"]
    assert after["id"] == before["id"]
    assert after["date_published"] == before["date_published"]


async def test_an_edit_shows_only_once_it_is_approved_and_published(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.published(body="Monday.")
    before = (await get(api, cast, "feed.json")).content
    await cast.edit(post, "Tuesday.")
    assert (await get(api, cast, "feed.json")).content == before


async def test_older_posts_are_on_the_next_page(api: Api) -> None:
    cast = await Cast.open(api)
    titles = [f"Post {number}" for number in range(22)]
    for title in titles:
        await cast.published(title)
    first = (await get(api, cast, "feed.json")).json()
    assert [item["title"] for item in first["items"]] == titles[:1:-1]
    older = (await api.http.get(first["next_url"].split("/", 3)[3].join(["/", ""]))).json()
    assert [item["title"] for item in older["items"]] == titles[1::-1]
    assert "next_url" not in older
    query = first["next_url"].partition("?")[2]
    assert (await get(api, cast, f"feed.rss?{query}")).status_code == 200
    assert (await get(api, cast, "feed.rss?cursor=made.up")).status_code == 400


async def test_another_workspace_shows_none_of_it(api: Api) -> None:
    cast, other = await Cast.open(api), await Cast.open(api)
    post = await cast.published("Theirs")
    await other.published("Ours")
    items = (await get(api, other, "feed.json")).json()["items"]
    assert [item["title"] for item in items] == ["Ours"]
    assert (await get(api, other, "no-" + post["key"])).status_code == 404


async def test_a_feed_may_be_read_by_pages_of_other_people(api: Api) -> None:
    cast = await Cast.open(api)
    await cast.published()
    answer = await get(api, cast, "feed.json")
    assert answer.headers["access-control-allow-origin"] == "*"
