"""Hold an answer against the contract: known operation, declared status, right shape."""

import json
import re
from typing import Any

import httpx
from jsonschema import Draft202012Validator, FormatChecker


class BrokenContract(AssertionError):
    """The app answered what openapi.yaml does not say."""


class Checker:
    """Find the operation of a request and validate the answer it got."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.paths = [(self._pattern(path), path) for path in document["paths"]]
        self.validators: dict[str, Draft202012Validator] = {}

    def check(self, method: str, response: httpx.Response) -> None:
        """Raise BrokenContract unless the answer is one that the contract allows."""
        if "x-request-id" not in response.headers:
            raise BrokenContract("an answer without X-Request-Id")
        operation = self._operation(method, response.request.url.path)
        if operation is None:
            if response.status_code not in (404, 405):
                raise BrokenContract(f"{method} {response.request.url.path} is not documented")
            self._validate("#/components/schemas/Problem", response)
            return
        answers = operation["responses"]
        answer = answers.get(str(response.status_code)) or (
            answers.get("default") if response.status_code >= 400 else None
        )
        if answer is None:
            name = operation["operationId"]
            raise BrokenContract(f"{name} does not declare status {response.status_code}")
        self._check_body(operation["operationId"], answer, response)

    def _check_body(self, name: str, answer: dict[str, Any], response: httpx.Response) -> None:
        media = response.headers.get("content-type", "").partition(";")[0]
        content = answer.get("content")
        if not content:
            if response.content:
                raise BrokenContract(f"{name} sent a body that is not declared")
            return
        if media not in content:
            raise BrokenContract(f"{name} answered {media!r}, not one of {sorted(content)}")
        schema = content[media].get("schema", {})
        if "json" in media and schema:
            self._validate_schema(json.dumps(schema, sort_keys=True), response)

    def _validate(self, reference: str, response: httpx.Response) -> None:
        self._validate_schema(json.dumps({"$ref": reference}), response)

    def _validate_schema(self, schema: str, response: httpx.Response) -> None:
        if schema not in self.validators:
            whole = {**json.loads(schema), "components": self.document["components"]}
            self.validators[schema] = Draft202012Validator(whole, format_checker=FormatChecker())
        for error in self.validators[schema].iter_errors(response.json()):
            place = "/".join(map(str, error.absolute_path))
            raise BrokenContract(f"{response.request.url.path}: {place}: {error.message}")

    def _operation(self, method: str, path: str) -> dict[str, Any] | None:
        for pattern, template in self.paths:
            if pattern.fullmatch(path):
                found: dict[str, Any] | None = self.document["paths"][template].get(method.lower())
                if found is not None:
                    return found
        return None

    @staticmethod
    def _pattern(path: str) -> re.Pattern[str]:
        return re.compile(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(path)))
