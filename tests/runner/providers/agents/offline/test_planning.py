from runner.providers.agents.offline.planning import outline
from tests.runner.providers.agents.contract import brief


def test_the_hook_is_said_once() -> None:
    hook, points = outline(brief().material, "Bread from the day before")
    assert hook is not None
    assert hook not in points


def test_the_title_draws_the_hook() -> None:
    hook, _ = outline(brief().material, "A map that volunteers update")
    assert hook is not None
    assert hook.sources == (5,)


def test_no_material_gives_no_outline() -> None:
    assert outline([], "Bread") == (None, ())
