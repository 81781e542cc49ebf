"""Every kind of message has an example, which is what the contract says and what really comes.

Those that follow a request are held by `test_commits`, which sends it anyway.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api.messages import examples, heard
from api.wording import happened, words
from runner.core.clock import now
from runner.core.events.catalogue import EventKind, tellers
from runner.webhooks import new_secret, signed_headers
from tests.contract.messages import fault_of
from tests.contract.operations import contract

# Named by what they are about, and nothing has such a name.
GUIDE = Path(__file__).parents[2] / "docs" / "webhooks.md"
NAMELESS = {"event", "post_import", "trash"}


@pytest.mark.parametrize("kind", heard(), ids=lambda kind: kind.type)
def test_a_kind_of_message_is_described_and_shown(kind: EventKind) -> None:
    said: dict[str, Any] = contract()["webhooks"][kind.type]["post"]
    example = said["requestBody"]["content"]["application/json"].get("example")
    assert example, f"no example shows {kind.type}: `make examples`"
    assert example["type"] == kind.type
    assert fault_of(example) is None
    broken = {**example, "data": {**example["data"], "sequence": "one"}}
    assert fault_of(broken) is not None
    assert (said["summary"], said["description"]) == (kind.label, happened(kind.type))


def test_what_happens_and_is_told_nobody_has_no_example() -> None:
    types = {kind.type for kind in heard()}
    assert contract()["webhooks"].keys() == examples().keys() == types
    assert words()["events"].keys() <= types


def test_a_message_names_what_it_is_about() -> None:
    assert {kind.subject for kind in heard()} - tellers().keys() == NAMELESS


def shown(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    return found[1]


def test_the_guide_shows_a_message_as_it_is() -> None:
    assert fault_of(json.loads(shown("json"))) is None


def test_the_guide_tells_what_is_from_here() -> None:
    names: dict[str, Any] = {}
    exec(shown("python"), names)
    is_ours: Callable[[str, dict[str, str], bytes], bool] = names["is_from_postmagiq"]
    secret, body = new_secret(), b'{"type":"post.published"}'
    headers = signed_headers([new_secret(), secret], "msg_1", now(), body)
    assert is_ours(secret, headers, body)
    assert not is_ours(secret, headers, body + b" ")
    assert not is_ours(new_secret(), headers, body)
    assert not is_ours(secret, headers | {"webhook-timestamp": "1"}, body)
