from dataclasses import replace

from runner.content import Platform, measure, posts_of
from runner.providers.agents.offline.composing import compose
from runner.providers.agents.offline.composition import Composition, Part
from runner.providers.agents.offline.shapes import shape_of, thread_of
from runner.providers.agents.offline.threads import best_thread, threaded
from runner.providers.agents.port import Block, DraftSentence, Material, Plan, Point, Usage


def composed(*texts: str) -> Composition:
    parts = tuple(Part(None, n, (DraftSentence(text, (n,)),)) for n, text in enumerate(texts))
    return Composition(parts, shape_of("x"), {}, "en", hashtags=("#Bread",))


def fits(text: str) -> bool:
    return not measure(Platform.X, text).over


LONG = ("Bakers sell bread from the day before. " * 7).strip()


def test_each_post_of_a_thread_fits_and_is_numbered() -> None:
    shop = "The shop on the corner opens at six in the morning on weekdays."
    thread = threaded(composed(LONG, shop, "Another.", LONG[:262]), fits)
    assert thread is not None
    posts = posts_of(thread.body)
    assert [post[:4] for post in posts] == ["1/3 ", "2/3 ", "3/3 "]
    assert all(fits(post) for post in posts)
    assert posts[1] == f"2/3 {shop}\n\nAnother."
    assert posts[2].endswith("#Bread")
    assert fits(thread.body)


def test_a_post_does_not_end_with_what_only_leads_to_the_next() -> None:
    texts = [LONG[:200], "Two people swap shifts.", LONG[:180]]
    parts = tuple(
        Part(None, min(n, 1), (DraftSentence(text, (n,)),)) for n, text in enumerate(texts)
    )
    whole = Composition(parts, shape_of("x"), {}, "en", leads=frozenset({1}))
    thread = threaded(whole, fits)
    assert thread is not None
    assert posts_of(thread.body)[1].startswith("2/2 Two people swap shifts. Bakers")
    lost = threaded(
        replace(whole, parts=(*parts[:1], replace(parts[2], paragraph=0), parts[1])), fits
    )
    assert lost is not None
    assert "swap" in lost.body
    led = replace(parts[1], sentences=(DraftSentence("Two people swap shifts.", (5,)),))
    alone = replace(whole, parts=(parts[0], parts[2], led), leads=frozenset({5}))
    ended = threaded(alone, fits)
    assert ended is not None
    assert "swap" not in ended.body


def test_what_one_post_holds_is_no_thread() -> None:
    assert threaded(composed("Short one.", "Another."), fits) is None


def test_tags_that_do_not_fit_are_left_out_before_the_link() -> None:
    full = composed(LONG, LONG)
    thread = threaded(replace(full, hashtags=("#" + "Bread" * 9,)), fits)
    assert thread is not None
    assert not thread.hashtags


def test_what_is_too_little_for_a_post_joins_the_next_or_goes() -> None:
    joined = threaded(composed(LONG, "Short one.", LONG[:155], LONG), fits)
    assert joined is not None
    assert posts_of(joined.body)[1].startswith("2/3 Short one.")
    ended = threaded(composed(LONG, LONG, "Short one."), fits)
    assert ended is not None
    assert "Short one." not in ended.body


def test_what_no_post_holds_is_spread_over_two() -> None:
    opening = Part(None, 0, (DraftSentence(LONG[:-1] + ".", (0,)), DraftSentence(LONG, (1,))))
    whole = composed(LONG)
    thread = threaded(replace(whole, parts=(opening,)), fits)
    assert thread is not None
    assert [post[:4] for post in posts_of(thread.body)] == ["1/2 ", "2/2 "]


def test_a_limit_that_does_not_fit_takes_along_what_it_limits() -> None:
    limit = DraftSentence("But " + LONG * 2, (1,))
    opening = Part(None, 0, (DraftSentence(LONG, (0,)), limit))
    thread = threaded(replace(composed(LONG), parts=(opening, *composed(LONG, LONG).parts)), fits)
    assert thread is not None
    assert {n for each in thread.sentences for n in each.sources} == {0, 1}
    assert "But" not in thread.body


def test_the_link_has_a_post_of_its_own_where_the_last_one_is_full() -> None:
    link = "Read on: https://example.com/bread"
    thread = threaded(replace(composed(LONG, LONG), closing=(link,)), fits)
    assert thread is not None
    assert posts_of(thread.body)[2] == f"3/3 {link}\n\n#Bread"
    five = threaded(replace(composed(*[LONG] * 6), closing=(link,)), fits)
    assert five is not None
    assert posts_of(five.body)[-1].startswith(f"5/5 {link}")


def test_a_lonely_title_takes_what_it_can_of_its_list() -> None:
    title = Part(None, 0, (DraftSentence("Minutes of the bakers", (0,)),))
    items = tuple(DraftSentence(f"{n} {LONG[:100]}", (n,)) for n in range(1, 5))
    whole = replace(composed(LONG), parts=(title, Part(None, 1, (), items), *composed(LONG).parts))
    thread = threaded(whole, fits)
    assert thread is not None
    assert posts_of(thread.body)[0].count("•") == 2


def test_a_question_does_not_stay_without_its_answer() -> None:
    asked = Part(None, 5, (DraftSentence("Why is it so?", (5,)), DraftSentence(LONG * 2, (6,))))
    whole = composed(LONG, LONG)
    thread = threaded(replace(whole, parts=(*whole.parts, asked)), fits)
    assert thread is not None
    assert "Why" not in thread.body


def test_a_question_goes_whose_answer_has_no_place() -> None:
    asked = Part(None, 9, (DraftSentence("Why is it so?", (9,)), DraftSentence(LONG, (10,))))
    short = "The shop opens at six in the morning on every Sunday of the year."
    whole = composed(*[LONG] * 4, short)
    thread = threaded(replace(whole, parts=(*whole.parts, asked)), fits)
    assert thread is not None
    assert posts_of(thread.body)[-1].startswith(f"5/5 {short}")
    assert "Why" not in thread.body
    alone = threaded(replace(whole, parts=(*whole.parts[:4], asked, *composed(short).parts)), fits)
    assert alone is not None
    assert posts_of(alone.body)[-1].startswith(f"5/5 {short}")


def test_a_thread_tells_its_end_and_leaves_out_what_tells_less() -> None:
    lines = [Material(n, f"{n}. {LONG[:225]}", None, Block.PARAGRAPH, n) for n in range(8)]
    points = tuple(Point(None, (n,)) for n in (7, 1, 2, 3, 4, 5, 6))
    plan = Plan(Point(None, (0,)), points, (), Usage("offline", "centroid", 0, 0, 0, 0))
    link = "Read on: https://example.com"

    def composed(of: Plan) -> Composition:
        return compose(of, lines, thread_of(shape_of("x")), lambda _: True, "en", link)

    thread = best_thread(plan, composed, fits, 270)
    assert thread is not None
    assert thread.told == {0, 7, 1, 2, 3}
    assert posts_of(thread.body)[-1].endswith(link)
    assert best_thread(plan, composed, fits, 9_000) is None


def test_a_quotation_is_not_spread_over_two_posts() -> None:
    quoted = [DraftSentence("“" + LONG[:120], (0,)), DraftSentence(LONG[:120] + "”", (1,))]
    said = Part(None, 0, (*quoted, DraftSentence(LONG[:200], (2,))))
    thread = threaded(replace(composed(LONG), parts=(said,)), fits)
    assert thread is not None
    assert posts_of(thread.body)[0].endswith("”")


def test_a_quotation_that_no_post_holds_opens_all_the_same() -> None:
    quoted = [DraftSentence("“" + LONG[:200], (0,)), DraftSentence(LONG[:200] + "”", (1,))]
    thread = threaded(replace(composed(LONG), parts=(Part(None, 0, tuple(quoted)),)), fits)
    assert thread is not None
    assert thread.told == {0, 1}
