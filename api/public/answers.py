"""How public addresses answer: cached for a minute, not sent again when unchanged."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Annotated, Any

from fastapi import Depends, Query, Request, Response
from fastapi.exceptions import RequestValidationError

from api.deps import public
from api.routing import Route
from runner.core.errors import Invalid, Malformed, NotFound
from runner.core.paging import PageRequest
from runner.providers.channels import CONTENT_SECURITY_POLICY, STYLESHEET_NAME, etag
from runner.publishing import PublicFeed

PER_PAGE = 20
Anybody = Annotated[PublicFeed, public(PublicFeed)]

MISSING = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not found</title>
<link rel="stylesheet" href="{STYLESHEET_NAME}">
</head>
<body>
<header class="masthead"><h1>Nothing here</h1></header>
<main id="content">
<section class="empty">
<h2>There is no such page</h2>
<p>It may have moved, or the address has a typing error. <a href="./">See what is published</a>.</p>
</section>
</main>
</body>
</html>
""".encode()


async def older(
    request: Request,
    cursor: Annotated[str | None, Query(max_length=2000)] = None,
) -> PageRequest:
    """Read which page of the feed is asked for; one cursor fits every format."""
    signer = request.app.state.container.cursors
    return PageRequest(signer, limit=PER_PAGE, cursor=cursor, route="public feed")


Older = Annotated[PageRequest, Depends(older)]


class PublicRoute(Route):
    """A route that strangers' links lead to: they may carry parameters of their own."""

    def _refuse_unknown(self, request: Request) -> None:
        return None


class PageRoute(PublicRoute):
    """A route for people in a browser, who get a page when there is nothing."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        handle: Callable[[Request], Awaitable[Response]] = super().get_route_handler()

        async def handler(request: Request) -> Response:
            try:
                return await handle(request)
            except (NotFound, Malformed, Invalid, RequestValidationError):
                headers = {"Content-Security-Policy": CONTENT_SECURITY_POLICY}
                return Response(MISSING, 404, headers, media_type="text/html")

        return handler


def answer(
    request: Request, document: bytes, changed: datetime, media_type: str, **headers: str
) -> Response:
    """Send a document, or 304 to a reader that has it."""
    tag = etag(document)
    known = {
        "ETag": tag,
        "Last-Modified": format_datetime(changed, usegmt=True),
        "Cache-Control": "public, max-age=60",
        **headers,
    }
    if _has_it(request, tag, changed):
        return Response(status_code=304, headers=known)
    return Response(document, 200, known, media_type=media_type)


def _has_it(request: Request, tag: str, changed: datetime) -> bool:
    """Compare as RFC 9110, section 13.2.2 says: dates count only without tags."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        return tags.strip() == "*" or tag in {
            one.strip().removeprefix("W/") for one in tags.split(",")
        }
    since = request.headers.get("if-modified-since")
    try:
        return since is not None and changed.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (ValueError, TypeError):
        return False
