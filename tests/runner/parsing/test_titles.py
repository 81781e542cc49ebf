import pytest

from runner.parsing import SourceKind, parse

OG = "<meta property='og:title' content='{}'>"
SITE = "<meta property='og:site_name' content='{}'>"
LD = "<script type='application/ld+json'>{}</script>"


def title(head: str, body: str = "") -> str:
    return parse(SourceKind.HTML, f"<head>{head}</head><body>{body}<p>Text of it.</p>").title


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        # What the page says of itself, without the site
        (OG.format("Second oven") + "<title>Oven | News</title>", "<h1>Menu</h1>", "Second oven"),
        (OG.format("Second oven - Daily Bread") + SITE.format("Daily Bread"), "", "Second oven"),
        (OG.format("Bread: Second oven | Us") + SITE.format("Us"), "", "Bread: Second oven"),
        (OG.format("Second oven | Anna B."), "<h1>Second oven</h1>", "Second oven"),
        (OG.format("Daily Bread") + SITE.format("Daily Bread"), "<h1>Oven</h1>", "Oven"),
        # JSON-LD, where the page shows the same
        (
            LD.format('{"@graph": [{"@type": "NewsArticle", "headline": "A > B"}]}')
            + "<title>A &gt; B * News</title>",
            "<h1>Menu</h1>",
            "A > B",
        ),
        (LD.format('{"@type": "Article", "headline": "A list"}'), "<h1>Ovens</h1>", "Ovens"),
        (LD.format("{broken"), "<h1>Ovens</h1>", "Ovens"),
        (LD.format("[" * 100_000), "<h1>Ovens</h1>", "Ovens"),
        # The headline that the window repeats
        ("<title>Second oven - News</title>", "<h1>Menu</h1><h1>Second oven</h1>", "Second oven"),
        (
            "<title>How our second oven came | News</title>",
            "<h1>Hi!</h1>",
            "How our second oven came",
        ),
        ("<title>Daily Bread</title>", "<h1>Second oven</h1>", "Second oven"),
        ("", "<h1>Second oven<a href='#o'>¶</a></h1>", "Second oven"),
        # Nothing that says nothing
        ("<title>Second oven</title>", "<h1>Introduction</h1>", "Second oven"),
        ("<title>TBD</title>" + OG.format("v2.4.1"), "<h2>Second oven</h2>", "Second oven"),
        ("<title>Introduction | Daily Bread</title>", "", "Introduction | Daily Bread"),
        ("<title>はじめに</title>", "<h2>パンの話</h2>", "パンの話"),
        ("<title>Untitled document</title>", "", "Text of it."),
        ("", "<svg><title>Close</title></svg><h1>Oven</h1>", "Oven"),
    ],
)
def test_a_page_is_called_by_its_own_title(head: str, body: str, expected: str) -> None:
    assert title(head, body) == expected
