from dataclasses import replace

from runner.content import Platform, measure, posts_of
from runner.providers.agents.offline.composing import Composition, Part
from runner.providers.agents.offline.shapes import shape_of
from runner.providers.agents.offline.threads import threaded
from runner.providers.agents.port import DraftSentence


def composed(*texts: str) -> Composition:
    parts = tuple(Part(None, n, (DraftSentence(text, (n,)),)) for n, text in enumerate(texts))
    return Composition(parts, shape_of("x"), {}, "en", hashtags=("#Bread",))


def fits(text: str) -> bool:
    return not measure(Platform.X, text).over


LONG = ("Bakers sell bread from the day before. " * 7).strip()


def test_each_post_of_a_thread_fits_and_is_numbered() -> None:
    thread = threaded(composed(LONG, "Short one.", "Another.", LONG[:262]), fits)
    assert thread is not None
    posts = posts_of(thread.body)
    assert [post[:4] for post in posts] == ["1/3 ", "2/3 ", "3/3 "]
    assert all(fits(post) for post in posts)
    assert posts[1] == "2/3 Short one.\n\nAnother."
    assert posts[2].endswith("#Bread")
    assert fits(thread.body)


def test_what_one_post_holds_is_no_thread() -> None:
    assert threaded(composed("Short one.", "Another."), fits) is None


def test_tags_that_do_not_fit_are_left_out_before_the_link() -> None:
    full = composed(LONG, LONG)
    thread = threaded(replace(full, hashtags=("#" + "Bread" * 9,)), fits)
    assert thread is not None
    assert not thread.hashtags
