"""What platforms take beside the text."""

from typing import Any

import pytest

from runner.content import BadExtra, Platform
from runner.content.extras import checked_extras, with_text


def test_what_is_left_out_stays_and_null_takes_away() -> None:
    before = {"body": "Two.", "extras": {"language": "en", "tags": ["bread"]}}
    change = {"extras": {"language": None, "content_warning": "Hot"}}
    assert with_text(before, Platform.MASTODON, change) == {
        "body": "Two.",
        "extras": {"tags": ["bread"], "content_warning": "Hot"},
    }
    assert with_text(before, Platform.MASTODON, "Three.")["extras"] == before["extras"]


@pytest.mark.parametrize(
    "extras",
    [
        {"subject": "Not on X"},
        {"language": 5},
        {"language": "x" * 36},
        {"language": ["en"]},
        {"tags": "bread"},
        {"tags": [5]},
        {"tags": ["t"] * 31},
        {"tags": ["a\0b"]},
    ],
    ids=str,
)
def test_what_a_platform_does_not_take_is_refused(extras: dict[str, Any]) -> None:
    with pytest.raises(BadExtra):
        checked_extras(Platform.X, extras)
