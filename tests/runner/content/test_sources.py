"""Source material as runs and jobs use it."""

import asyncio
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from runner.content import (
    Sources,
    SourceState,
)
from runner.content.events import SourceCreated
from runner.content.models import Source
from runner.content.repository import SentenceRepository
from runner.core.db.repository import AT_ONCE
from runner.core.errors import NotFound
from runner.parsing import (
    ParsedSource,
    SourceKind,
    parse,
)
from runner.providers.http import AddressForbidden, UrlRefused

SAMPLE = Path(__file__).parents[2] / "data" / "sources" / "second-bakery.txt"
PAGE = parse(SourceKind.TEXT, SAMPLE.read_text(encoding="utf-8"))
AT = datetime(2027, 3, 1, tzinfo=UTC)


async def waiting(cast: Any, origin: str = "https://example.org/") -> UUID:
    """Leave a source that waits for its page, with no job on its way to it."""
    async with cast.write() as work:
        source = Source(
            kind=SourceKind.URL,
            title=origin,
            origin=origin,
            state=SourceState.FETCHING,
            added_by_id=cast.user_id,
        )
        Sources(work).sources.add(source)
        work.emit(SourceCreated(subject_id=source.id, title="t", sha256="", size_bytes=0))
    return source.id


async def row(cast: Any, id: UUID) -> dict[str, Any]:
    async with cast.read() as work:
        return await Sources(work).read(id)


async def test_sentences_come_whole_in_order_and_point_into_the_text(cast: Any) -> None:
    async with cast.write() as work:
        source = await Sources(work).keep(
            parse(SourceKind.TEXT, PAGE.text, filename="a.txt"), origin="a.txt"
        )
    async with cast.read() as work:
        stored = await Sources(work).read(source.id)
        sentences = await Sources(work).sentences(source.id)
    assert [(s.n, s.start, s.end, s.text, s.heading) for s in sentences] == [
        (s.n, s.start, s.end, s.text, s.heading) for s in PAGE.sentences
    ]
    assert [s.block for s in sentences] == [s.block.value for s in PAGE.sentences]
    assert stored["text"] == PAGE.text
    assert stored["sentence_count"] == len(sentences)
    assert stored["size_bytes"] == len(PAGE.text.encode())


async def test_the_log_knows_a_text_by_its_hash_only(cast: Any) -> None:
    async with cast.write() as work:
        source = await Sources(work).keep(PAGE)
    ((type, data),) = await cast.told(source.id)
    assert (type, data["sha256"]) == ("source.created", source.sha256)
    assert PAGE.sentences[-1].text not in str(data)


async def test_a_text_added_twice_is_one_source(cast: Any) -> None:
    ids = set()
    for _ in range(2):
        async with cast.write() as work:
            ids.add((await Sources(work).keep(parse(SourceKind.TEXT, PAGE.text + "\r\n"))).id)
    assert len(ids) == 1


async def test_a_page_finished_twice_is_kept_once(cast: Any) -> None:
    id = await waiting(cast)
    for _ in range(2):
        async with cast.write() as work:
            await Sources(work).finish(id, PAGE, AT)
    async with cast.write() as work:
        await Sources(work).fail(id, "too late")
    source = await row(cast, id)
    assert (source["state"], source["kind"], source["problem"]) == ("ready", "url", None)
    assert (source["title"], source["retrieved_at"]) == (PAGE.title, AT)
    async with cast.read() as work:
        assert len(await Sources(work).sentences(id)) == len(PAGE.sentences)


async def test_a_page_whose_text_is_here_already_is_kept_with_its_address(cast: Any) -> None:
    async with cast.write() as work:
        await Sources(work).keep(PAGE, title="The bakery")
    id = await waiting(cast)
    async with cast.write() as work:
        await Sources(work).finish(id, PAGE, AT)
    source = await row(cast, id)
    assert (source["state"], source["text"]) == ("ready", PAGE.text)


@pytest.mark.usefixtures("untold")
async def test_a_page_that_is_here_already_is_not_fetched_twice(cast: Any) -> None:
    async def added(url: str) -> Any:
        async with cast.write() as work:
            return (await Sources(work).add_url(url)).id

    id = await added("https://example.org/bread")
    assert await added("https://EXAMPLE.org/bread#oven") == id
    async with cast.write() as work:
        await Sources(work).finish(id, PAGE, AT)
    assert await added("https://example.org/bread") == id
    assert await added("https://example.org/rolls") != id
    assert [type for type, _ in await cast.told(id)].count("source.requested") == 1


def feed_with(title: str) -> ParsedSource:
    item = f"<item><title>{title}</title><guid>1</guid></item>"
    return parse(SourceKind.TEXT, f"<rss><channel><title>Bread</title>{item}</channel></rss>")


@pytest.mark.usefixtures("untold")
async def test_a_feed_that_is_added_again_is_read_anew_where_it_stands(cast: Any) -> None:
    ids = set()
    for title in ("Second oven", "Third oven"):
        async with cast.write() as work:
            ids.add(id := (await Sources(work).add_url("https://example.org/feed")).id)
        assert (await row(cast, id))["state"] == "fetching"
        async with cast.read() as work:
            with pytest.raises(NotFound):
                await Sources(work).feed(id)
        async with cast.write() as work:
            await Sources(work).finish(id, feed_with(title), AT)
        source = await row(cast, id)
        assert (source["kind"], source["state"], source["title"]) == ("rss", "ready", "Bread")
        async with cast.read() as work:
            assert [each.title for each in (await Sources(work).feed(id)).entries] == [title]
    assert len(ids) == 1


@pytest.mark.usefixtures("untold")
async def test_a_page_that_could_not_be_read_is_fetched_anew(cast: Any) -> None:
    ids = []
    for _ in range(2):
        async with cast.write() as work:
            ids.append((await Sources(work).add_url("https://example.org/bread")).id)
        async with cast.write() as work:
            await Sources(work).fail(ids[-1], "gone")
    assert ids[0] != ids[1]


async def test_a_page_that_failed_twice_failed_once(cast: Any) -> None:
    id = await waiting(cast)
    for problem in ("p" * 600, "other"):
        async with cast.write() as work:
            await Sources(work).fail(id, problem)
    assert (await row(cast, id))["problem"] == "p" * 500
    assert [type for type, _ in await cast.told(id)] == ["source.created", "source.failed"]


async def test_a_source_that_is_gone_is_nobodys_page(cast: Any) -> None:
    id = await waiting(cast)
    async with cast.write() as work:
        await Sources(work).remove(id)
    async with cast.write() as work:
        await Sources(work).finish(id, PAGE, AT)
        await Sources(work).fail(uuid4(), "p")
    assert (await cast.told(id))[-1][0] == "source.deleted"


async def test_what_the_operator_opened_is_not_refused_at_sight(cast: Any) -> None:
    async with cast.write() as work:
        sources = Sources(work)
        for url, https_only in (("http://10.0.0.8/", False), ("http://example.org/", True)):
            with pytest.raises((AddressForbidden, UrlRefused)):
                await sources.add_url(url, https_only=https_only)
        allow = [ip_network("10.0.0.0/8")]
        source = await sources.add_url("http://10.0.0.8/#part", title="Ours", allow=allow)
    assert (source.origin, source.title) == ("http://10.0.0.8/", "Ours")
    assert (await cast.told(source.id))[0] == ("source.requested", {"url": "http://10.0.0.8/"})


async def test_whoever_else_is_here_goes_on_while_thousands_of_sentences_are_written(
    cast: Any,
) -> None:
    id, others = await waiting(cast, "https://example.org/long"), 0
    loop, turns = asyncio.get_running_loop(), set[int]()

    def go_on() -> None:
        nonlocal others
        others += 1
        if len(turns) < 3:
            loop.call_soon(go_on)

    def sentences() -> Iterator[dict[str, Any]]:
        for n in range(3 * AT_ONCE):
            turns.add(others)
            yield {"source_id": id, **asdict(replace(PAGE.sentences[0], n=n))}

    go_on()
    async with cast.write() as work:
        await SentenceRepository(work).add_many(sentences())
        work.emit(SourceCreated(subject_id=id, title="t", sha256="", size_bytes=0))
    assert len(turns) >= 3
