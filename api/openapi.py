"""The contract, exported from the app and committed as `openapi.yaml`."""

import argparse
import sys
from pathlib import Path
from typing import Any

import yaml
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import SecretStr

from runner.settings import Settings

FILE = Path(__file__).parents[1] / "openapi.yaml"
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
            for answer in operation.get("responses", {}).values():
                _as_problem(answer)
    for unused in ("HTTPValidationError", "ValidationError"):
        document["components"]["schemas"].pop(unused, None)
    return document


def _as_problem(answer: dict[str, Any]) -> None:
    content = answer.get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    if schema.get("$ref") == "#/components/schemas/Problem":
        content["application/problem+json"] = content.pop("application/json")


def export() -> str:
    """Write the contract the same way every time."""
    # Imported late by nobody else: the app imports this module.
    from api.app import create_app
    from runner.bootstrap import build

    container = build(Settings(secret_key=SecretStr("x" * 32), data_dir=Path("/nonexistent")))
    document = create_app(container).openapi()
    return yaml.safe_dump(document, sort_keys=True, allow_unicode=True, width=100)


def main() -> int:
    parser = argparse.ArgumentParser(description="Write openapi.yaml, or check that it is current.")
    parser.add_argument("--check", action="store_true")
    contract = export()
    if parser.parse_args().check:
        current = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
        if current != contract:
            return 1
        return 0
    FILE.write_text(contract, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
