"""The three feeds of a workspace."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from api.public.answers import Anybody, Older, OpenFeed, PublicRoute, answer
from runner.providers.channels import (
    FEED_FORMATS,
    Feed,
    FeedFormat,
    Outgoing,
    atom,
    json_feed,
    rss,
)

router = APIRouter(prefix="/p/{workspace_id}", route_class=PublicRoute, include_in_schema=False)

Write = Callable[[Feed, Sequence[Outgoing]], bytes]
RSS, ATOM, JSON = FEED_FORMATS


async def shown(feed: OpenFeed, public: Anybody, older: Older) -> tuple[Feed, list[Outgoing]]:
    """Read one page of the feed."""
    posts, next_cursor = await public.page(older)
    return replace(feed, cursor=older.cursor, next_cursor=next_cursor), posts


Shown = Annotated[tuple[Feed, list[Outgoing]], Depends(shown)]


@router.get("/feed.rss")
async def read_rss(request: Request, shown: Shown) -> Response:
    """Return the feed as RSS 2.0."""
    return _answer(request, RSS, rss, *shown)


@router.get("/feed.atom")
async def read_atom(request: Request, shown: Shown) -> Response:
    """Return the feed as Atom 1.0."""
    return _answer(request, ATOM, atom, *shown)


@router.get("/feed.json")
async def read_json_feed(request: Request, shown: Shown) -> Response:
    """Return the feed as JSON Feed 1.1."""
    return _answer(request, JSON, json_feed, *shown)


def _answer(
    request: Request, kind: FeedFormat, write: Write, feed: Feed, items: list[Outgoing]
) -> Response:
    # Readers in other people's pages may fetch it too: there is nothing private in a feed.
    everybody = {"Access-Control-Allow-Origin": "*"}
    return answer(request, write(feed, items), kind.media_type, **everybody)
