"""What a request may send: one body, in one format, that says everything once."""

import json
from collections.abc import Set
from typing import Any

from fastapi import Request
from pydantic_core import PydanticUndefined
from starlette.requests import ClientDisconnect

from api.bodies import SMALL_BYTES
from api.errors import SAY_ONCE, MalformedJson, RepeatedKey
from runner.core.errors import Fault, Invalid, Unsupported
from runner.core.strict_json import EACH_ONCE, MOST_FIELDS, Repeated, TooManyFields, read_large
from runner.core.text import NO_NUL, NUL

JSON = "application/json"


class OtherMedia(Unsupported):
    message = "The body is a file here: send it as one of the media types in `taken`."


class CrowdedJson(MalformedJson):
    message = "The body has more than {limit} fields; send it in several requests."


async def read_json(request: Request) -> Any:
    """Read a body that says everything once; what is empty is missing, and no fault by itself."""
    try:
        body = await request.body()
        if not body:
            return PydanticUndefined
        text = body.decode(json.detect_encoding(body), "surrogatepass")
        return EACH_ONCE.decode(text) if len(body) <= SMALL_BYTES else read_large(text)
    except Repeated as error:
        faults = [Fault("repeated", f"{key}: {SAY_ONCE}") for key in error.keys]
        raise RepeatedKey(faults=faults) from None
    except TooManyFields:
        raise CrowdedJson(limit=MOST_FIELDS) from None
    except (ValueError, RecursionError, ClientDisconnect):
        raise MalformedJson from None


def refuse_nul(request: Request) -> None:
    sent = request.query_params.multi_items()
    if held := [name for name, value in sent if NUL in value]:
        raise Invalid(faults=[Fault("null_character", NO_NUL, parameter=name) for name in held])


def refuse_condition(request: Request) -> None:
    """Refuse what would be overlooked: a version nobody compares protects nothing."""
    if request.headers.get("if-match", "*").strip() != "*":
        detail = "nothing here has a version to compare: leave it out"
        raise Invalid(faults=[Fault("if_match", detail, header="If-Match")])


def refuse_other_media(request: Request, taken: Set[str]) -> None:
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    empty = request.headers.get("content-length", "0") == "0"
    chunked = "transfer-encoding" in request.headers
    if media not in taken and (chunked or not empty):
        raise Unsupported if taken == {JSON} else OtherMedia(taken=sorted(taken))
