"""An operator proves every log at once, and learns which one was tampered with."""

from uuid import UUID

import pytest

from runner.audit import KeptHeads, Verdict, verify_all
from runner.bootstrap import Container
from runner.core.ids import new_id
from tests.client import Api
from tests.runner.audit.conftest import TRIM, Intruder


@pytest.fixture
async def history(api: Api) -> UUID:
    """A workspace that was renamed three times."""
    ann = await api.register()
    workspace = await ann.workspace()
    for n in range(3):
        await ann.patch(f"/w/{workspace['id']}", {"name": f"Name {n}"})
    return UUID(workspace["id"])


async def verdict(container: Container, of: UUID, kept: KeptHeads | None = None) -> Verdict:
    verdicts = verify_all(container.database, kept or {})
    (found,) = [each async for each in verdicts if each.workspace_id == of]
    return found


async def test_an_untouched_log_ends_at_its_head(container: Container, history: UUID) -> None:
    found = await verdict(container, history)
    assert found.broken is None
    assert found.end.seq > 3
    again = await verdict(container, history, {history: {found.end.seq: found.end.hash}})
    assert again.broken is None


@pytest.mark.parametrize(
    ("tamper", "seq"),
    [
        ("UPDATE events SET door = 'cli' WHERE workspace_id = :of AND seq = 3", 3),
        ("DELETE FROM events WHERE workspace_id = :of AND seq = 2", 2),
        ("DELETE FROM event_heads WHERE workspace_id = :of", -1),
        (TRIM, 0),
    ],
)
async def test_the_first_bad_event_is_named(
    container: Container, history: UUID, intruder: Intruder, tamper: str, seq: int
) -> None:
    length = (await verdict(container, history)).end.seq
    await intruder(tamper, history)
    broken = (await verdict(container, history)).broken
    assert broken is not None
    assert broken.params["seq"] == {0: length, -1: length + 1}.get(seq, seq)


async def test_a_log_that_is_gone_is_missed_by_whoever_kept_its_head(container: Container) -> None:
    gone = new_id()
    broken = (await verdict(container, gone, {gone: {7: "0" * 64}})).broken
    assert broken is not None
