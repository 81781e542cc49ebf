"""Is it alive, is it ready, how is it doing."""

import hmac
from typing import Annotated, Literal

from fastapi import Depends, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel, Field, SecretStr

from api.deps import ContainerDep
from api.errors import RETRY_AFTER_S, raises
from api.routing import make_router
from runner.core.errors import Unauthenticated
from runner.core.health import State, is_ready

router = make_router("operations")
Sent = Annotated[
    HTTPAuthorizationCredentials | None,
    Depends(
        HTTPBearer(
            scheme_name="metricsToken",
            description="The operator's `metrics_token`.",
            auto_error=False,
        )
    ),
]


class MetricsRefused(Unauthenticated):
    message = "Send the `metrics_token` of the settings as `Authorization: Bearer …`."


class Live(BaseModel):
    """The process answers."""

    status: Literal["alive"]
    mail: Literal["sent", "written"] = Field(
        description="What becomes of mail: a mail server sends it, or it is written to a folder "
        "here, where whoever runs the server finds it."
    )


class Ready(BaseModel):
    """Whether requests can be served, and which part stands in the way."""

    status: Literal["ready", "not ready"]
    parts: dict[str, State]


@router.get("/health/live")
async def check_live(container: ContainerDep) -> Live:
    """Answer as long as the process runs."""
    return Live(status="alive", mail="sent" if container.settings.links_are_mailed else "written")


@router.get(
    "/health/ready",
    response_model=Ready,
    responses={503: {"model": Ready, "description": "A part fails."}},
)
async def check_ready(container: ContainerDep) -> Response:
    """Answer 200 when requests can be served, else 503; within two seconds, and part by part.

    Workers that are missing or behind stand in no request's way: what waits for them is kept.
    """
    parts = await container.health.ask()
    ready = is_ready(parts)
    answer = Ready(status="ready" if ready else "not ready", parts=parts)
    headers = {} if ready else {"Retry-After": str(RETRY_AFTER_S)}
    return JSONResponse(answer.model_dump(), 200 if ready else 503, headers)


@router.get(
    "/metrics",
    response_class=PlainTextResponse,
    responses={
        200: {"content": {"text/plain": {"example": "postmagiq_streams 3.0\n"}}},
        **raises(MetricsRefused),
    },
)
async def read_metrics(container: ContainerDep, sent: Sent) -> Response:
    """Return the figures of this process in the Prometheus text format.

    They are for whoever holds the `metrics_token`; on SQLite nobody needs to make one.
    """
    wanted = container.settings.metrics_token
    open_to_all = wanted is None and container.settings.embedded
    if not open_to_all and not _is(wanted, sent):
        raise MetricsRefused
    return Response(await container.figures.text(), media_type=CONTENT_TYPE_LATEST)


def _is(wanted: SecretStr | None, sent: HTTPAuthorizationCredentials | None) -> bool:
    if wanted is None or sent is None:
        return False
    return hmac.compare_digest(wanted.get_secret_value().encode(), sent.credentials.encode())


PATHS = [route.path for route in router.routes if isinstance(route, APIRoute)]
