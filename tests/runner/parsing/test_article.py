import pytest

from runner.parsing import SourceKind, parse

PROSE = (
    "The bakery bought a second oven in May, because the queue on Sundays was long.",
    "It bakes forty loaves an hour, which is twice what the old oven did, and needs less wood.",
    "Since June nobody has waited longer than six minutes at the counter, says the baker.",
    "The old oven stays for rye, which takes longer, and for whoever wants to learn the trade.",
    "Next year the house will bake for three more shops, if the mill can deliver enough flour.",
    "Whoever wants to see the ovens may come on the first Sunday of the month, from eight to ten.",
)
ARTICLE = "".join(f"<p>{each}</p>" for each in PROSE)


def read(body: str) -> list[str]:
    return [each.text for each in parse(SourceKind.HTML, f"<body>{body}</body>").sentences]


@pytest.mark.parametrize(
    "clutter",
    [
        "<ul><li><a href='#c'>Skip to content</a></li><li><a href=#f>Skip to the foot</a></ul>",
        "<a class='skip-link' href='#main'>Skip to the article.</a>",
        "<div class='site-menu'><ul><li><a href='/a'>All our shops, far and near</a></ul></div>",
        "<div role=navigation>Bread, cake, rolls, and all the rest of them.</div>",
        "<div id='cookieBanner'><p>We set cookies, all of them. Accept?</p></div>",
        "<section class='comments'><p>First! The best oven, I think, of all.</p></section>",
        "<div class='related-stories'><h3>More</h3><p><a href='/b'>The mill</a></p></div>",
        "<div><h4>Read next</h4><a href='/b'>The mill by the river is sold again</a></div>",
        "<div class='newsletter-signup'><p>Get our letter, every week, free.</p><input></div>",
        "<p style='Display : NONE'>Sorry, the comments cannot be loaded, please try again.</p>",
        "<span class='sr-only'>Opens in a new window.</span>",
        "<div class=post__byline>By A. Baker, our man at the counter</div>",
        "<form><p>Your e-mail address, please.</p><button>Send. Now.</button></form>",
        "<form><label>Search <input name=q></label><select><option>All of it</select></form>",
        "<footer><p>Copyright, imprint, and what else nobody reads down here.</p></footer>",
    ],
)
@pytest.mark.parametrize("place", ["before", "within", "after"])
def test_what_is_no_part_of_the_article_stays_out(clutter: str, place: str) -> None:
    body = {
        "before": f"{clutter}<div class=story>{ARTICLE}</div>",
        "within": f"<div class=story>{ARTICLE}{clutter}{ARTICLE}</div>",
        "after": f"<div class=story>{ARTICLE}</div>{clutter}",
    }
    assert read(body[place]) == list(PROSE) * (2 if place == "within" else 1)


@pytest.mark.parametrize(
    "body",
    [
        f"<div id=a><div>{ARTICLE}</div></div>",
        f"<form action='/page.aspx'><input type=hidden value=1><div>{ARTICLE}</div></form>",
        f"<table><tr><td><a href='/'>Home</a><td>{ARTICLE}</table>",
        f"<div class='page-with-sidebar menu-open'>{ARTICLE}</div>",
        f"<div>{'<br><br>'.join(PROSE)}</div>",
        "".join(f"<section class=part><p>{each}</p></section>" for each in PROSE),
        f"<div class=lead><p>{PROSE[0]}</p></div><div class=text>"
        + "".join(f"<p>{each}</p>" for each in PROSE[1:])
        + "</div>",
    ],
)
def test_the_whole_article_is_read_wherever_it_stands(body: str) -> None:
    assert read(body) == list(PROSE)


def test_what_belongs_to_an_article_stays_in() -> None:
    extra = """<h2>What it costs<a href='#cost'> #</a></h2>
      <ul><li>A loaf is four euros</li><li>A roll is one</li></ul>
      <table><tr><th>Day<th>Hours<tr><td>Sunday</td><td>Eight to ten</td></tr></table>
      <blockquote>Bread for everyone, says the baker.</blockquote>
      <p>See <a href='#n1'>the note</a> and <a href='/mill'>the mill</a>, both of them short.</p>"""
    assert read(f"<nav>Menu</nav><div><h1>Oven</h1>{ARTICLE}{extra}</div>") == [
        "Oven",
        *PROSE,
        "What it costs",
        "A loaf is four euros",
        "A roll is one",
        "Day | Hours",
        "Sunday | Eight to ten",
        "Bread for everyone, says the baker.",
        "See the note and the mill, both of them short.",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<p>One.</p><div class=comments><p>Two.</p></div>",
        "<ul>" + "".join(f"<li><a href='/{n}'>Shop number {n}</a>" for n in range(40)) + "</ul>",
    ],
)
def test_a_page_without_an_article_is_read_as_a_whole(body: str) -> None:
    assert len(read(body)) == body.count("<p>") + body.count("<li>")


def test_what_a_page_says_is_its_main_part_is_where_the_article_stands() -> None:
    longer = f"<div>{ARTICLE * 2}</div>"
    assert read(f"{longer}<main><div>{ARTICLE}</div></main>{longer}") == list(PROSE)
    assert read(f"{longer}<div role=main><p>{PROSE[0]}</p></div>") == [PROSE[0]]
    assert read(f"<div>{ARTICLE}</div><main><script>1</script></main>") == list(PROSE)


def test_a_page_of_very_many_elements_is_read_as_a_whole() -> None:
    assert len(read("<div>x</div>" * 25_100 + "<i></i>" * 25_000)) == 25_100


def test_an_article_knows_its_places_in_the_page() -> None:
    page = f"<nav>Menu, of all</nav><div>{ARTICLE}</div><footer>No.</footer>"
    for each in parse(SourceKind.HTML, page).sentences:
        assert page[each.start : each.end] == each.text
