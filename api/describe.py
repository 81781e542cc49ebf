"""How the app describes itself in OpenAPI 3.1."""

from copy import deepcopy
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api import messages, wording
from api.errors import Problem, UnknownField, raises
from api.routing import Route
from runner.core.errors import DomainError, Invalid, Throttled, Unauthenticated

DESCRIPTION = """\
Plan, write, approve, publish and measure content for many clients, each in a workspace that
nothing leaks out of.

Every refusal is an RFC 9457 problem with a stable `code`. Lists are paged by cursor. Resources
carry a `version` and an `ETag`; send it back as `If-Match`. A 2xx means committed.
"""
DONE = {
    "200": "As it is now.",
    "201": "Created.",
    "202": "Accepted: it goes on by itself.",
    "204": "Done, and there is nothing to say.",
}
# What every address may answer; its own routes tell of all other refusals.
ALWAYS: dict[str, tuple[type[DomainError], ...]] = {
    "401": (Unauthenticated,),
    "422": (Invalid, UnknownField),
    "429": (Throttled,),
}
KNOWN = "What you have is what is there."
IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "schema": {"type": "string"},
    "description": "The ETag of what you have, which is not sent again.",
}
TOLD = {"401": "WWW-Authenticate", "429": "Retry-After", "503": "Retry-After"}
_METHODS = {"get", "put", "post", "patch", "delete"}


def install(app: FastAPI) -> None:
    """Let the app describe itself in OpenAPI 3.1."""

    def describe() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]


def _document(app: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        description=DESCRIPTION,
        routes=app.routes,
        tags=wording.tags(),
        servers=[{"url": app.state.container.settings.base_url, "description": "This server."}],
        contact={"name": "Whoever runs this server"},
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        separate_input_output_schemas=False,
    )
    components = document["components"]
    components["headers"], components["responses"] = wording.headers(), _refusals()
    components["parameters"] = messages.parameters()
    schemas = components["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= {**problem.pop("$defs"), "Problem": problem}
    schemas |= {name: shape for name, shape in messages.shapes().items() if name not in schemas}
    components["schemas"] = dict(sorted(schemas.items()))
    document["webhooks"] = messages.webhooks()
    for name, shape in schemas.items():
        wording.explain_shape(name, shape)
    for path, methods in document["paths"].items():
        for method in _METHODS & methods.keys():
            _order_parameters(path, methods[method])
            _complete(methods[method], schemas, reading=method == "get")
            wording.show_example(methods[method])
    for route in app.routes:
        if isinstance(route, Route) and route.shown_below:
            created = document["paths"][route.path]["post"]["responses"]["201"]
            created["headers"]["Location"] = {"$ref": "#/components/headers/Location"}
    return document


def _order_parameters(path: str, operation: dict[str, Any]) -> None:
    """Name those of the path first, in its order: generated functions take them in this one."""

    def place(parameter: dict[str, Any]) -> int:
        named = parameter["in"] == "path"
        return path.index(f"{{{parameter['name']}}}") if named else len(path)

    if "parameters" in operation:
        operation["parameters"].sort(key=place)


def _complete(operation: dict[str, Any], schemas: dict[str, Any], *, reading: bool) -> None:
    """Say what is true of every operation: its summary, its headers, what may be refused."""
    operation["summary"] = _first_words(operation["description"])
    public = not operation.setdefault("security", [])
    for parameter in operation.get("parameters", ()):
        wording.explain_parameter(parameter)
    answers = operation["responses"]
    answers.pop("422", None)
    default = answers.pop("default", None)
    for status, answer in answers.items():
        if answer["description"] == "Successful Response":
            answer["description"] = DONE[status]
        names = _headers_of(status, operation, _fields_of(answer, schemas))
        answer["headers"] = _known(names) | answer.get("headers", {})
    if reading and "ETag" in answers.get("200", {}).get("headers", {}):
        known = {"description": KNOWN, "headers": _known(["ETag", "X-Request-Id"])}
        answers.setdefault("304", known)
        operation.setdefault("parameters", []).append(deepcopy(IF_NONE_MATCH))
    for status, (fact, *_) in ALWAYS.items():
        if not (public and status == "401"):
            answers.setdefault(status, {"$ref": f"#/components/responses/{fact.__name__}"})
    operation["responses"] = dict(sorted(answers.items()))
    if default:
        operation["responses"]["default"] = default


def _refusals() -> dict[str, Any]:
    """Describe what every address may answer, as components."""
    return {
        facts[0].__name__: {
            **raises(*facts)[int(status)],
            "headers": _known(["X-Request-Id", *filter(None, [TOLD.get(status)])]),
        }
        for status, facts in ALWAYS.items()
    }


def _known(headers: list[str]) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in headers}


def _headers_of(status: str, operation: dict[str, Any], fields: set[str]) -> list[str]:
    names = ["X-Request-Id"]
    asked = {parameter["name"] for parameter in operation.get("parameters", ())}
    if status < "400":
        names += ["RateLimit", "RateLimit-Policy"] if operation["security"] else []
    if status < "300":
        names += ["ETag"] if "version" in fields else []
        names += ["Link"] if "next_cursor" in fields else []
        names += ["Idempotency-Replayed"] if "Idempotency-Key" in asked else []
        names += ["Dry-Run"] if "dry_run" in asked else []
    return [*names, TOLD[status]] if status in TOLD else names


def _fields_of(answer: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    shape = answer.get("content", {}).get("application/json", {}).get("schema", {})
    name = shape.get("$ref", "").rpartition("/")[2]
    return set(schemas.get(name, shape).get("properties", ()))


def _first_words(description: str) -> str:
    """Return the first sentence, or what stands before its colon or semicolon."""
    text = " ".join(description.partition("\n\n")[0].split())
    for mark in (". ", ": ", "; "):
        text = text.partition(mark)[0]
    return text.rstrip(".")
