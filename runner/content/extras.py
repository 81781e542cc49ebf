"""What a platform takes beside the text of a post."""

from collections.abc import Mapping
from typing import Any

from runner.content.errors import BadExtra
from runner.content.limits import PLATFORMS, Extra, Platform

Text = str | Mapping[str, Any] | None
"""New words for a platform: a text, a `body` and `extras` of which either may be missing, or
None to remove the variant."""


def with_text(
    present: Mapping[str, Any] | None, platform: Platform, text: str | Mapping[str, Any]
) -> dict[str, Any]:
    """Put new words over a variant; an extra of None is taken away, others stay.

    Raises: BadExtra.
    """
    before = present or {"body": "", "extras": {}}
    if isinstance(text, str):
        return {"body": text, "extras": before["extras"]}
    extras = {**before["extras"], **checked_extras(platform, text.get("extras") or {})}
    body = text.get("body")
    return {
        "body": before["body"] if body is None else body,
        "extras": {name: value for name, value in extras.items() if value is not None},
    }


def checked_extras(platform: Platform, extras: Mapping[str, Any]) -> Mapping[str, Any]:
    """Refuse what the platform does not take; raises BadExtra."""
    taken = {extra.name: extra for extra in PLATFORMS[platform].extras}
    for name, value in extras.items():
        if name not in taken:
            raise BadExtra(platform, name, f"it takes: {', '.join(taken)}")
        if value is not None and (problem := _problem(taken[name], value)):
            raise BadExtra(platform, name, problem)
    return extras


def _problem(extra: Extra, value: Any) -> str | None:
    words = [value] if extra.many is None else value
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        return "send a list of words" if extra.many else "send a text"
    if len(words) > (extra.many or 1):
        return f"send at most {extra.many}"
    if any(len(word) > extra.max_length or "\0" in word for word in words):
        return f"at most {extra.max_length} characters"
    return None
