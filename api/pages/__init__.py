"""What a browser is shown: the built app, or small plain pages where nobody built it."""

from pathlib import Path

from fastapi import APIRouter

from api.pages import reference, screen, start
from api.pages.screen import find_build

__all__ = ["BUILD", "routers"]

BUILD = find_build()


def routers(build: Path | None) -> tuple[APIRouter, ...]:
    """List the routers, the app's pages before the small ones they replace."""
    shown = (screen.make_router(build),) if build else ()
    return (reference.router, *shown, start.router)
