"""The public page of a workspace, in any browser."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import RedirectResponse

from api.deps import ContainerDep
from api.public.answers import Anybody, Older, PageRoute, answer
from api.public.feeds import shown
from runner.providers.channels import (
    CONTENT_SECURITY_POLICY,
    STYLESHEET,
    STYLESHEET_NAME,
    changed_at,
    index_page,
    post_page,
)
from runner.publishing import outgoing

router = APIRouter(prefix="/p/{workspace_id}", route_class=PageRoute, include_in_schema=False)

HTML = "text/html"
POLICY = {"Content-Security-Policy": CONTENT_SECURITY_POLICY}


@router.get("")
async def find_index(workspace_id: Annotated[str, Path()]) -> Response:
    """Lead to the address with the slash, where the page's own links hold."""
    return RedirectResponse(f"{workspace_id}/", 308)


@router.get("/")
async def read_index(
    request: Request, public: Anybody, container: ContainerDep, older: Older
) -> Response:
    """Return the list of posts, newest first."""
    feed, items = await shown(public, container.base_url, older)
    return answer(request, index_page(feed, items), changed_at(feed, items), HTML, **POLICY)


@router.get(f"/{STYLESHEET_NAME}")
async def read_stylesheet(workspace_id: Annotated[str, Path()]) -> Response:
    """Return the stylesheet; its name changes with its content."""
    cached = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(STYLESHEET, 200, cached, media_type="text/css")


@router.get("/{key:path}")
async def read_post_page(
    request: Request, key: str, public: Anybody, container: ContainerDep
) -> Response:
    """Return one post with its neighbours in time."""
    feed = await public.feed(container.base_url)
    row = await public.by_key(key)
    newer, older = await public.beside(row)
    item = outgoing(row)
    document = post_page(feed, item, newer=newer, older=older)
    return answer(request, document, changed_at(feed, [item]), HTML, **POLICY)
