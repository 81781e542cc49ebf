from runner.providers.agents.offline.composing import compose
from runner.providers.agents.offline.shapes import shape_of
from runner.providers.agents.port import Block, Material, Plan, Point, Usage

LINES = [
    Material(0, "Bread", None, Block.HEADING, 0),
    Material(1, "Scheme", "Scheme", Block.HEADING, 1),
    Material(2, "Every shop keeps a shelf for bread.", "Scheme", Block.PARAGRAPH, 2),
    Material(3, "The shelf stands beside the door.", "Scheme", Block.PARAGRAPH, 2),
    Material(4, "Bakers in Basel sell bread twice.", None, Block.PARAGRAPH, 3),
]
PLAN = Plan(
    Point(None, (4,)),
    (Point("Scheme", (3,)), Point("Scheme", (2,))),
    ("day bread",),
    Usage("offline", "lexrank", 0, 0, 0, 0),
)


def test_the_hook_comes_first_and_the_rest_follows_the_source() -> None:
    post = compose(PLAN, LINES, shape_of("linkedin"), lambda _: True)
    assert post.body == (
        "Bakers in Basel sell bread twice.\n\n"
        "Every shop keeps a shelf for bread. The shelf stands beside the door.\n\n#DayBread"
    )


def test_a_blog_keeps_the_headings_of_its_source() -> None:
    post = compose(PLAN, LINES, shape_of("blog"), lambda _: True)
    assert "\n\n## Scheme\n\nEvery shop" in post.body
    assert [sentence.sources for sentence in post.sentences] == [(4,), (1,), (2,), (3,)]


def test_a_point_that_does_not_fit_makes_room_for_one_that_does() -> None:
    post = compose(PLAN, LINES, shape_of("linkedin"), lambda text: len(text) <= 70)
    assert post.body == "Bakers in Basel sell bread twice.\n\nThe shelf stands beside the door."
