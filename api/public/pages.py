"""The public page of a workspace, in any browser."""

from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from api.deps import ContainerDep
from api.public.answers import POLICY, Anybody, OpenFeed, PageRoute, answer
from api.public.feeds import Shown
from runner.providers.channels import FONTS, STYLESHEET, STYLESHEET_NAME, index_page, post_page
from runner.publishing import outgoing

router = APIRouter(prefix="/p/{workspace_id}", route_class=PageRoute, include_in_schema=False)

HTML = "text/html"
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}


@router.get("")
async def find_index(feed: OpenFeed) -> Response:
    """Lead to the address with the slash, where the page's own links hold."""
    # From the record and never from what was asked for, which may be somebody else's address.
    return RedirectResponse(urlsplit(feed.url()).path, 308)


@router.get("/")
async def read_index(request: Request, shown: Shown) -> Response:
    """Return the list of posts, newest first."""
    return answer(request, index_page(*shown), HTML, **POLICY)


@router.get(f"/{STYLESHEET_NAME}")
async def read_stylesheet() -> Response:
    """Return the stylesheet, whatever stands before it; its name changes with its content."""
    return Response(STYLESHEET, 200, FOR_EVER, media_type="text/css")


async def read_font(request: Request) -> Response:
    """Return a typeface that the stylesheet asks for, whatever stands before it."""
    name = request.url.path.rpartition("/")[2]
    return Response(FONTS[name], 200, FOR_EVER, media_type="font/woff2")


for _name in FONTS:
    router.get(f"/fonts/{_name}")(read_font)


@router.get("/{key:path}")
async def read_post_page(
    request: Request, key: str, public: Anybody, container: ContainerDep
) -> Response:
    """Return one post with its neighbours in time."""
    feed, row = await public.by_key(container.base_url, key)
    newer, older = await public.beside(row)
    document = post_page(feed, outgoing(row), newer=newer, older=older)
    return answer(request, document, HTML, **POLICY)
