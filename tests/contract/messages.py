"""Messages of webhooks: what really happened is held against the contract and its examples."""

import json
from functools import cache
from typing import Any

from jsonschema_rs import Draft202012Validator
from sqlalchemy import bindparam
from sqlmodel import col

from api.messages import EXAMPLES, examples
from runner.bootstrap import Container
from runner.core.db.query import Query, select
from runner.core.events.models import EventRecord, EventRow
from runner.webhooks import is_heard, message_of
from tests.contract.examples import RECORDING, Telling, difference
from tests.contract.operations import contract

Message = dict[str, Any]
LONGEST = 3000
SERVER = "https://studio.example.org"

_WHOLE = select(*(getattr(EventRow, name) for name in EventRow.model_fields))
_ALL = Query(_WHOLE, EventRecord)
_OF_REQUEST = Query(_WHOLE.where(col(EventRow.request_id) == bindparam("request_id")), EventRecord)


@cache
def _validator(type: str) -> Draft202012Validator:
    body = contract()["webhooks"][type]["post"]["requestBody"]["content"]
    whole = {**body["application/json"]["schema"], "components": contract()["components"]}
    return Draft202012Validator(whole, validate_formats=True)


def fault_of(message: Message) -> str | None:
    """Say where a message is not what the contract says of its type; None where it is."""
    for error in _validator(message["type"]).iter_errors(message):
        return f"{message['type']}: {'/'.join(map(str, error.instance_path))}: {error.message}"
    return None


async def hold(container: Container, request_id: str) -> None:
    """Compare the messages of a request with the contract, and with their examples."""
    for now in await _messages(container, _OF_REQUEST, request_id=request_id):
        assert fault_of(now) is None
        shown = examples().get(now["type"])
        if RECORDING:
            continue
        assert shown, f"no example shows {now['type']}: `make examples`"
        for part in ("subject", "details"):
            different = difference(shown["data"][part], now["data"][part])
            assert different is None, f"the example of {now['type']} differs at {part}{different}"


async def record(container: Container) -> None:
    """Keep the fullest message of each type as its example, where none does yet."""
    kept = dict(examples())
    for message in await _messages(container, _ALL):
        known, told = kept.get(message["type"]), _shown(message, container.base_url)
        if known is None or _fullness(told) > _fullness(known):
            kept[message["type"]] = told
    lines = (json.dumps(kept[type], ensure_ascii=False) + "\n" for type in sorted(kept))
    EXAMPLES.write_text("".join(lines), encoding="utf-8")
    examples.cache_clear()


async def _messages(container: Container, query: Query[EventRow], **of: Any) -> list[Message]:
    async with container.database.system_read() as work:
        events = await work.rows(query, **of)
    return [
        message_of(event, event.type, event.workspace_id, container.base_url)
        for event in events
        if is_heard(event.type)
    ]


def _shown(message: Message, base_url: str) -> Message:
    """Tell a message as an example; what is in its address are ids, and no secret."""
    subject = message["data"]["subject"] or {}
    page = subject.pop("address", "").removeprefix(base_url)
    told: Message = Telling().value(message)
    for name in ("workspace_id", "subject_id"):
        page = page.replace(message["data"][name], told["data"][name])
    if page:
        told["data"]["subject"]["address"] = SERVER + page
    shown: Message = json.loads(json.dumps(told).replace(base_url, SERVER))
    return shown


def _fullness(message: Message) -> tuple[bool, int]:
    size = len(json.dumps(message))
    return message["data"]["subject"] is not None, size if size < LONGEST else 0
