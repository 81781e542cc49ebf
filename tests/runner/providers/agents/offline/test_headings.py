from runner.providers.agents.offline.composing import compose
from runner.providers.agents.offline.headings import outlines
from runner.providers.agents.offline.shapes import shape_of
from runner.providers.agents.port import Block, Material, Plan, Point, Usage

STEPS = ("Weigh the flour on a scale", "Let the dough rest overnight", "Bake in a hot oven")


def guide(*headings: str, above: str = "How to bake bread") -> list[Material]:
    lines = [Material(0, above, None, Block.HEADING, 0)]
    for n, text in enumerate(headings):
        lines.append(Material(2 * n + 1, text, above, Block.HEADING, 2 * n + 1, (above,)))
        told = "Every loaf of the bakery needs some."
        section = (above, text)
        lines.append(Material(2 * n + 2, told, text, Block.PARAGRAPH, 2 * n + 2, section))
    return lines


def found(*headings: str, above: str = "How to bake bread", title: str = "") -> list[list[int]]:
    read = outlines(guide(*headings, above=above), title, "en")
    return [[line.n for line in each.lines] for each in read]


def test_headings_that_say_something_are_a_list_under_the_one_above() -> None:
    assert found(*STEPS) == [[0, 1, 3, 5]]


def test_headings_that_name_sections_are_none() -> None:
    assert found("Flour", "Dough", "Bake in a hot oven") == []
    assert found(*STEPS[:2]) == []
    assert found(*(f"Why does the dough rest {n} hours?" for n in range(3))) == []
    assert found(*STEPS, above="But there is more") == []
    assert found(*(f"{step} of bread" for step in STEPS), title="Bread") == []
    assert found("The bread of May", "The bread of June", "The new bread", title="Bread") == []


def test_a_post_lists_them() -> None:
    usage = Usage("offline", "centroid", 0, 0, 0, 0)
    plan = Plan(None, (Point(None, (0, 1, 3, 5)),), (), usage)
    post = compose(plan, guide(*STEPS), shape_of("linkedin"), lambda _: True, "en")
    assert post.body == "How to bake bread\n" + "\n".join(f"• {step}" for step in STEPS)


def test_a_blog_shows_a_question_once() -> None:
    lines = [
        Material(0, "Bread", None, Block.HEADING, 0),
        Material(1, "We bake bread.", "Bread", Block.PARAGRAPH, 1),
        Material(2, "Who mills the flour?", "Bread", Block.HEADING, 2),
        Material(3, "A mill nearby.", "Who mills the flour?", Block.PARAGRAPH, 3),
    ]
    usage = Usage("offline", "centroid", 0, 0, 0, 0)
    plan = Plan(Point(None, (1,)), (Point(None, (2, 3)),), (), usage)
    post = compose(plan, lines, shape_of("blog"), lambda _: True, "en")
    assert post.body == "We bake bread.\n\n## Who mills the flour?\n\nA mill nearby."
