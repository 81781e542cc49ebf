import pytest

from runner.parsing import FrontMatterUnreadable, SourceKind, parse
from runner.parsing.front_matter import read_front_matter

PROSE = "\n# Hours\n\nThe shop opens at six.\n"


@pytest.mark.parametrize(
    "block",
    [
        "---\ntitle: Second oven\ndate: 2026-05-01\n---\n",
        "--- \ntitle: 'Second oven'\n...\n",
        "---\n# A remark\ntitle: >\n  Second\n  oven\ntags: [a]\n---\n",
        '+++\ntitle = "Second oven"\ndate = 2026-05-01\n\n[taxonomies]\ntags = ["a"]\n+++\n',
        '{\n  "title": "Second oven",\n  "tags": ["a"]\n}\n',
        '{"title": "Second oven"}\n',
        "title: Second oven\ndate: 2026-05-01\n---\n",
    ],
)
@pytest.mark.parametrize("kind", [SourceKind.MARKDOWN, SourceKind.MDX])
def test_front_matter_names_the_source_and_is_no_prose(block: str, kind: SourceKind) -> None:
    parsed = parse(kind, block + PROSE)
    assert parsed.title == "Second oven"
    assert [each.text for each in parsed.sentences] == ["Hours", "The shop opens at six."]
    last = parsed.sentences[-1]
    assert parsed.text[last.start : last.end] == "The shop opens at six."


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("---\n\nNote: We are closed.\n\n---\n\nWe bake.", ["Note: We are closed.", "We bake."]),
        ("---\nWe are closed.\n\n---\n\nWe bake.", ["We are closed.", "We bake."]),
        (
            "---\nNote: We are closed.\n\nThe bread is here.\n\n---\n\nWe bake.",
            ["Note: We are closed.", "The bread is here.", "We bake."],
        ),
        ("---\n# Hours\n---\nWe bake.", ["Hours", "We bake."]),
        ("---\n- one\n- two\n\n---\nWe bake.", ["one", "two", "We bake."]),
        ("---\nWe bake.", ["We bake."]),
        ("+++\nWe bake\n+++\n", ["+++ We bake +++"]),
        ("{ We bake\n}\n", ["{ We bake }"]),
        ('{"a": 1} We bake.', ['{"a": 1} We bake.']),
        ("---\n---\nWe bake.", ["We bake."]),
    ],
)
def test_what_is_no_list_of_names_and_values_is_prose(source: str, texts: list[str]) -> None:
    parsed = parse(SourceKind.MARKDOWN, source)
    assert [each.text for each in parsed.sentences] == texts


def test_pairs_that_are_not_valid_yaml_are_read_as_they_stand() -> None:
    text = "---\ntitle: Bread: a story\ntags: [a\n---\n"
    assert read_front_matter(text) == ({"title": "Bread: a story", "tags": "[a"}, len(text))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: &a [x]\nb: *a", "alias"),
        ("a: " + "[" * 50 + "]" * 50, "deep"),
        ("a: " + "x" * 20_000, "longer"),
    ],
)
def test_what_is_too_much_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(FrontMatterUnreadable, match=reason):
        read_front_matter(f"---\n{text}\n---\n")


def test_long_toml_is_refused_and_deep_json_is_prose() -> None:
    with pytest.raises(FrontMatterUnreadable, match="longer"):
        read_front_matter(f"+++\na = '{'x' * 20_000}'\n+++\n")
    assert read_front_matter('{"a": ' + "[" * 10_000) == ({}, 0)


def test_a_tag_of_another_language_is_never_executed() -> None:
    data, _ = read_front_matter("---\na: !!python/object/apply:os.getcwd []\n---\n")
    assert data == {"a": "!!python/object/apply:os.getcwd []"}
