from runner.providers.agents.offline.revising import revised
from runner.providers.agents.port import Draft, DraftSentence, Remark, Remedy, Usage

TEXTS = (
    "Bakers sell old bread (a plain loaf) at half price.",
    "It tastes as good as new.",
    "What changed:",
    "fewer bins",
    "more customers",
    "Volunteers keep the map up to date.",
)
BODY = "{} {}\n\n{}\n• {}\n• {}\n\n{}\n\n#Bread #City".format(*TEXTS)
DRAFT = Draft(
    BODY,
    tuple(DraftSentence(text, (n,)) for n, text in enumerate(TEXTS, 1)),
    ("#Bread", "#City"),
    Usage("offline", "centroid", 0, 0, 0, 0),
)


def mark(text: str, remedy: Remedy) -> Remark:
    start = BODY.index(text)
    return Remark(start, start + len(text), "Marked.", remedy)


def body_after(*remarks: Remark) -> str:
    return revised(DRAFT, remarks, "en", lambda _: True)[0]


def test_without_remarks_nothing_changes() -> None:
    assert revised(DRAFT, (), "en", lambda _: True) == (BODY, DRAFT.sentences, DRAFT.hashtags)


def test_what_leaned_on_a_dropped_sentence_goes_with_it() -> None:
    assert body_after(mark(TEXTS[0], Remedy.DROP)).startswith("What changed:\n• fewer")


def test_a_list_without_items_loses_its_lead_in() -> None:
    body = body_after(mark("fewer bins", Remedy.DROP), mark("more customers", Remedy.DROP))
    assert "What changed" not in body
    assert "•" not in body


def test_a_long_sentence_is_shortened_and_keeps_its_source() -> None:
    _, sentences, _ = revised(DRAFT, (mark(TEXTS[0], Remedy.SHORTEN),), "en", lambda _: True)
    assert sentences[0] == DraftSentence("Bakers sell old bread at half price.", (1,))


def test_a_wall_is_split_between_sentences() -> None:
    remark = Remark(0, BODY.index("\n"), "Marked.", Remedy.SPLIT)
    assert f"{TEXTS[0]}\n\n{TEXTS[1]}" in body_after(remark)


def test_a_hashtag_too_many_goes_alone() -> None:
    body, _, hashtags = revised(DRAFT, (mark("#City", Remedy.DROP),), "en", lambda _: True)
    assert body.endswith("\n\n#Bread")
    assert hashtags == ("#Bread",)


def test_the_end_is_dropped_until_it_fits() -> None:
    body, sentences, _ = revised(DRAFT, (), "en", lambda text: len(text) < 115)
    assert len(body) < 115
    assert sentences[-1].text == TEXTS[1]


def test_nothing_is_left_when_nothing_fits() -> None:
    assert revised(DRAFT, (), "en", lambda _: False) == ("", (), ())


def test_a_thread_that_loses_a_post_is_counted_anew() -> None:
    texts = ("Bakers sell old bread.", "Volunteers draw a map.", "Shops close at six.")
    body = "\n\n".join(f"{n}/3 {text}" for n, text in enumerate(texts, 1))
    sentences = tuple(DraftSentence(text, (n,)) for n, text in enumerate(texts))
    draft = Draft(body, sentences, (), DRAFT.usage)
    start = body.index(texts[1])
    dropped = Remark(start, start + len(texts[1]), "Marked.", Remedy.DROP)
    left = revised(draft, (dropped,), "en", lambda _: True)[0]
    assert left == "1/2 Bakers sell old bread.\n\n2/2 Shops close at six."
