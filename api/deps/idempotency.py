"""Idempotency-Key: a request that comes twice happens once."""

import hmac
import json
from enum import StrEnum
from typing import Any
from uuid import UUID

from fastapi import Request, Response
from pydantic_core import from_json

from api.deps.dry_run import is_dry_run
from runner.core.actors import Actor
from runner.core.errors import Fault
from runner.core.events.event import canonical
from runner.core.idempotency import (
    Answers,
    Asked,
    Attempt,
    IdempotencyKeyInvalid,
    PlatformAnswers,
)
from runner.core.json_text import to_json

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"


class Idempotency(StrEnum):
    """What a POST does with a key: use one that came, insist on one, or ignore it."""

    OPTIONAL = "optional"
    REQUIRED = "required"
    IGNORED = "ignored"


class Replayed(Exception):
    """Leave the request here: this is its answer, given once before."""

    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


async def begin(
    request: Request, rule: Idempotency, answers: Answers | PlatformAnswers, caller: Actor | UUID
) -> Attempt | None:
    """Begin the first time of a request; None when it carries no key.

    Whoever is nobody yet is told apart by an id made of what they say they are.
    Asked inside the work of the request, after its rights. Raises Replayed the second time.
    """
    if request.method != "POST" or rule is Idempotency.IGNORED or is_dry_run(request):
        return None
    key = _key_of(request, rule)
    caller_id = (caller.key_id or caller.user_id) if isinstance(caller, Actor) else caller
    if key is None or caller_id is None:
        return None
    asked = await _asked(request, caller_id, key)
    attempt = Attempt(answers, request.app.state.container.keys, asked)
    answer = await attempt.recall()
    if answer is not None:
        raise Replayed(_thawed(answer))
    return attempt


def finish(request: Request, attempt: Attempt | None) -> None:
    """Keep what the route answered, to be committed with what it did."""
    if attempt is not None:
        attempt.keep(_frozen(request.state.answer))


def documented(rule: Idempotency) -> dict[str, Any]:
    """Describe the header for OpenAPI."""
    return {
        "name": HEADER,
        "in": "header",
        "required": rule is Idempotency.REQUIRED,
        "description": (
            "New for each act, the same when it is asked again: within 24 hours the second "
            f"answer is the first one, with `{REPLAYED}: true`, and nothing happens twice."
        ),
        "schema": {"type": "string", "minLength": 1, "maxLength": 255},
    }


def _key_of(request: Request, rule: Idempotency) -> str | None:
    given = request.headers.getlist(HEADER)
    if not given and rule is Idempotency.OPTIONAL:
        return None
    key = given[0] if len(given) == 1 else ""
    if not 1 <= len(key) <= 255 or not (key.isascii() and key.isprintable()):
        detail = "needed here" if not given else "one, of 1 to 255 printable ASCII characters"
        raise IdempotencyKeyInvalid(faults=[Fault("idempotency_key", detail, header=HEADER)])
    return key


async def _asked(request: Request, caller_id: UUID, key: str) -> Asked:
    # Keyed, as bodies hold passwords: who reads the database must not be able to try them.
    key_of_digest = request.app.state.container.keys.derive("idempotency fingerprints")
    scope, digest = request.scope, hmac.new(key_of_digest, digestmod="sha256")
    # A file was read by then, and is known by its digest.
    body = getattr(request.state, "digest", None) or _canonical(await request.body())
    for part in (scope["path"].encode(), scope["query_string"], body):
        digest.update(len(part).to_bytes(8) + part)
    route = f"{request.method} {scope['route'].path}"
    return Asked(caller_id, route, key, digest.hexdigest())


def _canonical(body: bytes) -> bytes:
    """Spell a body one way, so that the same JSON is the same request."""
    try:
        return canonical(json.loads(body))
    except (ValueError, RecursionError):
        return body


def _frozen(response: Response) -> bytes:
    headers = [(str(k, "latin-1"), str(v, "latin-1")) for k, v in response.raw_headers]
    body = str(bytes(response.body), "latin-1")
    return to_json({"status": response.status_code, "headers": headers, "body": body})


def _thawed(answer: bytes) -> Response:
    kept = from_json(answer)
    response = Response(kept["body"].encode("latin-1"), kept["status"])
    response.raw_headers = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in kept["headers"]]
    response.headers[REPLAYED] = "true"
    return response
