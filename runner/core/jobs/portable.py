"""What may be recorded: values that every reader of JSON gets back unchanged."""

import math
from types import UnionType
from typing import (
    Any,
    Literal,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

SCALARS = (bool, int, float, str, type(None))


class NotPortable(TypeError):
    """Something that JSON cannot carry was about to be recorded."""


def require_json(value: object, where: str) -> None:
    """Refuse a value that JSON would change or lose; name the place inside it."""
    if isinstance(value, float) and not math.isfinite(value):
        raise NotPortable(f"{where}: {value} is no JSON number; send None instead.")
    # Exact types: a subclass (an enum, a named tuple) comes back as something else.
    if type(value) in SCALARS:
        return
    if type(value) is list:
        for index, item in enumerate(value):
            require_json(item, f"{where}[{index}]")
    elif type(value) is dict:
        for key, item in value.items():
            if type(key) is not str:
                raise NotPortable(f"{where}: the key {key!r} is not text; use a str.")
            require_json(item, f"{where}.{key}")
    else:
        kind = type(value).__name__
        raise NotPortable(f"{where}: {kind} is not JSON; send a dict, list, str, number or None.")


def require_json_type(hint: Any, where: str) -> None:
    """Refuse an annotation whose values could never pass `require_json`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any or hint is None or hint in (*SCALARS, dict, list):
        return
    if is_typeddict(hint):
        for field, field_hint in get_type_hints(hint).items():
            require_json_type(field_hint, f"{where}.{field}")
    elif origin is Literal:
        require_json(list(arguments), where)
    elif origin in (list, Union, UnionType):
        for argument in arguments:
            require_json_type(argument, where)
    elif origin is dict and arguments[0] is str:
        require_json_type(arguments[1], where)
    else:
        raise NotPortable(
            f"{where}: {hint} is not JSON; declare a TypedDict, dict, list or scalar."
        )
