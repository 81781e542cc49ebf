"""The YAML that may stand before a Markdown text."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import yaml

from runner.parsing.errors import FrontMatterUnreadable

MAX_CHARACTERS = 16_384
MAX_DEPTH = 20

_PAIR = re.compile(r"^([A-Za-z][\w-]*):[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)

Metadata = Mapping[str, Any]


def read_front_matter(text: str) -> Metadata:
    """Return the mapping as JSON would hold it; dates become ISO strings.

    Aliases are refused: a few lines of them unfold into gigabytes when written out. Where a
    value is not valid YAML (often a title with a colon) the lines are read as plain pairs.

    Raises: FrontMatterUnreadable.
    """
    if len(text) > MAX_CHARACTERS:
        raise FrontMatterUnreadable(reason=f"is longer than {MAX_CHARACTERS} characters")
    try:
        _check_events(text)
        loaded = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):
        loaded = dict(_PAIR.findall(text)) or text
    if loaded is None:
        return {}
    if not isinstance(loaded, dict):
        raise FrontMatterUnreadable(reason="is not a list of `name: value` lines")
    return {str(key): _plain(value) for key, value in loaded.items()}


def _check_events(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise FrontMatterUnreadable(reason="uses a YAML alias")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise FrontMatterUnreadable(reason="is nested too deeply")


def _plain(value: object) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(item) for item in value]
    if isinstance(value, date | datetime):
        return value.isoformat()
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return str(value)
