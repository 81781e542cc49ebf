"""Forms with fields inside of fields: `items[0][price]=…&expand[]=…`."""

from typing import Any
from urllib.parse import parse_qsl

from runner.providers.payments.peer.errors import Refusal

MOST_FIELDS = 1_000
DEEPEST = 8


def read_form(text: str) -> dict[str, Any]:
    """Read a form into objects and lists; every value is text."""
    root: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS):
        path = _path(name)
        if len(path) > DEEPEST:
            raise Refusal(f"Invalid parameter: {name[:60]}", param=name[:60])
        _put(root, path, value)
    return {key: _listed(value) for key, value in root.items()}


def _path(name: str) -> list[str]:
    head, *inner = name.split("[")
    return [head, *(part.removesuffix("]") for part in inner)]


def _put(place: dict[str, Any], path: list[str], value: str) -> None:
    head, *inner = path
    # `expand[]` goes behind what is there already.
    head = head or str(len(place))
    if not inner:
        place[head] = value
        return
    further = place.setdefault(head, {})
    if not isinstance(further, dict):
        raise Refusal(f"Invalid parameter: {head}", param=head)
    _put(further, inner, value)


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inner = {key: _listed(each) for key, each in value.items()}
    if inner and all(key.isdecimal() for key in inner):
        return [inner[key] for key in sorted(inner, key=int)]
    return inner


class Params:
    """What was asked with; reading something wrong is refused as they refuse it."""

    def __init__(self, fields: dict[str, Any], within: str = "") -> None:
        self.fields, self._within = fields, within

    def __contains__(self, name: str) -> bool:
        return name in self.fields

    def text(self, name: str) -> str | None:
        value = self.fields.get(name)
        if value is not None and not isinstance(value, str):
            raise self._wrong(name, "string")
        return value or None

    def required(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            path = self._path(name)
            message = f"Missing required param: {path}."
            raise Refusal(message, code="parameter_missing", param=path)
        return value

    def integer(self, name: str) -> int | None:
        value = self.text(name)
        try:
            return None if value is None else int(value)
        except ValueError:
            raise self._wrong(name, "integer") from None

    def flag(self, name: str) -> bool | None:
        value = self.text(name)
        if value not in (None, "true", "false"):
            raise self._wrong(name, "boolean")
        return None if value is None else value == "true"

    def inner(self, name: str) -> "Params":
        value = self.fields.get(name) or {}
        if not isinstance(value, dict):
            raise self._wrong(name, "object")
        return Params(value, self._path(name))

    def each(self, name: str) -> list["Params"]:
        return [
            Params(value, f"{self._path(name)}[{number}]")
            for number, value in enumerate(self._list(name))
            if isinstance(value, dict)
        ]

    def texts(self, name: str) -> list[str]:
        return [value for value in self._list(name) if isinstance(value, str)]

    def changed(self, *names: str) -> dict[str, str | None]:
        """Return the texts among these that are given; an empty one takes a value away."""
        return {name: self.text(name) for name in names if name in self}

    def _list(self, name: str) -> list[Any]:
        value = self.fields.get(name) or []
        if not isinstance(value, list):
            raise self._wrong(name, "array")
        return value

    def _path(self, name: str) -> str:
        return f"{self._within}[{name}]" if self._within else name

    def _wrong(self, name: str, kind: str) -> Refusal:
        path = self._path(name)
        return Refusal(f"Invalid {kind}: {path}", code="parameter_invalid", param=path)
