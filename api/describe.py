"""How the app describes itself in OpenAPI 3.1."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.errors import Problem

DESCRIPTION = """\
Plan, write, approve, publish and measure content for many clients, each in a workspace that
nothing leaks out of.

Every refusal is an RFC 9457 problem with a stable `code`. Lists are paged by cursor. Resources
carry a `version` and an `ETag`; send it back as `If-Match`. A 2xx means committed.
"""


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
        separate_input_output_schemas=False,
    )
    for path in document["paths"].values():
        for operation in path.values():
            operation.get("responses", {}).pop("422", None)
    schemas = document["components"]["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    document["components"]["schemas"] = dict(
        sorted({**schemas, **problem.pop("$defs"), "Problem": problem}.items())
    )
    return document
