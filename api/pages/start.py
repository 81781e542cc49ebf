"""`/` and `/sign-in`: what a person sees before there is more to see."""

from fastapi import APIRouter, Response

from api.pages.answers import FILES, file, page

router = APIRouter(include_in_schema=False)


@router.get("/")
async def show_start() -> Response:
    """Show one's workspaces and what to do next."""
    return page((FILES / "start.html").read_text(encoding="utf-8"))


@router.get("/sign-in")
async def show_sign_in() -> Response:
    """Show the form; a link is followed by its button only, never by opening it."""
    return page((FILES / "sign-in.html").read_text(encoding="utf-8"))


@router.get("/pages.css")
async def send_style() -> Response:
    return file("pages.css")


@router.get("/session.js")
async def send_session_script() -> Response:
    return file("session.js")


@router.get("/sign-in.js")
async def send_sign_in_script() -> Response:
    return file("sign-in.js")


@router.get("/start.js")
async def send_start_script() -> Response:
    return file("start.js")


# Browsers ask for the second one beside what names no icon, such as an answer as JSON.
@router.get("/favicon.svg")
@router.get("/favicon.ico")
async def send_icon() -> Response:
    return file("favicon.svg")
