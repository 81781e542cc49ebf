"""`/api/v1/docs`: all that the contract says has an address there, and each link leads on."""

import gzip
import re
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from functools import cache

import httpx
import pytest
from fastapi import FastAPI
from lxml import html

from runner.core.declared import below
from runner.core.errors import DomainError
from tests.contract.operations import contract, operations

ADDRESS = "/api/v1/docs"
CHAPTERS = (
    "begin sign-in-and-keys lists-and-pages errors limits idempotency concurrency streams "
    "webhook-messages"
).split()
OURS = [fact for fact in below(DomainError) if fact.__module__.startswith(("runner.", "api."))]
CODES = {fact.code for fact in OURS if hasattr(fact, "code")} | {"internal"}


@pytest.fixture(scope="module")
async def http(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


@pytest.fixture(scope="module")
async def page(http: httpx.AsyncClient) -> html.HtmlElement:
    answer = await http.get(ADDRESS, headers={"Accept-Encoding": "identity"})
    assert answer.status_code == 200
    return html.fromstring(answer.text)


@cache
def places(page: html.HtmlElement) -> dict[str, list[html.HtmlElement]]:
    """Look through the page for ids, once: the tests ask for thousands of them."""
    found = defaultdict(list)
    for element in page.xpath("//*[@id]"):
        found[element.get("id")].append(element)
    return found


def one(page: html.HtmlElement, id: str) -> html.HtmlElement:
    """Return what has an id; fails where nothing has it, or several do."""
    [found] = places(page)[id]
    return found


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_each_chapter_is_there_and_in_the_contents(page: html.HtmlElement, chapter: str) -> None:
    assert len(one(page, chapter).text_content()) > 400
    assert page.xpath("//nav//a[@href=$to]", to=f"#{chapter}")


def test_each_address_of_the_page_is_one_place(page: html.HtmlElement) -> None:
    ids = Counter(page.xpath("//@id"))
    assert [id for id, times in ids.items() if times > 1] == []
    anchors = {to.removeprefix("#") for to in page.xpath("//a/@href") if to.startswith("#")}
    assert len(anchors) > 300
    assert anchors - ids.keys() == set()


async def test_each_link_out_of_the_page_is_answered(
    page: html.HtmlElement, http: httpx.AsyncClient
) -> None:
    loaded = [*page.xpath("//link/@href"), *page.xpath("//script/@src")]
    links = {to for to in [*page.xpath("//a/@href"), *loaded] if not to.startswith("#")}
    outside = {to for to in links if "://" in to}
    assert outside == {"https://www.standardwebhooks.com"}
    asked = {to: (await http.get(to, follow_redirects=True)).status_code for to in links - outside}
    assert set(asked.values()) == {200}, asked
    for script in page.xpath("//script/@src"):
        imported = re.findall(r'from "\.(/[\w.]+)"', (await http.get(script)).text)
        assert [(await http.get(path)).status_code for path in imported] == [200, 200]


def test_nothing_on_it_needs_another_server_or_a_script_of_its_own(
    page: html.HtmlElement,
) -> None:
    assert page.xpath("//*[@style or @onclick] | //style | //script[not(@src)]") == []
    assert [to for to in page.xpath("//@src | //link/@href") if not to.startswith("/")] == []


def test_each_operation_is_told_with_what_is_sent_and_answered(page: html.HtmlElement) -> None:
    for operation in operations():
        place = one(page, operation.id)
        assert (place.get("data-method"), place.get("data-path")) == (
            operation.method.upper(),
            operation.path,
        )
        rows = place.xpath(".//tr[@data-in]/@data-name")
        asked = {each["name"] for each in operation.described.get("parameters", [])}
        assert asked <= {*rows}
        statuses = place.xpath(".//ul[@class='answers']/li/code[1]/text()")
        assert statuses == [s for s in operation.described["responses"] if s != "default"]
        shown = str(operation.described).count("'example':")
        assert len(place.xpath(".//pre")) == shown, operation.id


def test_what_is_answered_links_to_its_shape(page: html.HtmlElement) -> None:
    answered = one(page, "createPost").xpath(".//ul[@class='answers']/li[1]//a/@href")
    assert answered == ["#shape-PostRead"]
    fields = one(page, "shape-PostRead").xpath(".//th//text()")
    assert sorted(fields) == [*contract()["components"]["schemas"]["PostRead"]["properties"]]


def test_the_words_of_a_closed_list_stand_where_it_is_asked_for(page: html.HtmlElement) -> None:
    asked = one(page, "createPost").xpath(".//tr[@data-name='priority']//code/text()")
    assert asked == ["priority", *contract()["components"]["schemas"]["Priority"]["enum"]]
    words = one(page, "shape-Scope").xpath(".//p//code/text()")
    assert words == contract()["components"]["schemas"]["Scope"]["enum"]


def test_each_shape_and_each_event_has_its_place(page: html.HtmlElement) -> None:
    for name in contract()["components"]["schemas"]:
        one(page, f"shape-{name}")
    for type in contract()["webhooks"]:
        assert one(page, f"event-{type}").xpath(".//pre"), type


@pytest.mark.parametrize("code", sorted(CODES))
def test_each_code_of_a_problem_is_told(page: html.HtmlElement, code: str) -> None:
    name, status, meaning = (cell.text_content() for cell in one(page, f"problem-{code}"))
    assert name == code
    assert re.fullmatch(r"[45]\d\d \w.+", status)
    assert len(meaning) > 10


async def test_the_type_of_a_problem_leads_to_its_code(
    page: html.HtmlElement, http: httpx.AsyncClient
) -> None:
    problem = (await http.get("/api/v1/me")).json()
    address, _, anchor = problem["type"].partition("#")
    assert address == ADDRESS
    assert one(page, anchor).xpath("string(th)") == problem["code"]


async def test_it_is_sent_smaller_to_whoever_takes_that(http: httpx.AsyncClient) -> None:
    plain = await http.get(ADDRESS, headers={"Accept-Encoding": "identity"})
    small = await http.stream("GET", ADDRESS, headers={"Accept-Encoding": "gzip"}).__aenter__()
    sent = b"".join([part async for part in small.aiter_raw()])
    assert gzip.decompress(sent) == plain.content
    assert small.headers["vary"] == "Accept-Encoding"
    for answer in (plain, small):
        assert "script-src 'self'" in answer.headers["content-security-policy"]
        assert "unsafe" not in answer.headers["content-security-policy"]
