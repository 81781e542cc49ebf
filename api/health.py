"""Is it alive, is it ready, how is it doing."""

from typing import Literal

from fastapi import Response
from fastapi.responses import JSONResponse, PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel

from api.deps import ContainerDep
from api.routing import make_router

router = make_router("operations")


class Live(BaseModel):
    """The process answers."""

    status: Literal["alive"]


class Ready(BaseModel):
    """Whether requests can be served, and which part stands in the way."""

    status: Literal["ready", "not ready"]
    parts: dict[str, Literal["ok", "failing"]]


@router.get("/health/live")
async def check_live() -> Live:
    """Answer as long as the process runs."""
    return Live(status="alive")


@router.get(
    "/health/ready",
    response_model=Ready,
    responses={503: {"model": Ready, "description": "A part fails."}},
)
async def check_ready(container: ContainerDep) -> Response:
    """Answer 200 when every part works, else 503 with the name of the failing part."""
    parts = await container.health()
    ready = all(state == "ok" for state in parts.values())
    answer = Ready(status="ready" if ready else "not ready", parts=parts)
    return JSONResponse(answer.model_dump(), 200 if ready else 503)


@router.get("/metrics", response_class=PlainTextResponse)
async def read_metrics() -> Response:
    """Return the figures of this process in the Prometheus text format."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
