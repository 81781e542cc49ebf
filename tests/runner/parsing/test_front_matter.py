import json

import pytest

from runner.parsing import FrontMatterUnreadable
from runner.parsing.front_matter import read_front_matter


def test_every_value_can_be_written_as_json() -> None:
    read = read_front_matter("on: 2026-02-17\nat: 2026-02-17 10:00:00\n2: {a: [x, null, 1.5]}")
    assert json.loads(json.dumps(read)) == {
        "True": "2026-02-17",
        "at": "2026-02-17T10:00:00",
        "2": {"a": ["x", None, 1.5]},
    }


def test_pairs_that_are_not_valid_yaml_are_read_as_they_stand() -> None:
    assert read_front_matter("title: Bread: a story\ntags: [a") == {
        "title": "Bread: a story",
        "tags": "[a",
    }


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("just prose", "name: value"),
        ("- a\n- b", "name: value"),
        ("[unclosed", "name: value"),
        ("a: &a [x]\nb: *a", "alias"),
        ("a: " + "[" * 50 + "]" * 50, "deep"),
        ("a: " + "x" * 20_000, "longer"),
    ],
)
def test_what_cannot_be_metadata_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(FrontMatterUnreadable, match=reason):
        read_front_matter(text)


def test_an_empty_block_is_no_metadata() -> None:
    assert read_front_matter("# nothing") == {}


def test_a_tag_of_another_language_is_never_executed() -> None:
    assert read_front_matter("a: !!python/object/apply:os.getcwd []") == {
        "a": "!!python/object/apply:os.getcwd []"
    }
