"""How public addresses answer: asked for anew each time, not sent again when unchanged."""

from typing import Annotated

from fastapi import Depends, Query, Request, Response
from fastapi.exceptions import RequestValidationError

from api.deps import ContainerDep, public
from api.routing import Route
from runner.core.errors import Gone, Invalid, Malformed, NotFound
from runner.core.paging import PageRequest
from runner.providers.channels import CONTENT_SECURITY_POLICY, STYLESHEET_NAME, Feed, etag
from runner.publishing import PublicFeed

PER_PAGE = 20
POLICY = {"Content-Security-Policy": CONTENT_SECURITY_POLICY}
Anybody = Annotated[PublicFeed, public(PublicFeed)]

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="{stylesheet}">
</head>
<body>
<header class="masthead"><h1>{heading}</h1></header>
<main id="content">
<section class="empty">
<h2>{fact}</h2>
<p>{advice}</p>
</section>
</main>
</body>
</html>
"""
# These stand at every depth, and name no workspace: they are the same for a name that is free.
STYLESHEET_PATH = f"/p/-/{STYLESHEET_NAME}"
MISSING = PAGE.format(
    title="Not found",
    stylesheet=STYLESHEET_PATH,
    heading="Nothing here",
    fact="There is no such page",
    advice="It may have moved, the address may have a typing error, "
    "or nothing is published here at the moment.",
).encode()
TAKEN_BACK = PAGE.format(
    title="Taken back",
    stylesheet=STYLESHEET_PATH,
    heading="No longer here",
    fact="This post was taken back",
    advice="Whoever published it does not show it any more.",
).encode()


async def open_feed(public: Anybody, container: ContainerDep) -> Feed:
    """Ask whether anything is shown here before anything else of the request is looked at."""
    return await public.feed(container.base_url)


OpenFeed = Annotated[Feed, Depends(open_feed)]


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

    async def answer(self, request: Request) -> Response:
        try:
            return await super().answer(request)
        except Gone:
            return Response(TAKEN_BACK, 410, POLICY, media_type="text/html")
        except (NotFound, Malformed, Invalid, RequestValidationError):
            return Response(MISSING, 404, POLICY, media_type="text/html")


def answer(request: Request, document: bytes, media_type: str, **headers: str) -> Response:
    """Send a document, or 304 to a reader that has just this one.

    No cache answers without asking and no date decides: what is taken back is gone at once, and
    that makes nothing newer.
    """
    tag = etag(document)
    known = {"ETag": tag, "Cache-Control": "public, no-cache", **headers}
    if _has_it(request, tag):
        return Response(status_code=304, headers=known)
    return Response(document, 200, known, media_type=media_type)


def _has_it(request: Request, tag: str) -> bool:
    tags = request.headers.get("if-none-match", "")
    return tags.strip() == "*" or tag in {one.strip().removeprefix("W/") for one in tags.split(",")}
