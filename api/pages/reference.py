"""`/api/v1/docs`: the API reference, written from the contract by the server itself."""

import re
from functools import cache
from html import escape
from json import dumps
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response

from api.errors import BROKEN, STATUS, TITLES
from api.pages.answers import page
from runner.core.declared import below
from runner.core.errors import DomainError

router = APIRouter(include_in_schema=False)
BRACES = re.compile(r"\{\w+\}")
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
    chapters = [*by_tag, "problems"]
    links = "".join(f'<a href="#{escape(tag)}">{escape(_heading(tag))}</a>' for tag in chapters)
    told = {tag["name"]: tag["description"] for tag in document["tags"]}
    sections = "".join(
        f'<section id="{escape(tag)}"><h2>{escape(_heading(tag))}</h2>'
        f"<p>{_inline(told[tag])}</p>{''.join(by_tag[tag])}</section>"
        for tag in by_tag
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
{_problems()}
</main>
</body>
</html>
"""


def problems() -> dict[str, type[DomainError]]:
    """Name what can be refused, by its code; the first of those that share one tells of it."""
    found: dict[str, type[DomainError]] = {}
    for fact in below(DomainError):
        if hasattr(fact, "code"):
            found.setdefault(fact.code, fact)
    return dict(sorted(found.items()))


def _problems() -> str:
    rows = "".join(
        f'<tr id="problem-{code}"><th scope="row"><code>{code}</code></th>'
        f"<td>{STATUS[fact.kind]} {TITLES[STATUS[fact.kind]]}</td>"
        f"<td>{_inline(BRACES.sub('`…`', fact.message))}</td></tr>"
        for code, fact in problems().items()
    )
    rows += (
        '<tr id="problem-internal"><th scope="row"><code>internal</code></th>'
        f"<td>500 {TITLES[500]}</td><td>{_inline(BROKEN)}</td></tr>"
    )
    return (
        '<section id="problems"><h2>Problems</h2><p>Every refusal is an RFC 9457 problem. Switch '
        "on its <code>code</code>; <code>detail</code> says what to do, and <code>errors</code> "
        f"where.</p><table><tbody>{rows}</tbody></table></section>"
    )


def _operation(path: str, method: str, operation: Document, document: Document) -> str:
    text = operation.get("description") or operation.get("summary", "")
    first, _, rest = text.partition("\n\n")
    rows = [_parameter(each, document) for each in operation.get("parameters", [])]
    sent = operation.get("requestBody", {}).get("content", {})
    rows += _fields(sent.get("application/json", {}).get("schema", {}), document)
    table = f"<table><tbody>{''.join(rows)}</tbody></table>" if rows else ""
    return (
        f'<details id="{escape(operation["operationId"])}"><summary>'
        f'<span class="method {method}">{method.upper()}</span> <code>{escape(path)}</code>'
        f"<span>{_inline(first)}</span></summary>"
        f"{_paragraphs(rest)}{table}{_example(sent)}{_answers(operation, document)}</details>"
    )


def _answers(operation: Document, document: Document) -> str:
    shared = document["components"]["responses"]
    answers = {
        status: shared.get(answer.get("$ref", "").rpartition("/")[2], answer)
        for status, answer in operation["responses"].items()
        if status != "default"
    }
    items = (
        f"<li><code>{escape(status)}</code> {_inline(answer['description'])}"
        f"{_example(answer.get('content', {}))}</li>"
        for status, answer in answers.items()
    )
    return f"<ul>{''.join(items)}</ul>"


def _example(content: Document) -> str:
    """Show what is sent or answered, as it was."""
    shown = [about["example"] for about in content.values() if "example" in about]
    if not shown:
        return ""
    text = shown[0] if isinstance(shown[0], str) else dumps(shown[0], indent=2, ensure_ascii=False)
    return f"<pre><code>{escape(text)}</code></pre>"


def _heading(tag: str) -> str:
    return tag.replace("-", " ").capitalize()


def _parameter(parameter: Document, document: Document) -> str:
    return _row(
        parameter["name"],
        f"{parameter['in']}, {_type(parameter['schema'], document)}",
        bool(parameter.get("required")),
        parameter["description"],
    )


def _fields(schema: Document, document: Document) -> list[str]:
    name = schema.get("$ref", "").rpartition("/")[2]
    whole = document["components"]["schemas"].get(name, schema)
    required = whole.get("required", [])
    return [
        _row(field, f"body, {_type(about, document)}", field in required, about["description"])
        for field, about in whole.get("properties", {}).items()
    ]


def _row(name: str, kind: str, required: bool, text: str) -> str:
    kind = f"{kind}, required" if required else kind
    return (
        f"<tr><th scope='row'><code>{escape(name)}</code></th>"
        f"<td>{escape(kind)}</td><td>{_inline(text)}</td></tr>"
    )


def _type(schema: Document, document: Document) -> str:
    """Name a type; of a closed list of words, the words."""
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        words = document["components"]["schemas"][name].get("enum")
        return " | ".join(words) if words else name
    if "anyOf" in schema:
        return " or ".join(_type(each, document) for each in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_type(schema.get('items', {}), document)}"
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    return str(schema.get("format") or schema.get("type") or schema.get("const") or "any")


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_inline(part)}</p>" for part in text.split("\n\n") if part.strip())


def _inline(text: str) -> str:
    """Escape a text and set what stands between backticks as code."""
    parts = escape(text).split("`")
    return "".join(f"<code>{p}</code>" if n % 2 else p for n, p in enumerate(parts))
