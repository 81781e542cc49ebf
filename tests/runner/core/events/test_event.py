"""Events, their digests and the chain they form."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from runner.core.events.event import Event, canonical, chain, changes_of, digest, sha
from runner.core.events.models import EventRow
from runner.core.ids import new_id
from runner.identity.models import User

SAID: dict[str, Any] = {
    "id": UUID(int=1),
    "workspace_id": UUID(int=2),
    "seq": 3,
    "type": "post.updated",
    "subject_id": UUID(int=4),
    "actor_id": UUID(int=5),
    "on_behalf_of_id": None,
    "door": "api",
    "run_id": None,
    "request_id": "r1",
    "occurred_at": datetime(2026, 1, 2, tzinfo=UTC),
    "changes": [{"field": "title", "old": "a", "new": "b", "sha": sha(["a", "b"])}],
    "data_sha": sha({"to": "draft"}),
}


def event(**other: Any) -> EventRow:
    """Recall what was said, but for something."""
    return EventRow(**SAID | other)


class PostMoved(Event):
    type = "post.moved"
    to_id: UUID


def test_an_event_names_its_subject_and_adds_plain_values() -> None:
    moved = PostMoved(subject_id=new_id(), to_id=UUID(int=7))
    assert moved.subject_type == "post"
    assert moved.data() == {"to_id": str(UUID(int=7))}


@pytest.mark.parametrize("part", [name for name in SAID if name != "changes"])
def test_every_part_is_in_the_digest(part: str) -> None:
    said = SAID[part]
    other = new_id() if said is None or isinstance(said, UUID) else f"{said}x"
    changed = datetime(2027, 1, 1, tzinfo=UTC) if part == "occurred_at" else other
    assert digest(event(**{part: changed})) != digest(event())


def test_erasing_a_value_keeps_the_digest_and_forging_its_sha_does_not() -> None:
    (change,) = SAID["changes"]
    assert digest(event(changes=[change | {"old": None, "new": None}])) == digest(event())
    assert digest(event(changes=[change | {"sha": sha(["a", "c"])}])) != digest(event())
    assert digest(event(changes=[])) != digest(event())


def test_a_link_depends_on_the_one_before() -> None:
    assert chain("a", "b") != chain("b", "a")


def test_json_is_written_one_way() -> None:
    assert canonical({"b": 1, "a": "ü"}) == '{"a":"ü","b":1}'.encode()
    with pytest.raises(ValueError, match="JSON"):
        canonical(float("nan"))


def test_a_new_row_tells_what_it_begins_with_but_no_secret() -> None:
    told = {c["field"]: c["new"] for c in changes_of(User(full_name="Ann", password_hash="$x"))}
    assert told["full_name"] == "Ann"
    assert told["password_hash"] == "•••"
    assert not {"id", "created_at", "updated_at", "version"} & {*told}
