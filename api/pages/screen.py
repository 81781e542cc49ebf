"""The screen: the built single-page app, its files and the addresses that lead into it."""

import re
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from fastapi import Path as InPath
from fastapi.responses import FileResponse
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

from runner.core.errors import NotFound

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    # Pictures of one's own are loaded with one's rights, and shown from memory.
    "img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
PAGE = {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"}
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
ENCODINGS = {"br": ".br", "gzip": ".gz"}
MEDIA = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}

_HERE = Path(__file__).parents[1]
# In an installed package, then in a checkout.
PLACES = (_HERE / "gui", _HERE.parent / "gui" / "dist")

# What has no dot in its last part and is not somebody else's is a page of the app.
_PAGE = re.compile(r"/(?!(api|p|health|metrics|assets)(/|$))([^/]*/)*[^/.]*")

Name = Annotated[str, InPath(pattern=r"^[\w-][\w.-]*$", max_length=200)]


class PageRoute(APIRoute):
    """Matches what the app draws itself; everything else stays as unknown as it was."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        asked = scope["type"] == "http" and scope["method"] == "GET"
        if asked and _PAGE.fullmatch(scope["path"]):
            return super().matches(scope)
        return Match.NONE, {}


def find_build() -> Path | None:
    """Return the folder of the built app; None where nobody has built it."""
    return next((place for place in PLACES if (place / "index.html").is_file()), None)


def make_router(build: Path) -> APIRouter:
    """Serve a build; the page is asked for anew each time, what it names never again."""
    router = APIRouter(include_in_schema=False)

    @router.get("/assets/{name}")
    async def send_asset(request: Request, name: Name) -> Response:
        return _file(request, build / "assets" / name, FOR_EVER)

    @router.get("/theme.js")
    async def send_theme(request: Request) -> Response:
        return _file(request, build / "theme.js", {"Cache-Control": "no-cache"})

    async def show_page(path: str) -> Response:
        return FileResponse(build / "index.html", media_type="text/html", headers=PAGE)

    pages = APIRouter(include_in_schema=False, route_class=PageRoute)
    pages.add_api_route("/{path:path}", show_page)
    router.routes.extend(pages.routes)
    return router


def _file(request: Request, file: Path, headers: dict[str, Any]) -> Response:
    if not file.is_file():
        raise NotFound
    media_type = MEDIA.get(file.suffix)
    accepted = request.headers.get("accept-encoding", "")
    for encoding, suffix in ENCODINGS.items():
        smaller = file.with_name(file.name + suffix)
        if encoding in accepted and smaller.is_file():
            encoded = {**headers, "Content-Encoding": encoding, "Vary": "Accept-Encoding"}
            return FileResponse(smaller, media_type=media_type, headers=encoded)
    return FileResponse(file, media_type=media_type, headers={**headers, "Vary": "Accept-Encoding"})
