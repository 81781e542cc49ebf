"""The refresh token of a browser: a cookie no script reads, and only our own pages may use."""

from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import Depends, Header, Request, Response

from api.errors import SAY_ONCE
from runner.core.errors import Fault, Forbidden, Invalid
from runner.settings import Settings

NAME = "postmagiq_refresh"
Client = Annotated[str | None, Header(alias="X-Client", description="`web` for browsers.")]


class ForeignOrigin(Forbidden):
    code = "foreign_origin"
    message = "Only this server's own pages, and those of `cors_origins`, may use its sign-ins."


class RefreshCookie:
    """The cookie that came with a request, and how the answer gives or takes it."""

    def __init__(self, request: Request, *, wanted: bool = False) -> None:
        secure = request.app.state.container.base_url.startswith("https:")
        # Browsers take a cookie with this prefix from this host only, and only for all of it:
        # no neighbouring subdomain can plant one.
        self.name = f"__Host-{NAME}" if secure else NAME
        self.token = request.cookies.get(self.name)
        if self.token is not None and _times(request, self.name) > 1:
            raise Invalid(faults=[Fault("repeated", SAY_ONCE, header="cookie")])
        self.wanted = wanted
        self._attributes: dict[str, Any] = {
            "path": "/" if secure else "/api/v1/auth",
            "secure": secure,
            "httponly": True,
            "samesite": "strict",
        }

    def give(self, response: Response, token: str) -> None:
        response.set_cookie(self.name, token, max_age=30 * 24 * 3600, **self._attributes)

    def take_back(self, response: Response) -> None:
        response.delete_cookie(self.name, **self._attributes)


def _times(request: Request, cookie: str) -> int:
    """Count a cookie: one from elsewhere on this host stands beside ours, not in its place."""
    said = request.headers.get("cookie", "").split(";")
    return [each.partition("=")[0].strip() for each in said].count(cookie)


async def refresh_cookie(request: Request, x_client: Client = None) -> RefreshCookie:
    """Read the cookie; raises ForeignOrigin where it came, or is wanted, by a page not ours."""
    cookie = RefreshCookie(request, wanted=x_client == "web")
    if (cookie.token or cookie.wanted) and not _is_ours(request):
        raise ForeignOrigin
    return cookie


def _is_ours(request: Request) -> bool:
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site == "same-origin":
        return True
    if origin is None:
        # Every browser says one of the two with a POST; a program holds its cookies itself.
        return site is None
    return origin in _origins(request, request.app.state.container.settings)


def _origins(request: Request, settings: Settings) -> set[str]:
    """List the origins of our pages: the server's address, and the name it was called by."""
    own = urlsplit(settings.base_url)
    called = request.headers.get("host", "")
    return {f"{own.scheme}://{own.netloc}", f"{own.scheme}://{called}", *settings.cors_origins}


RefreshCookieDep = Annotated[RefreshCookie, Depends(refresh_cookie)]
