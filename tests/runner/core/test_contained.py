"""Programs that read what strangers made; Python's own `json.tool` stands for them."""

import asyncio
from uuid import UUID, uuid4

import pytest

from runner.core.contained import MOST_ASKING, MOST_ASKING_EACH, Contained, UsedUp
from runner.core.errors import Overloaded

HOME = frozenset({UUID(int=1), UUID(int=2)})


async def test_whoever_sends_much_keeps_the_others_of_the_house_waiting_for_none_of_it() -> None:
    program, ended = Contained("json.tool"), list[str]()

    async def run(name: str, *whose: UUID) -> None:
        assert await program.run(frozenset(whose), b'{"a": 1}') == {"a": 1}
        ended.append(name)

    person = uuid4()
    much = [run("much", uuid4(), person) for _ in range(MOST_ASKING_EACH)]
    await asyncio.gather(*much, run("little", uuid4(), uuid4()))
    assert ended.index("little") < MOST_ASKING_EACH - 1


@pytest.mark.parametrize(("most", "one"), [(MOST_ASKING_EACH, True), (MOST_ASKING, False)])
async def test_no_more_wait_than_there_is_room_for(most: int, one: bool) -> None:
    program, person = Contained("json.tool"), uuid4()
    askers = [frozenset({uuid4(), person if one else uuid4()}) for _ in range(most)]
    asking = [program.run(whose, b"{}") for whose in (*askers, frozenset({uuid4(), person}))]
    *answered, last = await asyncio.gather(*asking, return_exceptions=True)
    assert answered == [{}] * most
    assert isinstance(last, Overloaded)
    assert await program.run(frozenset({uuid4(), person}), b"{}") == {}


async def test_a_program_that_ends_without_an_answer_has_used_up_too_much() -> None:
    with pytest.raises(UsedUp):
        await Contained("json.tool").run(HOME, b"no json")
    with pytest.raises(UsedUp):
        await Contained("no.such.module").run(HOME, b"")
