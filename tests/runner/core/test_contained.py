"""Programs that read what strangers made; Python's own `json.tool` stands for them."""

import asyncio
from uuid import UUID, uuid4

import pytest

from runner.core.contained import Contained, UsedUp

HOME = UUID(int=1)


async def test_whoever_sends_much_keeps_the_others_of_the_house_waiting_for_none_of_it() -> None:
    program, ended = Contained("json.tool"), list[str]()

    async def run(workspace_id: UUID, name: str) -> None:
        assert await program.run(workspace_id, b'{"a": 1}') == {"a": 1}
        ended.append(name)

    much = uuid4()
    await asyncio.gather(*(run(much, "much") for _ in range(4)), run(uuid4(), "little"))
    assert ended.index("little") < 3


async def test_a_program_that_ends_without_an_answer_has_used_up_too_much() -> None:
    with pytest.raises(UsedUp):
        await Contained("json.tool").run(HOME, b"no json")
    with pytest.raises(UsedUp):
        await Contained("no.such.module").run(HOME, b"")
