"""What a body refuses a file may not bring in either: one definition, asked from two doors."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from api.traits.schemas import TagsPut
from api.v1.content.schemas import PostCreate
from runner.content.portable.rows import ImportedPost, ImportedVariant
from tests.api.content.test_portable import imported, outcomes
from tests.client import Api

BAD: list[Any] = [
    None, True, 5, -1, 2**63, 10**40, 1e308, "", " ", "x", "a\0b", "a\ud800b", "a\u202eb", "a\nb",
    "x" * 200_001, "5", [], {}, [[]], [None], ["\ud800"], ["a\0b"], [5], ["t"] * 31,
    [{"name": {"a": 1}}], {"\ud800": "x"}, {"tags": "\ud800"}, {"tags": ["\ud800"]}, {"tags": 5},
    "0", "2026-11-01", "2026-11-01T09:00", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+23:00",
    "1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59-00:01", 99999999999,
]  # fmt: skip
# What an import makes less of than a body: it says so in a note, and the post has none.
NOTED = {"owner_id", "assignee_id", "status"}
# What a row names otherwise, since ids are those of another workspace.
NOT_READ = {"chapter_id", "source_id"}


def rows() -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """Walk what a row can say, each with everything that nobody should say there."""
    for value in BAD:
        for name in ImportedPost.model_fields:
            yield name, value, {"title": "T"} | {name: value}
        for name in ImportedVariant.model_fields:
            variant = {"platform": "blog", "body": "b"} | {name: value}
            yield f"variants/{name}", value, {"title": "T", "variants": [variant]}


def refused(shape: type[BaseModel], body: dict[str, Any]) -> bool:
    try:
        shape.model_validate(body)
    except ValidationError:
        return True
    return False


def refused_in_a_body(name: str, value: Any) -> bool:
    if name == "tags":
        return refused(TagsPut, {"names": value})
    if name == "variants/platform":
        return not isinstance(value, str) or refused(
            PostCreate, {"title": "T", "variants": {value: "b"}}
        )
    if name.startswith("variants/"):
        field = name.partition("/")[2]
        variants = {"blog": {"body": "b"} | {field: value}}
        return refused(PostCreate, {"title": "T", "variants": variants})
    in_both = PostCreate.model_fields.keys() - NOTED - {"variants"}
    return name in in_both and refused(PostCreate, {"title": "T"} | {name: value})


async def test_a_file_brings_in_nothing_that_a_body_would_refuse(api: Api) -> None:
    assert PostCreate.model_fields.keys() - ImportedPost.model_fields.keys() == NOT_READ
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    found: dict[str, list[Any]] = {"new": [], "invalid": [], "duplicate": []}
    asked = list(rows())
    for start in range(0, len(asked), 250):
        some = asked[start : start + 250]
        content = json.dumps([row for *_, row in some])
        tried = await imported(ann, at, content, dry_run=True)
        done = await imported(ann, at, content)
        assert (done["rows"], done["applied"]) == (tried["rows"], False)
        for (name, value, row), said in zip(some, tried["rows"], strict=True):
            taken = said["outcome"] != "invalid"
            assert not (taken and refused_in_a_body(name, value)), (name, value)
            found[said["outcome"]].append(row)
    assert (await ann.get(f"{at}/posts")).json()["items"] == []
    good = await imported(ann, at, json.dumps(found["new"]))
    assert (good["applied"], {*outcomes(good)}) == (True, {"new"})
    page = f"{at}/posts?limit=100&sort=due_at"
    while page:
        answer = await ann.get(page)
        assert answer.status_code == 200, answer.text
        page = answer.links["next"]["url"] if "next" in answer.links else ""
    own = (await ann.get(f"{at}/posts/export")).text
    assert {*outcomes(await imported(ann, at, own, dry_run=True))} == {"duplicate"}


async def test_a_row_says_one_text_for_each_platform(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    twice = [{"platform": "blog", "body": body} for body in "ab"]
    content = json.dumps([{"title": "T", "variants": twice}])
    (row,) = (await imported(ann, at, content))["rows"]
    assert row["errors"] == [{"field": "variants", "detail": "One text for blog."}]


@pytest.mark.parametrize("due", ["0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-00:01"])
async def test_a_table_brings_in_no_more_than_a_list(api: Api, due: str) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    table = f"title,due_at,hours\nA,{due},1\nB,,nan\nC,2026-11-01T09:00:00Z,2.5\nD,,two"
    for dry_run in (True, False):
        done = await imported(ann, at, table, format="csv", dry_run=dry_run)
        assert outcomes(done) == ["invalid", "invalid", "new", "invalid"]
