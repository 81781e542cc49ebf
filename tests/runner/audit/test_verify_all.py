"""An operator proves every log at once, and learns which one was tampered with."""

from collections.abc import Callable
from uuid import UUID

from runner.audit import KeptHeads, Verdict, verify_all
from runner.bootstrap import Container
from runner.core.ids import new_id
from tests.client import Api
from tests.runner.audit.conftest import TRIM, Intruder

# What is done to a log, and the event that is the first bad one, in a log of this length.
TAMPERED: dict[str, Callable[[int], int]] = {
    "UPDATE events SET door = 'cli' WHERE workspace_id = :of AND seq = 3": lambda length: 3,
    "DELETE FROM events WHERE workspace_id = :of AND seq = 2": lambda length: 2,
    "DELETE FROM event_heads WHERE workspace_id = :of": lambda length: length + 1,
    TRIM: lambda length: length,
}


async def history(api: Api) -> tuple[UUID, int]:
    """Make a workspace that was renamed three times; tell how long its log is."""
    ann = await api.register()
    path = f"/w/{(workspace := await ann.workspace())['id']}"
    for n in range(3):
        await ann.patch(path, {"name": f"Name {n}"})
    [last] = (await ann.get(f"{path}/audit-events?limit=1")).json()["items"]
    return UUID(workspace["id"]), last["seq"]


async def verdicts(container: Container, kept: KeptHeads | None = None) -> dict[UUID, Verdict]:
    """Prove every log that the tests before this one left, which takes a while."""
    found = verify_all(container.database, kept or {})
    return {each.workspace_id: each async for each in found}


async def test_an_untouched_log_ends_at_its_head(container: Container, api: Api) -> None:
    id, length = await history(api)
    found = (await verdicts(container))[id]
    assert found.broken is None
    assert found.end.seq == length > 3
    again = await verdicts(container, {id: {found.end.seq: found.end.hash}})
    assert again[id].broken is None


async def test_the_first_bad_event_is_named(
    container: Container, api: Api, intruder: Intruder
) -> None:
    logs = {tamper: await history(api) for tamper in TAMPERED}
    for tamper, (id, _) in logs.items():
        await intruder(tamper, id)
    found = await verdicts(container)
    for tamper, (id, length) in logs.items():
        broken = found[id].broken
        assert broken is not None, tamper
        assert broken.params["seq"] == TAMPERED[tamper](length), tamper


async def test_a_log_that_is_gone_is_missed_by_whoever_kept_its_head(container: Container) -> None:
    gone = new_id()
    found = await verdicts(container, {gone: {7: "0" * 64}})
    assert found[gone].broken is not None
