"""JSON as every answer writes it, and as the database returns it."""

import json
from collections.abc import Callable
from typing import Any

import pydantic_core

to_json: Callable[[Any], bytes]
from_json: Callable[[str], Any]

try:
    from msgspec.json import Decoder, Encoder
except ImportError:
    # It comes for CPython; the bytes are the same, for eight times the processor.
    to_json, from_json = pydantic_core.to_json, json.loads
else:
    to_json = Encoder(enc_hook=pydantic_core.to_jsonable_python).encode
    from_json = Decoder().decode
