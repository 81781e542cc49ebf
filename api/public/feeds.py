"""The three feeds of a workspace."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from fastapi import APIRouter, Request, Response

from api.deps import ContainerDep
from api.public.answers import Anybody, Older, PublicRoute, answer
from runner.core.paging import PageRequest
from runner.providers.channels import (
    FEED_FORMATS,
    Feed,
    FeedFormat,
    Outgoing,
    atom,
    changed_at,
    json_feed,
    rss,
)
from runner.publishing import PublicFeed, outgoing

router = APIRouter(prefix="/p/{workspace_id}", route_class=PublicRoute, include_in_schema=False)

Write = Callable[[Feed, Sequence[Outgoing]], bytes]
RSS, ATOM, JSON = FEED_FORMATS


async def shown(
    public: PublicFeed, base_url: str, older: PageRequest
) -> tuple[Feed, list[Outgoing]]:
    """Read one page of the feed."""
    feed = await public.feed(base_url)
    page = await public.page(older)
    feed = replace(feed, cursor=older.cursor, next_cursor=page.next_cursor)
    return feed, [outgoing(row) for row in page.items]


@router.get("/feed.rss")
async def read_rss(
    request: Request, public: Anybody, container: ContainerDep, older: Older
) -> Response:
    """Return the feed as RSS 2.0."""
    return _answer(request, RSS, rss, *await shown(public, container.base_url, older))


@router.get("/feed.atom")
async def read_atom(
    request: Request, public: Anybody, container: ContainerDep, older: Older
) -> Response:
    """Return the feed as Atom 1.0."""
    return _answer(request, ATOM, atom, *await shown(public, container.base_url, older))


@router.get("/feed.json")
async def read_json_feed(
    request: Request, public: Anybody, container: ContainerDep, older: Older
) -> Response:
    """Return the feed as JSON Feed 1.1."""
    return _answer(request, JSON, json_feed, *await shown(public, container.base_url, older))


def _answer(
    request: Request, kind: FeedFormat, write: Write, feed: Feed, items: list[Outgoing]
) -> Response:
    # Readers in other people's pages may fetch it too: there is nothing private in a feed.
    everybody = {"Access-Control-Allow-Origin": "*"}
    return answer(
        request, write(feed, items), changed_at(feed, items), kind.media_type, **everybody
    )
