"""What the terminal takes from the contract: sentences, parameters and fields of operations."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[1] / "runner/cli/operations.json"
WITHIN = "/api/v1/w/{workspace_id}/"


def export(document: Mapping[str, Any]) -> str:
    """Write the operations of a workspace the same way every time, for a quick start."""
    return json.dumps(operations(document), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def operations(document: Mapping[str, Any]) -> dict[str, Any]:
    """Describe each operation of a workspace by its method and its path below the workspace."""
    found: dict[str, Any] = {}
    for path, each in document["paths"].items():
        if not path.startswith(WITHIN):
            continue
        for method, operation in each.items():
            if method in ("get", "post", "put", "patch", "delete"):
                name = f"{method.upper()} /{path.removeprefix(WITHIN)}"
                found[name] = _operation(document, operation)
    return found


def _operation(document: Mapping[str, Any], operation: Mapping[str, Any]) -> dict[str, Any]:
    query = [p for p in operation.get("parameters", ()) if p["in"] == "query"]
    content = operation.get("requestBody", {}).get("content", {})
    body = _resolved(document, content.get("application/json", {}).get("schema", {}))
    required = body.get("required", ())
    return {
        "help": _paragraph(operation["description"]),
        "query": [
            _field(document, p["name"], {**p["schema"], **_described(p)}, required=False)
            for p in query
            if p["name"] != "dry_run"
        ],
        "body": [
            _field(document, name, schema, required=name in required)
            for name, schema in body.get("properties", {}).items()
        ],
    }


def _field(
    document: Mapping[str, Any], name: str, schema: Mapping[str, Any], *, required: bool
) -> dict[str, Any]:
    kind = _resolved(document, schema)
    many = kind.get("type") == "array"
    items = _resolved(document, kind["items"]) if many else kind
    told = {
        "name": name,
        "type": items.get("type", "object"),
        "help": _paragraph(schema.get("description", "")),
        "choices": items.get("enum", []),
        "required": required,
        "many": many,
        "may_be_none": {"type": "null"} in schema.get("anyOf", ()),
        "is_prose": items.get("x-text") in ("text", "material"),
    }
    return {key: value for key, value in told.items() if value}


def _resolved(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow what a schema refers to, and leave out that there may be nothing."""
    if "$ref" in schema:
        return _resolved(document, _at(document, schema["$ref"]))
    given = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
    return _resolved(document, given[0]) if len(given) == 1 else schema


def _at(document: Mapping[str, Any], reference: str) -> Any:
    found: Any = document
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
    return found


def _described(parameter: Mapping[str, Any]) -> dict[str, str]:
    return {"description": parameter["description"]} if "description" in parameter else {}


def _paragraph(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split())
