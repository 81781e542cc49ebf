"""`/api/v1/docs`: the API reference, written from the contract by the server itself."""

from functools import cache
from html import escape
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response

from api.pages.answers import page

router = APIRouter(include_in_schema=False)
METHODS = ("get", "post", "put", "patch", "delete")
Document = dict[str, Any]


@router.get("/api/v1/docs")
async def show_reference(request: Request) -> Response:
    """Show every operation of the API."""
    return page(_written(request.app))


@cache
def _written(app: FastAPI) -> str:
    document = app.openapi()
    by_tag: dict[str, list[str]] = {}
    for path, operations in document["paths"].items():
        for method in METHODS:
            if operation := operations.get(method):
                tag = operation.get("tags", ["other"])[0]
                by_tag.setdefault(tag, []).append(_operation(path, method, operation, document))
    links = "".join(f'<a href="#{escape(tag)}">{escape(tag)}</a>' for tag in by_tag)
    sections = "".join(
        f'<section id="{escape(tag)}"><h2>{escape(tag.capitalize())}</h2>{"".join(found)}</section>'
        for tag, found in by_tag.items()
    )
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Postmagiq</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/pages.css">
<body class="wide">
<header>
<a class="brand" href="/">Postmagiq</a><a href="/api/v1/openapi.json">OpenAPI 3.1</a>
</header>
<main>
<h1>API reference</h1>
{_paragraphs(document["info"].get("description", ""))}
<nav aria-label="Sections" class="tags">{links}</nav>
{sections}
</main>
</body>
</html>
"""


def _operation(path: str, method: str, operation: Document, document: Document) -> str:
    text = operation.get("description") or operation.get("summary", "")
    first, _, rest = text.partition("\n\n")
    rows = [_parameter(each) for each in operation.get("parameters", [])]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    rows += _fields(body.get("schema", {}), document)
    table = f"<table><tbody>{''.join(rows)}</tbody></table>" if rows else ""
    answers = "".join(
        f"<li><code>{escape(status)}</code> {_inline(answer['description'])}</li>"
        for status, answer in operation["responses"].items()
        if status != "default" and answer["description"] != "Successful Response"
    )
    return (
        f'<details id="{escape(operation["operationId"])}"><summary>'
        f'<span class="method {method}">{method.upper()}</span> <code>{escape(path)}</code>'
        f"<span>{_inline(first)}</span></summary>"
        f"{_paragraphs(rest)}{table}<ul>{answers}</ul></details>"
    )


def _parameter(parameter: Document) -> str:
    schema = parameter.get("schema", {})
    return _row(
        parameter["name"],
        f"{parameter['in']}, {_type(schema)}",
        bool(parameter.get("required")),
        parameter.get("description", ""),
    )


def _fields(schema: Document, document: Document) -> list[str]:
    name = schema.get("$ref", "").rpartition("/")[2]
    whole = document["components"]["schemas"].get(name, schema)
    required = whole.get("required", [])
    return [
        _row(field, f"body, {_type(about)}", field in required, about.get("description", ""))
        for field, about in whole.get("properties", {}).items()
    ]


def _row(name: str, kind: str, required: bool, text: str) -> str:
    kind = f"{kind}, required" if required else kind
    return (
        f"<tr><th scope='row'><code>{escape(name)}</code></th>"
        f"<td>{escape(kind)}</td><td>{_inline(text)}</td></tr>"
    )


def _type(schema: Document) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(_type(each) for each in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_type(schema.get('items', {}))}"
    return str(schema.get("format") or schema.get("type") or schema.get("const") or "any")


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_inline(part)}</p>" for part in text.split("\n\n") if part.strip())


def _inline(text: str) -> str:
    """Escape a text and set what stands between backticks as code."""
    parts = escape(text).split("`")
    return "".join(f"<code>{p}</code>" if n % 2 else p for n, p in enumerate(parts))
