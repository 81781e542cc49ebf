"""Fetching a page for a source."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from runner.content import Sources
from runner.content.jobs import fetch_source
from runner.core.db.database import Database
from runner.core.jobs import JobContext
from runner.parsing import Texts
from runner.providers.http import GuardedClient
from tests.runner.content.test_sources import row, waiting
from tests.runner.providers.http.playback import LOOPBACK, OPEN, http, serving

SAMPLES = Path(__file__).parents[2] / "data" / "sources"
CLOSED = "http://127.0.0.1:9/"


@dataclass
class Somewhere:
    """A process whose client may call this machine."""

    database: Database
    web: GuardedClient
    texts: Texts


async def fetch(cast: Any, id: UUID, *, allow: Any = LOOPBACK, deadline_s: float = 20) -> None:
    web = GuardedClient(urls=OPEN, allow=allow, deadline_s=deadline_s, max_bytes=20_000)
    world = Somewhere(cast.container.database, web, cast.container.texts)
    context = JobContext(str(id), 1, world, cast.container.jobs, asyncio.Event())
    await fetch_source.body(context, cast.arguments(id))


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("on-call-rota.html", "text/html; charset=utf-8"),
        ("rota-release-notes.md", "text/plain"),
        ("second-bakery.txt", "text/plain"),
    ],
)
async def test_a_page_is_fetched_once_and_read_by_its_kind(
    cast: Any, name: str, media: str
) -> None:
    body = (SAMPLES / name).read_bytes()
    async with serving(http(body, media=media)) as server:
        id = await waiting(cast, server.url(f"/{name}"))
        await fetch(cast, id)
        await fetch(cast, id)
        assert len(server.requests) == 1
    source = await row(cast, id)
    assert (source["state"], source["problem"]) == ("ready", None), source["problem"]
    assert source["title"] != source["origin"]
    assert source["text"] == body.decode().replace("\r\n", "\n")
    assert source["sentence_count"] > 10
    assert source["retrieved_at"]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (http(b"", status="404 Not Found"), "status 404"),
        (http(b"\x89PNG", media="image/png"), "image/png"),
        (http(b"\x89PNG\0\xff"), "readable text"),
        (http(b"{}", media="application/json"), "application/json"),
        (http(b"word. " * 5_000), "19.6 KiB"),
        (http(b"  \n "), "no sentence"),
        (http(b"", "Location: http://10.0.0.8/", status="302 Found"), "set up to call"),
        (http(b"", "Location: /page.txt", status="302 Found"), "redirects"),
    ],
)
async def test_a_page_that_cannot_be_read_says_why(cast: Any, answer: bytes, says: str) -> None:
    async with serving(answer) as server:
        id = await waiting(cast, server.url("/page.txt"))
        await fetch(cast, id)
    source = await row(cast, id)
    assert (source["state"], source["text"]) == ("failed", "")
    assert says in source["problem"]
    assert (await cast.told(id))[-1] == ("source.failed", {"problem": source["problem"]})


@pytest.mark.parametrize(("allow", "says"), [(LOOPBACK, "not be reached"), ((), "set up to call")])
async def test_an_address_that_is_closed_or_private_says_so(
    cast: Any, allow: Any, says: str
) -> None:
    id = await waiting(cast, CLOSED)
    await fetch(cast, id, allow=allow)
    assert says in (await row(cast, id))["problem"]


async def test_no_transaction_is_open_while_a_page_is_fetched(cast: Any) -> None:
    async with serving(None) as server:
        id = await waiting(cast, server.url())
        task = asyncio.create_task(fetch(cast, id, deadline_s=1))
        async with cast.write() as work:
            await Sources(work).remove(id)
        await task
    assert (await cast.told(id))[-1][0] == "source.deleted"
