"""The catalogue of events: what is declared, and that it is what is told."""

import json
from uuid import uuid4

import pytest

from runner.bootstrap import EVENT_KINDS, Container
from runner.identity.events import PasswordUpdated
from runner.workspaces.events import WorkspaceUpdated


def test_each_type_is_declared_once() -> None:
    types = [kind.type for kind in EVENT_KINDS]
    assert len(types) == len({*types}) > 100


async def test_an_event_is_told_to_no_other_audience(container: Container) -> None:
    async with container.database.system() as work:
        with pytest.raises(RuntimeError, match=r"password\.updated is told to the platform"):
            work.emit(PasswordUpdated(subject_id=uuid4()), workspace_id=uuid4())
        with pytest.raises(RuntimeError, match=r"workspace\.updated is told to the workspace"):
            work.emit(WorkspaceUpdated(subject_id=uuid4()))


def test_what_an_event_adds_is_described_without_its_subject() -> None:
    for kind in EVENT_KINDS:
        details = json.loads(json.dumps(kind.details()))
        assert "subject_id" not in details["properties"]
        assert {*details["required"]} <= {*details["properties"]}, kind.type
