from runner.providers.agents.offline.planning import outline
from runner.providers.agents.offline.shapes import Shape, shape_of
from runner.providers.agents.offline.wishes import Wish
from runner.providers.agents.port import Block, Material, Point
from tests.runner.providers.agents.contract import brief

MATERIAL = list(brief().material)
NONE, SHORT = Wish(), shape_of("x")


def planned(
    lines: list[Material], title: str, wish: Wish = NONE, shape: Shape = SHORT
) -> tuple[Point | None, tuple[Point, ...]]:
    return outline(lines, title, "en", shape, wish, lambda _: True)


def test_the_hook_is_said_once() -> None:
    hook, points = planned(MATERIAL, "Bread from the day before")
    assert hook is not None
    assert hook not in points


def test_what_fits_as_a_whole_begins_as_its_source_does() -> None:
    hook, _ = planned(MATERIAL, "A map that volunteers update", shape=shape_of("blog"))
    assert hook is not None
    assert hook.sources == (1,)


def test_no_material_gives_no_outline() -> None:
    assert planned([], "Bread") == (None, ())


def test_the_news_opens_and_not_what_leads_up_to_it() -> None:
    told = [
        "People in the old town have queued for bread on Sundays for many years.",
        "Starting today, we are introducing a second bakery with forty loaves an hour.",
        "The queue has always been a part of life in the old town on a Sunday.",
    ]
    lines = [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(told * 3)]
    hook, _ = planned(lines, "Introducing a second bakery")
    assert hook is not None
    assert hook.sources == (1,)


def test_the_middle_of_a_paragraph_opens_nothing_where_its_beginning_can() -> None:
    first = "Most services of the city were once written down in long lists for bakers and mills."
    second = "Bread, flour and ovens have been treated in quite another way here since May."
    lines = [Material(n, text, None, Block.PARAGRAPH, 1) for n, text in enumerate([first, second])]
    more = "Every loaf of the second bakery is sold before noon on a Sunday."
    lines += [
        Material(n, more.replace("loaf", f"{n} loaf"), None, Block.PARAGRAPH, n) for n in (3, 4)
    ]
    hook, _ = planned(lines, "Bread and flour", shape=Shape(100, 2, 0, 0, 0))
    assert hook is not None
    assert hook.sources == (0,)


def test_a_section_that_sums_up_comes_before_one_that_does_not() -> None:
    lines = [
        Material(n, f"Oven {n} of the bakery bakes bread number {n} at night.", heading, block, n)
        for n, (heading, block) in enumerate(
            [(None, Block.PARAGRAPH)]
            + [("History", Block.PARAGRAPH)] * 6
            + [("Summary", Block.PARAGRAPH)]
        )
    ]
    _, points = planned(lines, "Bakery")
    assert points[0].heading == "Summary"


def test_a_wish_decides_what_is_said_and_what_opens() -> None:
    without = Wish(without=frozenset({"map"}))
    assert all(5 not in point.sources for point in planned(MATERIAL, "Bread", without)[1])
    only = planned(MATERIAL, "Bread", Wish(only=frozenset({"map"})))
    assert only == (Point(None, (5,)), ())
    first, _ = planned(MATERIAL, "Bread", Wish(first=frozenset({"map"})))
    assert first == Point(None, (5,))


def test_what_is_wished_first_comes_first_whatever_the_title_says() -> None:
    news = "Today the Blue Door Bakery announced a second oven in the old town."
    lines = [Material(n, news, None, Block.PARAGRAPH, n) for n in range(2)]
    lines += [Material(n, f"{news[:-1]} {n}.", None, Block.PARAGRAPH, n) for n in range(2, 20)]
    lines.append(Material(20, "The mill of Cleo Miller brings flour.", None, Block.PARAGRAPH, 20))
    hook, _ = planned(
        lines, "The Blue Door Bakery has a second oven", Wish(first=frozenset({"mill"}))
    )
    assert hook == Point(None, (20,))


def test_a_wish_may_name_what_stands_in_a_heading_only() -> None:
    texts = [
        ("Hours", "We open at six on every day of the week but Monday."),
        ("Prices", "A loaf costs four euros from the first of the coming month."),
    ]
    lines = [Material(n, text, head, Block.PARAGRAPH, n) for n, (head, text) in enumerate(texts)]
    assert planned(lines, "", Wish(first=frozenset({"price"})))[0] == Point("Prices", (1,))
    assert planned(lines, "", Wish(only=frozenset({"price"}))) == (Point("Prices", (1,)), ())


def test_a_list_of_releases_opens_with_its_version() -> None:
    lines = [
        Material(0, "2.1.0 (2026-05-01)", None, Block.HEADING, 0),
        Material(1, "Fixed", "2.1.0 (2026-05-01)", Block.HEADING, 1),
        Material(2, "Keep the crust when slicing", "Fixed", Block.LIST_ITEM, 2),
    ]
    assert planned(lines, "Changes") == (Point(None, (0,)), (Point("2.1.0 (2026-05-01)", (1, 2)),))


def told(*texts: str) -> list[Material]:
    return [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(texts)]


def test_an_announcement_that_says_nothing_is_left_out() -> None:
    lines = told(
        "We are pleased to announce some news that many have waited for.",
        "The bakery bought a second oven, which bakes forty loaves in an hour.",
        "The shop opens at six in the morning on every Sunday from May on.",
    )
    hook, points = planned(lines, "A second oven")
    assert hook == Point(None, (1,))
    assert {n for point in points for n in point.sources} == {2}


def test_an_announcement_that_says_it_is_not_lost_where_it_stands_alone() -> None:
    lines = told("We are pleased to announce our second oven in the old town.")
    hook, _ = planned(lines, "A second oven")
    assert hook == Point(None, (0,))


def test_an_opening_is_one_that_a_post_holds() -> None:
    long = (
        "The bakery bought a second oven " + "and a shelf for the bread of the day " * 4 + "in May."
    )
    rest = ["Our second oven bakes forty loaves of bread in an hour.", *[long[:180] + "."] * 2]
    lines = told(long, *rest)
    hook, _ = outline(lines, "A second oven", "en", SHORT, NONE, lambda text: len(text) < 150)
    assert hook is not None
    assert hook.sources == (1,)


def test_minutes_open_with_what_they_are_called() -> None:
    lines = [
        Material(0, "Minutes of the bakers", None, Block.HEADING, 0),
        Material(1, "Oven", "Minutes of the bakers", Block.HEADING, 1, ("Minutes of the bakers",)),
        Material(2, "RESOLVED: to buy a second oven", "Oven", Block.LIST_ITEM, 2),
    ]
    assert planned(lines, "Minutes of the bakers") == (
        Point(None, (0,)),
        (Point("Minutes of the bakers", (1, 2)),),
    )


def test_what_a_text_comes_to_is_told_last_and_never_left_out() -> None:
    shelf = [f"Shop {n} keeps a shelf for the bread of the day before." for n in range(12)]
    end = "In the end, the second oven bakes 40% more bread in half of the time."
    hook, points = planned(
        told("The bakery has a second oven.", *shelf, end, "The mill is open on Sundays only."),
        "A second oven",
    )
    assert hook is not None
    assert points[0].sources == (13,)
    assert all(14 not in point.sources for point in points)
