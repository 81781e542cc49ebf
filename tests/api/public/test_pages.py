import httpx
import pytest
from selectolax.lexbor import LexborHTMLParser

from runner.providers.channels import (
    CONTENT_SECURITY_POLICY,
    FONTS,
    STYLESHEET,
    STYLESHEET_NAME,
)
from tests.api.approvals.cast import Cast
from tests.client import Api

UNKNOWN = "018f3f5e-7d4c-7f00-8000-000000000000"


async def get(api: Api, path: str, **headers: str) -> httpx.Response:
    """Ask as anybody would: no token."""
    return await api.http.get(path, headers=headers)


def text_of(answer: httpx.Response, selector: str) -> list[str]:
    return [node.text(strip=True) for node in LexborHTMLParser(answer.text).css(selector)]


async def test_the_page_lists_what_was_published(api: Api) -> None:
    cast = await Cast.open(api)
    await cast.published("First")
    await cast.published("Second")
    page = await get(api, f"/p/{cast.slug}/?utm_source=a-letter")
    assert text_of(page, "h1") == ["Blue Door Bakery"]
    assert text_of(page, "h2") == ["Second", "First"]
    assert page.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert page.headers["cache-control"] == "public, no-cache"
    again = await get(api, f"/p/{cast.slug}/", **{"If-None-Match": page.headers["etag"]})
    assert again.status_code == 304


async def test_a_post_has_a_page_with_its_neighbours(api: Api) -> None:
    cast = await Cast.open(api)
    posts = [await cast.published(title) for title in ("First", "Second", "Third")]
    key = posts[1]["key"]
    page = await get(api, f"/p/{cast.slug}/{key.lower()}?fbclid=1")
    assert text_of(page, "h1") == ["Second"]
    assert text_of(page, "nav a") == ["NewerThird", "OlderFirst"]
    assert (await get(api, f"/p/{cast.slug}/{key}")).text == page.text
    assert page.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


async def test_a_title_that_is_markup_stays_a_title(api: Api) -> None:
    cast = await Cast.open(api)
    attack = '"><script>alert(1)</script>'
    post = await cast.published(attack, f"{attack} [x](javascript:alert(1))")
    for path in ("", post["key"]):
        page = LexborHTMLParser((await get(api, f"/p/{cast.slug}/{path}")).text)
        assert not page.css("script")
        assert not page.css('a[href^="javascript"]')


async def test_whatever_a_page_links_to_on_this_server_is_there(api: Api) -> None:
    cast = await Cast.open(api)
    nothing = [f"/p/{cast.slug}", f"/p/{cast.slug}/", f"/p/{cast.slug}/deep/er"]
    missing = [await get(api, path) for path in nothing]
    key = (await cast.published())["key"]
    shown = [await get(api, f"/p/{cast.slug}/{rest}") for rest in ("", key)]
    [feed] = (await cast.ann.get(cast.at("/channels"))).json()["items"]
    await cast.ann.patch(cast.at(f"/channels/{feed['id']}"), {"state": "disabled"})
    gone = await get(api, f"/p/{cast.slug}/{key}")
    assert [page.status_code for page in (*missing, *shown, gone)] == [404, 404, 404, 200, 200, 410]
    await cast.ann.patch(cast.at(f"/channels/{feed['id']}"), {"state": "active"})
    for page in (*missing, *shown, gone):
        links = [node.attributes["href"] for node in LexborHTMLParser(page.text).css("[href]")]
        assert "/favicon.svg" in links
        for link in links:
            answer = await get(api, str(page.url.join(str(link)).raw_path, "ascii"))
            assert answer.status_code == 200, (page.url, link)


async def test_the_stylesheet_is_kept_for_ever(api: Api) -> None:
    cast = await Cast.open(api)
    answer = await get(api, f"/p/{cast.slug}/{STYLESHEET_NAME}")
    assert answer.content == STYLESHEET
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/css")


async def test_the_typefaces_of_the_stylesheet_are_there_and_kept_for_ever(api: Api) -> None:
    for name, content in FONTS.items():
        answer = await get(api, f"/p/-/fonts/{name}")
        assert (answer.content, answer.headers["content-type"]) == (content, "font/woff2")
        assert "immutable" in answer.headers["cache-control"]
    assert (await get(api, "/p/-/fonts/other.woff2")).status_code == 404


async def test_the_address_without_a_slash_leads_to_the_one_with_it(api: Api) -> None:
    cast = await Cast.open(api)
    await cast.published()
    for name in (cast.slug, cast.ws):
        answer = await get(api, f"/p/{name}")
        assert (answer.status_code, answer.headers["location"]) == (308, f"/p/{cast.slug}/")
    assert (await api.http.get(f"/p/{cast.slug}", follow_redirects=True)).status_code == 200


@pytest.mark.parametrize("path", ["no-such-place/", f"{UNKNOWN}/", "no-such-place/p-1", "%00/"])
async def test_a_workspace_nobody_has_is_a_page_that_says_so(api: Api, path: str) -> None:
    answer = await get(api, f"/p/{path}")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
    assert text_of(answer, "h1") == ["Nothing here"]
    assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


@pytest.mark.parametrize("path", ["p-999", "?cursor=made.up", "%00", "..%2f", "a%20b"])
async def test_a_post_nobody_published_is_a_page_that_says_so(api: Api, path: str) -> None:
    cast = await Cast.open(api)
    answer = await get(api, f"/p/{cast.slug}/{path}")
    assert answer.status_code == 404
    assert text_of(answer, "h1") == ["Nothing here"]


async def test_a_post_that_was_not_sent_has_no_page(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    await cast.publish(post, at="2030-01-01T10:00:00Z")
    assert (await get(api, f"/p/{cast.slug}/{post['key']}")).status_code == 404


async def test_a_post_of_another_workspace_has_no_page_here(api: Api) -> None:
    cast, other = await Cast.open(api), await Cast.open(api)
    await cast.published()
    post = await cast.published()
    assert (await get(api, f"/p/{other.slug}/{post['key']}")).status_code == 404
