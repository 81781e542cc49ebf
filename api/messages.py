"""What webhooks are sent, in the contract: one entry for each kind of event, with an example."""

import json
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, create_model

from api.wording import explain_shape, happened
from runner.bootstrap import EVENT_KINDS
from runner.core.db.hanging import one
from runner.core.events.catalogue import EventKind, tellers

EXAMPLES = Path(__file__).with_name("messages.jsonl")
REF = "#/components/schemas/{model}"
Described = dict[str, Any]


class MessageChange(BaseModel):
    """One field that changed; secrets are masked."""

    field: str
    old: Any
    new: Any


class MessageData(BaseModel):
    """What happened to what, and who did it."""

    workspace_id: UUID
    subject_type: str
    subject_id: UUID
    actor_id: UUID | None
    run_id: UUID | None
    sequence: int = Field(
        description="Grows with every event of the workspace; messages come in any order."
    )
    subject: dict[str, Any] | None = Field(
        description="What it was called and where it stood just then; null where it has no name."
    )
    details: dict[str, Any] = Field(
        description="What this type adds; `key_id` where an API key did it."
    )
    changes: list[MessageChange]


class Message(BaseModel):
    """The body of every message, as Standard Webhooks 1.0 has it."""

    type: str = Field(examples=["post.published"])
    timestamp: AwareDatetime = Field(description="When it happened.")
    data: MessageData


@cache
def examples() -> dict[str, Described]:
    """Read the messages that were recorded, by type."""
    lines = EXAMPLES.read_text(encoding="utf-8").splitlines() if EXAMPLES.exists() else []
    return {found["type"]: found for found in map(json.loads, lines)}


def heard() -> list[EventKind]:
    """List what endpoints can hear of."""
    return [kind for kind in EVENT_KINDS if kind.delivered]


def shapes() -> dict[str, Described]:
    """Describe messages, what is told of subjects, and what types add, as components."""
    found = _described(MessageChange)
    for noun in {kind.subject for kind in heard()} & tellers().keys():
        found |= _described(_subject_of(noun))
    for kind in heard():
        details = json.loads(json.dumps(kind.details()).replace("#/$defs/", REF.format(model="")))
        found |= details.pop("$defs", {})
        if details["properties"]:
            about = f"What `{kind.type}` tells beside its subject."
            shape = {**details, "description": about, "additionalProperties": True}
            found[f"{_name(kind.type)}Details"] = shape
    return found


def webhooks() -> dict[str, Described]:
    """Describe what an endpoint is asked, by the type of event."""
    return {kind.type: {"post": _operation(kind)} for kind in heard()}


def _operation(kind: EventKind) -> Described:
    body: Described = {"schema": _shape(kind)}
    if kind.type in examples():
        body["example"] = examples()[kind.type]
    return {
        "operationId": f"on{_name(kind.type)}",
        "tags": ["webhooks"],
        "summary": kind.label,
        "description": happened(kind.type),
        "security": [],
        "parameters": [
            {"$ref": f"#/components/parameters/{name}"} for name in ("id", "timestamp", "signature")
        ],
        "requestBody": {"required": True, "content": {"application/json": body}},
        "responses": {
            "2XX": {"description": "Taken. Anything else is tried again for three days."},
            "410": {"description": "Send nothing more: the endpoint is disabled."},
        },
    }


def parameters() -> dict[str, Described]:
    """Describe the headers of a message, as components."""
    says = {
        "id": "Names the message; the same on every try, so that it is worked on once.",
        "timestamp": "Seconds since 1970; refuse a message that is minutes old.",
        "signature": "`v1,` and a signature in base64, one for each secret that is valid now.",
    }
    return {
        name: {
            "name": f"webhook-{name}",
            "in": "header",
            "required": True,
            "description": about,
            "schema": {"type": "string"},
        }
        for name, about in says.items()
    }


def _shape(kind: EventKind) -> Described:
    data: Described = {}
    if kind.subject in tellers():
        told = {"$ref": REF.format(model=f"{_name(kind.subject)}Told")}
        data["subject"] = {"anyOf": [told, {"type": "null"}]}
    if kind.details()["properties"]:
        data["details"] = {"$ref": REF.format(model=f"{_name(kind.type)}Details")}
    whole: Described = Message.model_json_schema(ref_template=REF)
    every = whole.pop("$defs")["MessageData"]
    for name, shape in data.items():
        about = every["properties"][name]["description"]
        every["properties"][name] = {**shape, "description": about}
    explain_shape("MessageData", every)
    whole["properties"] |= {"type": {"const": kind.type}, "data": every}
    return {**whole, "title": f"{_name(kind.type)}Message", "description": happened(kind.type)}


def _subject_of(noun: str) -> type[BaseModel]:
    model, told = tellers()[noun]
    fields: Described = {
        name: (model.model_fields[name].annotation, Field(description=_about(model, name)))
        for name in told.fields
    }
    if told.page is not None:
        fields["address"] = (str, Field(description="Where the screen shows it."))
    about = f"What is told of {one(noun)} beside what happened to it."
    return create_model(f"{_name(noun)}Told", __doc__=about, **fields)


def _about(model: Any, name: str) -> str | None:
    about: str | None = model.model_fields[name].description
    return about


def _described(model: type[BaseModel]) -> dict[str, Described]:
    shape = model.model_json_schema(ref_template=REF)
    return {**shape.pop("$defs", {}), model.__name__: shape}


def _name(type: str) -> str:
    return "".join(part.capitalize() for part in type.replace(".", "_").split("_"))
