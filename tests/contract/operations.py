"""Every operation of openapi.yaml, and the smallest request that it takes."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import yaml
from fastapi import FastAPI

from tests.contract.checker import Checker

CONTRACT = Path(__file__).parents[2] / "openapi.yaml"


@cache
def contract() -> dict[str, Any]:
    # The same document as by the pure loader, in a tenth of its two seconds per test worker.
    document: dict[str, Any] = yaml.load(CONTRACT.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return document


@dataclass(frozen=True)
class Operation:
    """One method at one path."""

    id: str
    method: str
    path: str

    @property
    def described(self) -> dict[str, Any]:
        found: dict[str, Any] = contract()["paths"][self.path][self.method]
        return found

    @property
    def parameters(self) -> list[str]:
        named = [p["name"] for p in self.described.get("parameters", []) if p["in"] == "path"]
        return [name for name in named if name != "workspace_id"]

    @property
    def caller(self) -> str:
        """The kind of caller who may ask for most of it."""
        return "staff" if self.path.startswith("/api/v1/admin/") else "owner"

    @property
    def headers(self) -> frozenset[str]:
        """The headers it knows, in small letters."""
        named = self.described.get("parameters", [])
        return frozenset(p["name"].lower() for p in named if p["in"] == "header")

    @property
    def runs_dry(self) -> bool:
        return any(p["name"] == "dry_run" for p in self.described.get("parameters", []))

    @property
    def condition(self) -> dict[str, str]:
        """The header that bases a change on the first version, where it is compared."""
        return {"if-match": '"1"'} if "if-match" in self.headers else {}

    @property
    def query(self) -> str:
        needed = [
            f"{p['name']}={smallest(p['schema'])}"
            for p in self.described.get("parameters", [])
            if p["in"] == "query" and p.get("required")
        ]
        return "&".join(needed)

    @property
    def body_schema(self) -> dict[str, Any] | None:
        content = self.described.get("requestBody", {}).get("content", {})
        found: dict[str, Any] | None = content.get("application/json", {}).get("schema")
        # What somebody else shapes has no fields of ours.
        return None if found == {"type": "object"} else found

    @property
    def takes(self) -> list[str]:
        """The media types of a body that is a file."""
        content = self.described.get("requestBody", {}).get("content", {})
        return [media for media in content if media != "application/json"]

    def at(self, ids: Mapping[str, object]) -> str:
        return self.path.format(**ids)


def operations() -> Iterator[Operation]:
    for path, methods in contract()["paths"].items():
        for method, described in methods.items():
            yield Operation(described["operationId"], method, path)


@cache
def checker() -> Checker:
    return Checker(contract())


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    """Follow references and take the first of several forms."""
    while True:
        if "$ref" in schema:
            schema = contract()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        elif "anyOf" in schema or "allOf" in schema:
            schema = (schema.get("anyOf") or schema["allOf"])[0]
        else:
            return schema


def smallest(schema: dict[str, Any]) -> Any:
    """Make the smallest value that a schema takes."""
    if schema.get("examples"):
        return schema["examples"][0]
    schema = resolve(schema)
    if schema.get("examples") or "const" in schema or schema.get("enum"):
        return next(iter(schema.get("examples") or schema.get("enum") or [schema.get("const")]))
    if schema.get("type") == "object":
        needed = schema.get("required", ())
        return {name: smallest(schema["properties"][name]) for name in needed}
    if schema.get("type") == "array":
        return [smallest(schema["items"])] * schema.get("minItems", 0)
    formats = {
        "uuid": "018f3f5e-7d4c-7f00-8000-000000000000",
        "date-time": "2030-01-01T00:00:00Z",
        "uri": "https://example.org/",
    }
    text = formats.get(schema.get("format", ""), "x" * max(schema.get("minLength", 1), 1))
    return {"integer": schema.get("minimum", 1), "number": 1.0, "boolean": False}.get(
        str(schema.get("type")), text
    )


@dataclass(frozen=True)
class Answered:
    """What came back from the app, as far as it came."""

    status: int
    body: bytes
    headers: httpx.Headers = field(default_factory=httpx.Headers)


async def knock(
    app: FastAPI, method: str, path: str, headers: Mapping[str, str], body: bytes = b""
) -> Answered:
    """Ask, and hang up as soon as the question is put: a stream ends after its first word.

    What comes back is held against the contract.
    """
    asked, status, said, headed = False, 0, b"", httpx.Headers()
    url, _, query = path.partition("?")

    async def receive() -> dict[str, Any]:
        nonlocal asked
        if asked:
            await asyncio.wait_for(begun.wait(), 30)
            return {"type": "http.disconnect"}
        asked = True
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        nonlocal status, said, headed
        headed = httpx.Headers(message.get("headers", headed.raw))
        status = message.get("status", status)
        said += message.get("body", b"")
        begun.set()

    begun = asyncio.Event()
    whole = {"host": "localhost", **headers}
    if body:
        whole = {"content-type": "application/json", **whole, "content-length": str(len(body))}
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method.upper(),
        "scheme": "http",
        "path": url,
        "raw_path": url.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(k.lower().encode(), v.encode()) for k, v in whole.items()],
        "client": ("127.0.0.1", 1),
        "server": ("localhost", 80),
    }
    await app(scope, receive, send)
    # A dot alone is an id like any other here, and no step that httpx may take.
    asked_for = quote(url).replace("/.", "/%2E")
    request = httpx.Request(method.upper(), f"http://localhost{asked_for}")
    answer = httpx.Response(status, headers=headed, content=said, request=request)
    checker().check(method.upper(), answer)
    return Answered(status, said, headed)
