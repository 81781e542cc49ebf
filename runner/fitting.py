"""Which values fit a setting, and in what words it is said that one does not."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args, get_origin
from urllib.parse import urlsplit

from pydantic import AfterValidator, IPvAnyNetwork, SecretStr
from pydantic.fields import FieldInfo

SHORTEST_KEY_BYTES = 32
POSTGRESQL = ("postgresql", "postgres")
VENDORS = ("anthropic", "google", "openai")
BOUNDS = {"ge": "at least {}", "gt": "above {}", "le": "at most {}"}


def _web_address(text: str) -> str:
    # Links are made by writing a path behind it; what stands there may be a password.
    if {*"@?#"} & {*text}:
        raise ValueError("it holds a user, a query or a fragment; keep https://host:port/path")
    parts = _parts(text)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{text!r} is no web address such as https://studio.example.com")
    return text


def _postgresql(secret: SecretStr) -> SecretStr:
    parts = _parts(secret.get_secret_value())
    if parts is None or parts.scheme.partition("+")[0] not in POSTGRESQL:
        raise ValueError("it is not postgresql://user:password@host:port/database")
    return secret


def _long_enough(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value().encode()) < SHORTEST_KEY_BYTES:
        raise ValueError(f"it needs at least {SHORTEST_KEY_BYTES} bytes")
    return secret


def _public_key(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]{43}", text):
        raise ValueError(f"{text!r} is no public key: 43 letters, digits, - and _")
    return text


def _agent_model(text: str) -> str:
    vendor, _, model = text.partition("/")
    if vendor not in VENDORS or not model:
        raise ValueError(f"{text!r} is not vendor/model, with {', '.join(VENDORS)} as vendor")
    return text


WebAddress = Annotated[str, AfterValidator(_web_address)]
PostgresUrl = Annotated[SecretStr, AfterValidator(_postgresql)]
PublicKey = Annotated[str, AfterValidator(_public_key)]
AgentModel = Annotated[str, AfterValidator(_agent_model)]
SecretKey = Annotated[SecretStr, AfterValidator(_long_enough)]


def misfit(fault: Mapping[str, Any], field: FieldInfo, *, secret: bool) -> str:
    """Say what is wrong with a value and which ones are allowed; of a secret not its words."""
    if fault["type"] == "value_error":
        return str(fault["ctx"]["error"])
    return f"{'it' if secret else repr(fault['input'])} is not {_allowed(field)}"


def because(error: Exception) -> str:
    """Give the reason of the system or of a reader, without how Python writes errors."""
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return f": {reason}" if reason else ""


def _allowed(field: FieldInfo) -> str:
    kinds = (field.annotation, *get_args(field.annotation))
    if get_origin(field.annotation) is Literal:
        return f"one of {', '.join(map(str, get_args(field.annotation)))}"
    if IPvAnyNetwork in kinds:
        return "an address or network such as 10.0.0.0/8"
    if bool in kinds:
        return "true or false"
    if int in kinds or float in kinds:
        bounds = [
            words.format(getattr(mark, name))
            for mark in field.metadata
            for name, words in BOUNDS.items()
            if hasattr(mark, name)
        ]
        kind = "a whole number" if int in kinds else "a number"
        return f"{kind}, {' and '.join(bounds)}" if bounds else kind
    return "text"


def _parts(text: str) -> Any:
    """Split an address; None for what is none."""
    try:
        parts = urlsplit(text)
        # Looked at here, as it is only read when it is asked for.
        _ = parts.port
    except ValueError:
        return None
    return None if any(sign.isspace() for sign in text) else parts
