"""Lists that capabilities add to: all of it is found, and each name is declared once."""

import pytest

from runner.core.declared import Declared


def test_what_each_capability_declares_is_in_the_list() -> None:
    class Fruit(Declared):
        pass

    class Stone(Fruit):
        PLUM = "plum", "Plums"

    class Berry(Fruit):
        CURRANT = "currant", "Currants"

    assert [*Fruit.every()] == [Stone.PLUM, Berry.CURRANT]
    assert Fruit.named("currant") is Berry.CURRANT


def test_a_name_that_is_declared_twice_stops_the_program() -> None:
    class Herb(Declared):
        pass

    class Sown(Herb):
        DILL = "dill", "Dills"

    class Grown(Herb):
        DILL = "dill", "Dills"

    assert len(Herb.__subclasses__()) == 2, (Sown, Grown)
    with pytest.raises(RuntimeError, match="a Herb is declared twice"):
        Herb.every()
