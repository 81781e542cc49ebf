"""The application: middleware, routers and error handlers around a container."""

import gc
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from starlette.types import Scope

from api import describe, errors, health, pages, public, wording
from api.addresses import ByAddress, locate_what_is_created, match_whole_paths
from api.bodies import SIGNED_BYTES, SMALL_BYTES, Bodies
from api.deps.recognisers import RECOGNISERS, Recogniser
from api.middleware import (
    BodyLimit,
    Envelope,
    Forwarded,
    Head,
    HostCheck,
    Look,
    lead_on,
    refuse_other_version,
    refuse_repeated,
)
from api.v1 import ROUTERS
from runner.bootstrap import Container
from runner.core.release import release
from runner.settings import Settings

# Of pages on other origins that the operator lets in.
SENT_BY_PAGES = [
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "Last-Event-ID",
    "X-Client",
    "X-Request-Id",
]


def create_app(
    container: Container,
    *,
    worker: bool = True,
    build: Path | None = pages.BUILD,
    recognisers: Sequence[Recogniser] = RECOGNISERS,
) -> FastAPI:
    """Build the app; it opens the container when it starts and closes it when it ends.

    `build` is the folder of the built screen; without one there are the small pages.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        await container.open(worker=worker)
        rest_the_collector()
        try:
            yield
        finally:
            await container.close()

    app = FastAPI(
        title="Postmagiq",
        version=release(),
        lifespan=lifespan,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        separate_input_output_schemas=False,
        redirect_slashes=False,
        # Else it asks before each request who would be told.
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    state, settings = app.state, container.settings
    state.container, state.recognisers = container, recognisers
    state.bodies, state.signed_bodies = Bodies(), Bodies(SIGNED_BYTES)
    hosts = [*settings.allowed_hosts, urlsplit(settings.base_url).hostname or ""]
    errors.install(app)
    # Taken over as they are: including a router would build each route a second time.
    for router in (health.router, *ROUTERS, *pages.routers(build), *public.ROUTERS):
        app.router.routes.extend(router.routes)
    match_whole_paths(app.routes)
    locate_what_is_created(app.routes)
    app.router.middleware_stack = addresses = ByAddress(app.router.app, app.routes)
    describe.install(app)
    known = HostCheck(hosts, health.PATHS)
    looks: list[Look] = [lead_on, refuse_other_version, refuse_repeated, known]
    if settings.trusted_proxies:
        looks.insert(0, Forwarded(settings.trusted_proxies))
    # The last one added is the outermost.
    app.add_middleware(Head)
    app.add_middleware(
        BodyLimit, limit_of=partial(_limit_of, addresses, settings), limit_bytes=SMALL_BYTES
    )
    _let_pages_in(app, settings.cors_origins)
    app.add_middleware(Envelope, looks=looks)
    return app


def _let_pages_in(app: FastAPI, origins: Sequence[str]) -> None:
    if not origins:
        return
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(origins),
        allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
        allow_headers=SENT_BY_PAGES,
        # What the contract says that answers carry.
        expose_headers=[*wording.headers()],
    )


def create_probes(container: Container) -> FastAPI:
    """Build what a worker answers: whether it is alive and ready, and its figures."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.container = container
    errors.install(app)
    app.router.routes.extend(health.router.routes)
    match_whole_paths(app.routes)
    app.add_middleware(Envelope, looks=[refuse_repeated], recorded=False)
    return app


def _limit_of(addresses: ByAddress, settings: Settings, scope: Scope) -> int:
    """Say how large a body may be where a request goes to."""
    route = addresses.find({**scope})
    if route is not None and route.streams:
        return max(settings.body_limit_bytes, settings.upload_limit_bytes)
    if route is not None and route.signed_bytes:
        return route.signed_bytes
    return settings.body_limit_bytes if route is not None and route.bearer else SMALL_BYTES


def rest_the_collector() -> None:
    """Leave what was loaded to start out of every later collection, and collect less often.

    Measured: a tenth of the throughput, and a fifth of the slowest answers' time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
