import pytest

from runner.providers.agents.offline.composing import compose
from runner.providers.agents.offline.composition import Composition
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
    # Of day bread the post says nothing.
    ("day bread", "shelf for bread"),
    Usage("offline", "centroid", 0, 0, 0, 0),
)


def test_the_hook_comes_first_and_the_rest_follows_the_source() -> None:
    post = compose(PLAN, LINES, shape_of("linkedin"), lambda _: True, "en")
    assert post.body == (
        "Bakers in Basel sell bread twice.\n\n"
        "Every shop keeps a shelf for bread. The shelf stands beside the door.\n\n#ShelfForBread"
    )


def test_a_blog_keeps_the_headings_of_its_source() -> None:
    post = compose(PLAN, LINES, shape_of("blog"), lambda _: True, "en")
    assert "\n\n## Scheme\n\nEvery shop" in post.body
    assert [sentence.sources for sentence in post.sentences] == [(4,), (1,), (2,), (3,)]


def test_a_blog_does_not_say_its_title_again() -> None:
    assert "Scheme" not in written("blog", PLAN, LINES, title="Scheme").body


def test_a_point_that_does_not_fit_makes_room_for_one_that_does() -> None:
    post = compose(PLAN, LINES, shape_of("linkedin"), lambda text: len(text) <= 70, "en")
    assert post.body == "Bakers in Basel sell bread twice.\n\nThe shelf stands beside the door."


def written(platform: str, plan: Plan, lines: list[Material], **more: str) -> Composition:
    return compose(plan, lines, shape_of(platform), lambda _: True, "en", **more)


def test_a_source_with_an_address_is_read_on_there() -> None:
    post = written("linkedin", PLAN, LINES, closing="Read on: https://example.com/bread")
    assert post.body.endswith("\n\nRead on: https://example.com/bread\n\n#ShelfForBread")


def test_sentences_without_spaces_are_joined_without_one() -> None:
    lines = [
        Material(0, "パンを焼きます。", None, Block.PARAGRAPH, 0),
        Material(1, "毎朝売ります。", None, Block.PARAGRAPH, 0),
    ]
    plan = Plan(Point(None, (0, 1)), (), (), PLAN.usage)
    post = compose(plan, lines, shape_of("linkedin"), lambda _: True, "ja")
    assert post.body == "パンを焼きます。毎朝売ります。"


def test_a_quotation_is_not_cut_in_half() -> None:
    lines = [
        Material(0, "“Bread is bread.", None, Block.PARAGRAPH, 0),
        Material(1, "Nobody throws it away,” she said.", None, Block.PARAGRAPH, 0),
    ]
    plan = Plan(Point(None, (0, 1)), (), (), PLAN.usage)
    post = compose(plan, lines, shape_of("x"), lambda text: len(text) < 30, "en")
    assert post.body == ""


def test_a_long_paragraph_of_the_source_is_broken_up() -> None:
    lines = [
        Material(n, f"Baker {n} {'bakes rye bread ' * 8}at night.", None, Block.PARAGRAPH, 0)
        for n in range(4)
    ]
    plan = Plan(Point(None, (0,)), tuple(Point(None, (n,)) for n in (1, 2, 3)), (), PLAN.usage)
    body = written("linkedin", plan, lines).body
    assert [part.count("Baker") for part in body.split("\n\n")] == [2, 2]


def test_an_item_of_two_sentences_is_one_item() -> None:
    lines = [
        Material(0, "Fixed", None, Block.HEADING, 0),
        Material(1, "Links could be guessed.", None, Block.LIST_ITEM, 1),
        Material(2, "Everyone should update.", None, Block.LIST_ITEM, 1),
        Material(3, "The oven is faster.", None, Block.LIST_ITEM, 2),
    ]
    plan = Plan(Point(None, (0, 1, 2, 3)), (), (), PLAN.usage)
    post = written("linkedin", plan, lines)
    assert post.body == (
        "Fixed\n• Links could be guessed. Everyone should update.\n• The oven is faster."
    )
    assert post.sentences[1].sources == (1, 2)


def test_what_takes_back_what_was_said_is_not_cut_off() -> None:
    lines = [
        Material(0, "Bread is free for everybody in the town.", None, Block.PARAGRAPH, 0),
        Material(1, "It is baked at night.", None, Block.PARAGRAPH, 0),
        Material(2, "However, not on Sundays.", None, Block.PARAGRAPH, 0),
    ]
    plan = Plan(Point(None, (0, 1, 2)), (), (), PLAN.usage)
    fits_two = compose(plan, lines, shape_of("x"), lambda text: len(text) < 70, "en")
    assert fits_two.body == ""
    lines[2] = Material(2, "Ann bakes it.", None, Block.PARAGRAPH, 0)
    assert compose(plan, lines, shape_of("x"), lambda text: len(text) < 70, "en").body == (
        "Bread is free for everybody in the town. It is baked at night."
    )


def test_a_post_that_is_nearly_full_takes_no_more() -> None:
    texts = [
        "Bakers " + "sell bread " * 120 + "twice.",
        "Every shop in the old town keeps a shelf.",
        "Nobody waits longer than six minutes. " * 9,
    ]
    lines = [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(texts)]
    plan = Plan(Point(None, (0,)), (Point(None, (1,)),), (), PLAN.usage)
    assert len(compose(plan, lines, shape_of("linkedin"), lambda _: True, "en").sentences) == 1
    assert len(compose(plan, lines, shape_of("blog"), lambda _: True, "en").sentences) == 2


def test_a_remark_stands_only_behind_what_it_remarks_on() -> None:
    long = "Bakers sell bread from the day before at half of its price. " * 9
    texts = [("Every shop keeps a shelf.", 0), (long, 1), ("It stays.", 1), (long, 1), ("Wait.", 2)]
    lines = [Material(n, text, None, Block.PARAGRAPH, at) for n, (text, at) in enumerate(texts)]
    points = tuple(Point(None, (n,)) for n in (2, 4))
    plan = Plan(Point(None, (0,)), points, (), PLAN.usage)
    post = compose(plan, lines, shape_of("x"), lambda _: True, "en")
    assert post.body == "Every shop keeps a shelf."


@pytest.mark.parametrize(("times", "is_said"), [(1, True), (30, False)])
def test_what_only_leads_goes_on_or_goes(times: int, is_said: bool) -> None:
    goes_on = "One of them offers and the other one accepts. ".strip()
    texts = [("Every shop in the city keeps a shelf for the bread of yesterday.", 0)]
    texts += [("Two people swap shifts.", 1), (" ".join([goes_on] * times), 1)]
    lines = [Material(n, text, None, Block.PARAGRAPH, at) for n, (text, at) in enumerate(texts)]
    plan = Plan(Point(None, (0,)), (Point(None, (1,)),), (), PLAN.usage)
    post = compose(plan, lines, shape_of("x"), lambda _: True, "en")
    led = f"\n\nTwo people swap shifts. {goes_on}"
    assert post.body == texts[0][0] + (led if is_said else "")


def test_a_promised_list_that_is_too_long_says_the_first_of_each() -> None:
    more = "It takes time and attention, and makes mistakes a little more likely."
    texts = [("Every shop keeps a shelf.", Block.PARAGRAPH, 0), ("Why:", Block.PARAGRAPH, 1)]
    for at, text in enumerate(("Bread gets old.", "Letters cost a lot."), 2):
        texts += [(text, Block.LIST_ITEM, at), (more, Block.LIST_ITEM, at)]
    lines = [Material(n, text, None, block, at) for n, (text, block, at) in enumerate(texts)]
    plan = Plan(Point(None, (0,)), (Point(None, (1, 2, 3, 4, 5)),), (), PLAN.usage)
    post = compose(plan, lines, shape_of("linkedin"), lambda text: len(text) < 120, "en")
    assert post.body == (
        "Every shop keeps a shelf.\n\nWhy:\n• Bread gets old.\n• Letters cost a lot."
    )
    limited = [*lines[:5], Material(5, f"But {more}", None, Block.LIST_ITEM, 3)]
    post = compose(plan, limited, shape_of("linkedin"), lambda text: len(text) < 120, "en")
    assert post.body == "Every shop keeps a shelf."


def test_an_end_that_nobody_sees_ends_its_paragraph() -> None:
    texts = [
        "The phone of the bakers on call rang until 6 a.m.",
        "It was loud.",
        "Nobody slept in the bakery.",
    ]
    lines = [Material(n, text, None, Block.PARAGRAPH, 1) for n, text in enumerate(texts)]
    plan = Plan(Point(None, (0,)), (Point(None, (2,)),), (), PLAN.usage)
    post = compose(plan, lines, shape_of("linkedin"), lambda _: True, "en")
    assert post.body == f"{texts[0]}\n\n{texts[2]}"
