from runner.providers.agents.offline.extras import extras_of

SENTENCES = (
    "Bakers in Basel now sell bread from the day before at half price in every shop of the city.",
    "Customers find the shops on a map.",
)
LONG = "Bread from the day before is sold at half price: what bakers and customers make of it"


def test_a_newsletter_has_a_subject_and_a_preheader_that_differ() -> None:
    extras = extras_of("newsletter", "Bread of yesterday", SENTENCES, (), "en")
    assert extras == {
        "subject": "Bread of yesterday",
        "preheader": SENTENCES[0],
    }


def test_a_long_title_gives_the_part_of_it_that_fits() -> None:
    subject = extras_of("newsletter", LONG, SENTENCES, (), "en")["subject"]
    assert subject == "Bread from the day before is sold at half price"


def test_a_blog_is_described_and_tagged() -> None:
    extras = extras_of("blog", LONG, SENTENCES, ("day bread", "Basel"), "und")
    assert extras == {"description": SENTENCES[0], "tags": ["day bread", "Basel"]}


def test_nothing_is_cut_to_fit() -> None:
    unbroken = "x" * 400
    assert extras_of("newsletter", unbroken, (unbroken,), (), "und") == {}
