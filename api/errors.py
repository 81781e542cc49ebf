"""Every refusal as `application/problem+json` (RFC 9457); kinds become statuses only here."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.routing import Match

from runner.core.errors import (
    DomainError,
    Fault,
    Invalid,
    Kind,
    Malformed,
    NotFound,
    Unavailable,
    Unsupported,
)
from runner.core.json_text import to_json
from runner.core.sentences import sentence

STATUS = {
    Kind.MALFORMED: 400,
    Kind.UNAUTHENTICATED: 401,
    Kind.PAYMENT: 402,
    Kind.FORBIDDEN: 403,
    Kind.NOT_FOUND: 404,
    Kind.CONFLICT: 409,
    Kind.TOO_SLOW: 408,
    Kind.GONE: 410,
    Kind.STALE: 412,
    Kind.TOO_LARGE: 413,
    Kind.UNSUPPORTED: 415,
    Kind.MISDIRECTED: 421,
    Kind.INVALID: 422,
    Kind.PRECONDITION: 428,
    Kind.THROTTLED: 429,
    Kind.HEAD_TOO_LARGE: 431,
    Kind.UNAVAILABLE: 503,
    Kind.OTHER_VERSION: 505,
    Kind.FULL: 507,
}
TITLES = {
    400: "Bad request",
    401: "Sign in",
    402: "Payment required",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    408: "Too slow",
    409: "Conflict",
    410: "Gone",
    412: "Changed meanwhile",
    413: "Too large",
    415: "Unsupported media type",
    421: "Misdirected request",
    422: "Not valid",
    428: "Precondition required",
    429: "Too many requests",
    431: "Headers too large",
    500: "Internal error",
    503: "Unavailable",
    505: "HTTP version not supported",
    507: "Storage full",
}
# What passes by itself, and when it is worth another try where nobody knows better.
PASSING = frozenset({503, 507})
RETRY_AFTER_S = 1
# What is wrong with a body ends being told somewhere: nobody mends more of it in one go.
MOST_FAULTS = 250
MEDIA_TYPE = "application/problem+json"
TOLD_AT = "/api/v1/docs#problem-{code}"
"""Where the reference says what a code means."""
BROKEN = "Something went wrong on our side; the request id helps to find it."
SAY_ONCE = "say it once"


class ProblemFault(BaseModel):
    """One wrong place in the request."""

    pointer: str | None = Field(None, description="JSON pointer into the body.")
    parameter: str | None = Field(None, description="Name of a query or path parameter.")
    header: str | None = Field(None, description="Name of a header.")
    code: str
    detail: str


class Problem(BaseModel):
    """What went wrong, and what to do about it; further members depend on the code."""

    model_config = ConfigDict(
        extra="allow",
        json_schema_extra={
            "example": {
                "type": "/api/v1/docs#problem-not_found",
                "title": "Not found",
                "status": 404,
                "detail": "There is nothing here, or you may not see it.",
                "instance": "/api/v1/w/acme/posts/018f3f5e-7d4c-7f00-8000-000000000000",
                "code": "not_found",
                "request_id": "0b9c1f0e5a7d4c0f",
                "errors": [],
            }
        },
    )

    type: str = Field(description="Where the reference tells of its code.")
    title: str
    status: int
    detail: str
    instance: str
    code: str = Field(description="Stable; switch on this, never on the text.")
    request_id: str
    errors: list[ProblemFault]


class MalformedRequest(Malformed):
    code = "malformed_request"
    message = "This is no HTTP/1.1 request: look at its first line, its headers and its length."


class HeadTooLarge(DomainError):
    kind = Kind.HEAD_TOO_LARGE
    code = "headers_too_large"
    message = "The headers are longer than is read here; send less in them."


class OtherVersion(DomainError):
    kind = Kind.OTHER_VERSION
    code = "http_version_not_supported"
    message = "Speak HTTP/1.1 here; a proxy before it may speak HTTP/2."


class MalformedJson(Malformed):
    code = "malformed_json"
    message = "The body is not valid JSON."


class RepeatedKey(MalformedJson):
    message = "The body has a key more than once in one object."


class MethodNotAllowed(DomainError):
    kind = Kind.MALFORMED
    code = "method_not_allowed"
    message = "This address does not take that method."


# By its name and not as a model: for each of 400 refusals the framework would build a serializer.
PROBLEM = {"content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}


def raises(*errors: type[DomainError]) -> dict[int | str, dict[str, Any]]:
    """Describe refusals for OpenAPI: which codes come with which status."""
    by_status: dict[int, list[str]] = {}
    for error in errors:
        by_status.setdefault(STATUS[error.kind], []).append(f"`{error.code}`")
    return {
        status: {
            "description": f"{TITLES[status]}: {', '.join(dict.fromkeys(codes))}",
            **PROBLEM,
        }
        for status, codes in by_status.items()
    }


def problem(
    request_id: str,
    instance: str,
    error: DomainError,
    *,
    status: int | None = None,
) -> Response:
    """Write a refusal; the same bytes for the same fact, wherever it was found."""
    status = status or STATUS[error.kind]
    return write(status, error.code, error.detail, request_id, instance, error.faults, error.params)


def write(
    status: int,
    code: str,
    detail: str,
    request_id: str,
    instance: str,
    faults: Sequence[Fault] = (),
    params: Mapping[str, Any] | None = None,
) -> Response:
    body = {
        **(params or {}),
        "type": TOLD_AT.format(code=code),
        "title": TITLES.get(status, "Error"),
        "status": status,
        "detail": detail,
        "instance": instance,
        "code": code,
        "request_id": request_id,
        "errors": [_fault(fault) for fault in faults],
    }
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    default = RETRY_AFTER_S if status in PASSING else None
    if (retry_after_s := (params or {}).get("retry_after_s", default)) is not None:
        headers["Retry-After"] = str(retry_after_s)
    return Response(to_json(body), status, headers, media_type=MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Answer every error of the framework and of the domain as a problem."""
    app.add_exception_handler(DomainError, _domain)
    app.add_exception_handler(RequestValidationError, _validation)
    app.add_exception_handler(HTTPException, _http)


async def _domain(request: Request, error: Exception) -> Response:
    assert isinstance(error, DomainError)
    return problem(_id(request), request.url.path, error)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    path = request.url.path
    if error.status_code == 405:
        response = problem(_id(request), path, MethodNotAllowed(), status=405)
        response.headers["Allow"] = ", ".join(sorted(_methods_of(request)))
        return response
    facts: dict[int, DomainError] = {
        400: MalformedJson(),
        404: NotFound(),
        415: Unsupported(),
    }
    fact = facts.get(error.status_code, Unavailable())
    return problem(_id(request), path, fact)


def _methods_of(request: Request) -> set[str]:
    """Collect the methods of every route at this address; each route knows only its own."""
    found: set[str] = set()
    for route in request.app.routes:
        if route.matches(request.scope)[0] is not Match.NONE:
            found |= getattr(route, "methods", None) or set()
    return found | ({"HEAD"} if "GET" in found else set())


async def _validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    if any(fault["loc"][0] == "path" for fault in found):
        # An id that cannot be one is a thing that is not there.
        return problem(_id(request), request.url.path, NotFound())
    faults = [_located(fault, error.body) for fault in found[:MOST_FAULTS]]
    unknown = all(fault.code == "unknown_field" for fault in faults)
    untold = {"further_errors": left} if (left := len(found) - len(faults)) else {}
    invalid = (UnknownField if unknown else Invalid)(faults=faults, **untold)
    return problem(_id(request), request.url.path, invalid)


class UnknownField(Invalid):
    code = "unknown_field"
    message = "There is a field or parameter here that this address does not know."


def _located(found: Mapping[str, Any], body: Any) -> Fault:
    place, *path = found["loc"]
    code = "unknown_field" if found["type"] == "extra_forbidden" else str(found["type"])
    detail = sentence(found)
    if place == "query":
        return Fault(code, detail, parameter=".".join(map(str, path)))
    if place == "header":
        return Fault(code, detail, header="-".join(map(str, path)))
    steps = _steps(path, body, is_missing=found["type"] == "missing")
    pointer = "".join("/" + str(p).replace("~", "~0").replace("/", "~1") for p in steps)
    return Fault(code, detail, pointer=pointer)


def _steps(path: Sequence[Any], at: Any, *, is_missing: bool) -> Iterator[Any]:
    """Walk what was sent, and leave out what pydantic calls the forms that one thing can have."""
    for place, step in enumerate(path):
        if (step in at) if isinstance(at, dict) else (isinstance(at, list) and type(step) is int):
            at = at[step]
            yield step
        elif is_missing and place == len(path) - 1:
            yield step


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "pointer": fault.pointer,
        "parameter": fault.parameter,
        "header": fault.header,
        "code": fault.code,
        "detail": fault.detail,
    }


def _id(request: Request) -> str:
    return str(request.scope.get("request_id", ""))
