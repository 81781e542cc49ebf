"""What may stand before a Markdown text: YAML, TOML or JSON."""

import json
import re
import tomllib
from typing import Any

import yaml

from runner.parsing.errors import FrontMatterUnreadable

MAX_CHARACTERS = 16_384
MAX_DEPTH = 20

# A block begins with a line of data: before a blank line, `---` is a rule.
# Some leave that line out.
_YAML = re.compile(
    r"(?:---[ \t]*\n(?=\S)|(?=title:[ \t]))(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE_END = re.compile(r"[ \t]*(?:\n|\Z)")
_PAIR = re.compile(r"^([^\W\d][\w-]*):[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)
# Titles with a colon are no YAML and are read line by line, unless there is a line of prose.
_DATA_LINE = re.compile(r"[^\W\d][\w -]{0,60}:(?:\s|$)|[ \t#-]|$")


def read_front_matter(text: str) -> tuple[dict[str, Any], int]:
    """Return what a text says about itself, and where its prose begins.

    What is no list of names and values is prose, such as a paragraph between two rules.

    Raises: FrontMatterUnreadable.
    """
    if found := _YAML.match(text):
        data, end = _yaml(found[1]), found.end()
    elif found := _TOML.match(text):
        data, end = _toml(found[1]), found.end()
    else:
        data, end = _json(text)
    return (data, end) if isinstance(data, dict) else ({}, 0)


def _yaml(block: str) -> Any:
    is_data = all(_DATA_LINE.match(line) for line in block.split("\n"))
    if len(block) > MAX_CHARACTERS and not is_data:
        return None
    _check_length(block)
    try:
        _check_events(block)
        loaded = yaml.safe_load(block)
    except (yaml.YAMLError, ValueError):
        return dict(_PAIR.findall(block)) if is_data else None
    return {} if not block.strip() else loaded


def _check_length(block: str) -> None:
    if len(block) > MAX_CHARACTERS:
        raise FrontMatterUnreadable(reason=f"is longer than {MAX_CHARACTERS} characters")


def _check_events(text: str) -> None:
    """Refuse aliases: a few lines of them unfold into gigabytes when written out."""
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


def _toml(block: str) -> Any:
    _check_length(block)
    try:
        return tomllib.loads(block)
    except (ValueError, RecursionError):  # it is prose between two lines of signs
        return None


def _json(text: str) -> tuple[Any, int]:
    if not text.startswith("{"):
        return None, 0
    try:
        data, end = json.JSONDecoder().raw_decode(text[:MAX_CHARACTERS])
    except (ValueError, RecursionError):  # it is prose, or an expression of MDX
        return None, 0
    line_end = _LINE_END.match(text, end)
    return (data, line_end.end()) if line_end else (None, 0)
