"""What strangers are told of a workspace that shows nothing: what they are told of a free name."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from api.public import ROUTERS
from runner.bootstrap import Container
from tests.api.approvals.cast import Cast, ok
from tests.client import Api

NEVER_SENT = "p-999"
IMPOSSIBLE = (
    "%00", "a%00b", "%0a", "%0d%0ax", "%7f", "%ff%fe", "%ed%a0%80", "%e2%80%ae", "%f0%9f%8d%9e",
    "%25", "%27", "a--b", "A", "%20", "%5c", "%252e", "x" * 3000,
)  # fmt: skip
UNSEEN = [
    *(f"%{code:02x}" for code in (*range(0x21), 0x7F)), "%c2%85", "%c2%a0", "%e2%80%a8",
    "%e2%80%8b", "%ef%bb%bf", "%0a%0a", "%0d%0a", "%0a/", "%20/", "//",
]  # fmt: skip
QUERIES = ("", "?cursor=made.up", f"?cursor={'x' * 2001}", "?utm_source=a-letter")
HEADERS: tuple[dict[str, str], ...] = ({}, {"If-None-Match": "*"})
# They differ from request to request, whoever is asked for.
COUNTED = {"x-request-id", "ratelimit"}
Act = Callable[[Cast], Awaitable[Any]]
Told = list[tuple[int, list[tuple[str, str]], bytes]]


async def channel(cast: Cast) -> str:
    [feed] = ok(await cast.ann.get(cast.at("/channels")))["items"]
    return cast.at(f"/channels/{feed['id']}")


async def disable(cast: Cast) -> None:
    ok(await cast.ann.patch(await channel(cast), {"state": "disabled"}))


async def enable(cast: Cast) -> None:
    ok(await cast.ann.patch(await channel(cast), {"state": "active"}))


async def remove(cast: Cast) -> None:
    assert (await cast.ann.delete(await channel(cast))).status_code == 204


async def archive(cast: Cast) -> None:
    ok(await cast.ann.post(cast.at("/archive")))


async def unarchive(cast: Cast) -> None:
    ok(await cast.ann.delete(cast.at("/archive")))


async def give_up(cast: Cast) -> None:
    name = ok(await cast.ann.get(f"/w/{cast.ws}"))["name"]
    assert (await cast.ann.delete(f"/w/{cast.ws}", json={"name": name})).is_success


async def restore(cast: Cast) -> None:
    ok(await cast.ann.post(f"/workspaces/{cast.ws}/restoration"))


async def discard_all(cast: Cast) -> None:
    for post in ok(await cast.ann.get(cast.at("/posts")))["items"]:
        assert (await cast.wim.delete(cast.at(f"/posts/{post['id']}"))).status_code == 204


async def recover_all(cast: Cast) -> None:
    for one in ok(await cast.wim.get(cast.at("/trash?kind=post")))["items"]:
        ok(await cast.wim.post(cast.at(f"/posts/{one['id']}/restoration")))


async def recover_feed(cast: Cast) -> None:
    [one] = ok(await cast.ann.get(cast.at("/trash?kind=channel")))["items"]
    ok(await cast.ann.post(cast.at(f"/channels/{one['id']}/restoration")))


CLOSED = {
    "feed disabled": disable,
    "feed removed": remove,
    "workspace archived": archive,
    "workspace deleted": give_up,
    "posts deleted": discard_all,
}
OPENED: dict[str, Act] = {
    "feed disabled": enable,
    "workspace archived": unarchive,
    "workspace deleted": restore,
}


def addresses(name: str) -> list[str]:
    """Spell every public address of a name; of posts, one that was never sent."""
    paths = [route.path for router in ROUTERS for route in router.routes]  # type: ignore[attr-defined]
    return [p.replace("{workspace_id}", name).replace("{key:path}", NEVER_SENT) for p in paths]


async def told(api: Api, name: str) -> Told:
    """Ask every address in every way; the name itself and the request's id are left out."""
    return [
        plain(name, await api.http.request(method, path + query, headers=headers))
        for path in addresses(name)
        for query in QUERIES
        for headers in HEADERS
        for method in ("GET", "HEAD", "POST")
    ]


def plain(name: str, answer: httpx.Response) -> tuple[int, list[tuple[str, str]], bytes]:
    headers = [pair for pair in answer.headers.items() if pair[0] not in COUNTED]
    body = answer.content.replace(answer.headers["x-request-id"].encode(), b"(request)")
    return answer.status_code, headers, body.replace(name.encode(), b"(name)")


def free(name: str) -> str:
    """Make a name that nobody has, as long as this one; an id stays an id."""
    return name[:-6] + ("000000" if name.endswith("f" * 6) else "f" * 6)


@dataclass
class Free:
    """What is told of free names: the same of all that are as long, so it is asked once."""

    known: dict[int, Told] = field(default_factory=dict)

    async def told(self, api: Api, name: str) -> Told:
        """Ask for a name like this one that nobody has."""
        if len(name) not in self.known:
            self.known[len(name)] = await told(api, free(name))
        return self.known[len(name)]


@pytest.fixture(scope="module")
def nobodys(container: Container) -> Free:
    """Names that are free on a database."""
    return Free()


async def test_where_nothing_was_ever_sent_is_told_like_a_name_that_is_free(
    api: Api, nobodys: Free
) -> None:
    cast = await Cast.open(api)
    for name in (cast.slug, cast.ws):
        assert await told(api, name) == await nobodys.told(api, name)


@pytest.mark.parametrize("state", CLOSED)
async def test_what_was_shown_is_gone_and_comes_back_as_it_was(
    api: Api, nobodys: Free, state: str
) -> None:
    """Its address says that it is gone; all else is told like a name that is free."""
    cast = await Cast.open(api)
    key = (await cast.published())["key"]
    paths = [f"/p/{cast.slug}/{rest}" for rest in (key, "", "feed.rss", "feed.json")]
    before = [await api.http.get(path) for path in paths]
    await CLOSED[state](cast)
    for headers in ({}, {"If-None-Match": before[0].headers["etag"]}):
        gone = await api.http.get(paths[0], headers=headers)
        assert (gone.status_code, gone.headers["cache-control"]) == (410, "no-store")
        assert "Blue Door" not in gone.text
        assert "oven" not in gone.text
    for name in (cast.slug, cast.ws):
        assert await told(api, name) == await nobodys.told(api, name)
    if state in OPENED:
        await OPENED[state](cast)
        after = [(await api.http.get(path)).content for path in paths]
        assert after == [answer.content for answer in before]


def shown(answer: httpx.Response) -> Any:
    """Leave out of an answer what was asked for, and when."""
    if answer.headers["content-type"] == "application/problem+json":
        return answer.json() | {"instance": None, "request_id": None}
    return answer.status_code, answer.content


async def test_what_nobody_can_be_called_is_told_like_a_name_that_is_free(api: Api) -> None:
    for name in IMPOSSIBLE:
        for path, alike in zip(addresses(name), addresses("nobody-has-this"), strict=True):
            assert shown(await api.http.get(path)) == shown(await api.http.get(alike)), path


async def test_what_no_post_can_be_called_is_told_like_a_key_that_is_free(api: Api) -> None:
    cast = await Cast.open(api)
    await cast.published()
    free = await api.http.get(f"/p/{cast.slug}/{NEVER_SENT}")
    for key in IMPOSSIBLE:
        assert shown(await api.http.get(f"/p/{cast.slug}/{key}")) == shown(free), key
        assert (await cast.ann.get(f"/w/{key}/posts")).status_code == 404


async def test_what_nobody_sees_at_the_end_of_an_address_makes_it_another(api: Api) -> None:
    cast = await Cast.open(api)
    key = (await cast.published())["key"]
    for path in [address.replace(NEVER_SENT, key) for address in addresses(cast.slug)]:
        assert (await api.http.get(path, follow_redirects=True)).status_code == 200
        for tail in UNSEEN:
            assert (await api.http.get(path + tail)).status_code == 404, path + tail


async def test_an_id_of_something_else_is_told_like_one_that_is_free(
    api: Api, nobodys: Free
) -> None:
    cast = await Cast.open(api)
    post = await cast.published()
    for id in (post["id"], (await channel(cast)).rpartition("/")[2], cast.ann.user["id"]):
        assert await told(api, id) == await nobodys.told(api, id)


async def test_an_earlier_name_tells_no_more_than_the_one_it_leads_to(
    api: Api, nobodys: Free
) -> None:
    cast = await Cast.open(api)
    ok(await cast.ann.patch(f"/w/{cast.ws}", {"slug": f"{cast.slug}-now"}))
    assert await told(api, cast.slug) == await nobodys.told(api, cast.slug)


async def test_a_deleted_post_leaves_page_and_feeds_at_once_and_the_rest_stays(api: Api) -> None:
    cast = await Cast.open(api)
    first, second = await cast.published("First"), await cast.published("Second")
    paths = [f"/p/{cast.slug}/{rest}" for rest in ("", "feed.rss", "feed.atom", "feed.json")]
    tags = [(await api.http.get(path)).headers["etag"] for path in paths]
    assert (await cast.wim.delete(cast.at(f"/posts/{second['id']}"))).status_code == 204
    for path, tag in zip(paths, tags, strict=True):
        answer = await api.http.get(path, headers={"If-None-Match": tag})
        assert answer.status_code == 200
        assert "First" in answer.text
        assert "Second" not in answer.text
    page = await api.http.get(f"/p/{cast.slug}/{first['key']}")
    assert "Second" not in page.text
    assert (await api.http.get(f"/p/{cast.slug}/{second['key']}")).status_code == 410
