"""Hold an answer against the contract: its operation, its status, its shape, its headers."""

import json
import re
from copy import deepcopy
from datetime import datetime
from typing import Any

import httpx
from jsonschema_rs import Draft202012Validator

PROBLEM = "#/components/schemas/Problem"
CAREFUL = (
    "x-request-id",
    "x-content-type-options",
    "cache-control",
    "content-security-policy",
    "referrer-policy",
    "strict-transport-security",
)
# What an answer says beside its body, where the contract has to say that it may.
SAID = {"Dry-Run", "ETag", "Idempotency-Replayed", "Link", "Location"}
EVENT_LINE = re.compile(r"(id|event|data|retry): ?.*|:.*|")


class BrokenContract(AssertionError):
    """The app answered what openapi.yaml does not say."""


class Checker:
    """Find the operation of a request and validate the answer it got."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.components = _closed(document["components"])
        self.paths = [(self._pattern(path), path) for path in document["paths"]]
        self.validators: dict[str, Draft202012Validator] = {}

    def check(self, method: str, response: httpx.Response) -> None:
        """Raise BrokenContract unless the answer is one that the contract allows."""
        self._check_headers(method, response)
        operation = self._operation(method, response.request.url.path)
        if operation is None:
            if response.status_code not in (404, 405):
                raise BrokenContract(f"{method} {response.request.url.path} is not documented")
            if method != "HEAD":
                self._check_problem({"$ref": PROBLEM}, response)
            return
        answers = operation["responses"]
        answer = answers.get(str(response.status_code)) or (
            answers.get("default") if response.status_code >= 400 else None
        )
        if answer is None:
            name = operation["operationId"]
            raise BrokenContract(f"{name} does not declare status {response.status_code}")
        if "$ref" in answer:
            answer = self.document["components"]["responses"][answer["$ref"].rpartition("/")[2]]
        self._check_said(operation["operationId"], answer, response)
        self._check_body(method, operation["operationId"], answer, response)

    def _check_headers(self, method: str, response: httpx.Response) -> None:
        headers, status = response.headers, response.status_code
        missing = [name for name in CAREFUL if name not in headers]
        if missing:
            raise BrokenContract(f"an answer without {', '.join(missing)}")
        needed = {401: "www-authenticate", 405: "allow", 429: "retry-after"}.get(status)
        if needed and needed not in headers:
            raise BrokenContract(f"{status} without {needed}")
        if response.content and (method == "HEAD" or status in (204, 304)):
            raise BrokenContract(f"{method} answered {status} with a body")

    def _check_said(self, name: str, answer: dict[str, Any], response: httpx.Response) -> None:
        said = {header for header in SAID if header in response.headers}
        undeclared = said - answer.get("headers", {}).keys()
        if undeclared and response.status_code < 400:
            raise BrokenContract(f"{name} does not declare {', '.join(sorted(undeclared))}")

    def _check_body(
        self, method: str, name: str, answer: dict[str, Any], response: httpx.Response
    ) -> None:
        media = response.headers.get("content-type", "").partition(";")[0]
        content = answer.get("content")
        if not content:
            if response.content:
                raise BrokenContract(f"{name} sent a body that is not declared")
            return
        if media not in content:
            raise BrokenContract(f"{name} answered {media!r}, not one of {sorted(content)}")
        schema = content[media].get("schema", {})
        if method == "HEAD":
            return
        if response.status_code >= 400 and "json" in media:
            self._check_problem(schema, response)
        elif "json" in media and schema:
            self._validate(schema, response)
            self._check_row(name, response)
        elif media == "text/event-stream":
            self._check_stream(name, response)

    def _check_problem(self, schema: dict[str, Any], response: httpx.Response) -> None:
        self._validate(schema, response)
        problem = response.json()
        if "instance" not in problem:
            return
        if problem["type"] != f"/api/v1/docs#problem-{problem['code']}":
            raise BrokenContract(f"a problem whose type leads elsewhere: {problem}")
        told = (problem["status"], problem["request_id"])
        if told != (response.status_code, response.headers["x-request-id"]):
            raise BrokenContract(f"a problem that tells of another answer: {problem}")

    def _check_row(self, name: str, response: httpx.Response) -> None:
        body, headers = response.json(), response.headers
        if not isinstance(body, dict):
            return
        if isinstance(body.get("version"), int) and headers.get("etag") != f'"{body["version"]}"':
            raise BrokenContract(f"{name} shows a version that is not its ETag")
        for row in (body, *(each for each in body.get("items", ()) if isinstance(each, dict))):
            told = [row[each] for each in ("created_at", "updated_at") if each in row]
            moments = [*map(datetime.fromisoformat, told)]
            if moments != sorted(moments):
                raise BrokenContract(f"{name} shows a change before there was anything to change")
        if body.get("next_cursor") and 'rel="next"' not in headers.get("link", ""):
            raise BrokenContract(f"{name} has a next page and no Link to it")

    def _check_stream(self, name: str, response: httpx.Response) -> None:
        # A stream that was hung up on ends anywhere; all lines but the last are whole.
        for line in response.text.split("\n")[:-1]:
            if not EVENT_LINE.fullmatch(line):
                raise BrokenContract(f"{name} streams {line!r}, which is no line of an event")

    def _validate(self, schema: dict[str, Any], response: httpx.Response) -> None:
        key = json.dumps(schema, sort_keys=True)
        if key not in self.validators:
            whole = {**_closed(schema), "components": self.components}
            self.validators[key] = Draft202012Validator(whole, validate_formats=True)
        for error in self.validators[key].iter_errors(response.json()):
            place = "/".join(map(str, error.instance_path))
            raise BrokenContract(f"{response.request.url.path}: {place}: {error.message}")

    def _operation(self, method: str, path: str) -> dict[str, Any] | None:
        asked = "get" if method == "HEAD" else method.lower()
        for pattern, template in self.paths:
            if pattern.fullmatch(path):
                found: dict[str, Any] | None = self.document["paths"][template].get(asked)
                if found is not None:
                    return found
        return None

    @staticmethod
    def _pattern(path: str) -> re.Pattern[str]:
        return re.compile(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(path)))


def _closed(schema: Any) -> Any:
    """Let no object have fields that it does not declare: what is undeclared has leaked."""
    schema = deepcopy(schema)
    pending = [schema]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            if each.get("type") == "object" and "properties" in each:
                each.setdefault("additionalProperties", False)
            pending.extend(each.values())
        elif isinstance(each, list):
            pending.extend(each)
    return schema
