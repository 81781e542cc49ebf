"""One log line and one figure per request."""

from functools import cache
from typing import Any

import structlog
from prometheus_client import Counter, Gauge, Histogram
from starlette.types import Scope

log = structlog.get_logger("access")

REQUESTS = Counter("http_requests", "Requests answered.", ["method", "route", "status"])
DURATION = Histogram(
    "http_request_duration_seconds",
    "Time from the first byte in to the last byte out.",
    ["method", "route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
IN_FLIGHT = Gauge(
    "http_requests_in_flight",
    "Requests being answered, open streams included.",
    multiprocess_mode="livesum",
)
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def record(scope: Scope, status: int, duration_s: float) -> None:
    """Log and count a request by its route, never by its path or query."""
    route: Any = scope.get("route")
    name = getattr(route, "path", "unmatched")
    # Anybody may send any word as a method; a figure per word would never stop growing.
    method = scope["method"] if scope["method"] in METHODS else "other"
    counter, histogram = _figures(method, name, status)
    counter.inc()
    histogram.observe(duration_s)
    log.info(
        "request",
        method=scope["method"],
        route=name,
        status=status,
        duration_ms=round(duration_s * 1000, 1),
    )


@cache
def _figures(method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    return REQUESTS.labels(method, route, status), DURATION.labels(method, route)
