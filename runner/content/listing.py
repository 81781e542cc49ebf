"""What people ask of a list of posts, put into what the repository understands."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from runner.traits import folded


def narrowed(filters: Mapping[str, Any]) -> dict[str, Any]:
    """Spell out `tag` as a name or an id, and one status as an equality."""
    found = dict(filters)
    if (tag := found.pop("tag", None)) is not None:
        found |= _tag(tag)
    if isinstance(statuses := found.pop("status", None), list):
        many = len(statuses) > 1
        found |= {"statuses": statuses} if many else {"status": next(iter(statuses), None)}
    elif statuses is not None:
        found["status"] = statuses
    return found


def _tag(tag: str) -> dict[str, Any]:
    try:
        return {"tag_id": UUID(tag)}
    except ValueError:
        return {"tag_name": folded(tag)}
