"""Contents and previews."""

import pytest

from runner.content import Content, Platform, platforms, preview
from runner.content.variants import merged


def test_a_new_text_keeps_the_extras_and_null_removes_the_variant() -> None:
    present = {"x": {"body": "Old", "extras": {"a": 1}}, "blog": {"body": "B", "extras": {}}}
    result = merged(present, {Platform.X: "New", Platform.BLOG: None, Platform.LINKEDIN: "L"})
    assert result == {
        "x": {"body": "New", "extras": {"a": 1}},
        "linkedin": {"body": "L", "extras": {}},
    }
    assert present["x"]["body"] == "Old"
    assert merged(present, {Platform.MASTODON: None}) == present


def test_the_hash_depends_on_title_and_texts_and_not_on_their_order_or_number() -> None:
    x, blog = {"body": "X", "extras": {}}, {"body": "B", "extras": {}}
    one = Content("T", {"x": x, "blog": blog}, 1)
    assert one.hash == Content("T", {"blog": blog, "x": x}, 9).hash
    others = (
        Content("U", {"x": x, "blog": blog}, 1),
        Content("T", {"x": blog, "blog": x}, 1),
        Content("T", {"x": x}, 1),
        Content("T", {"x": x, "blog": blog | {"extras": {"a": 1}}}, 1),
    )
    assert one.hash not in {other.hash for other in others}


@pytest.mark.parametrize(
    ("text", "hashtags"),
    [
        ("#bread and #Brötchen", ["#bread", "#Brötchen"]),
        ("#1 in town, #24h", ["#24h"]),
        ("a#b &#39; https://example.org/#top", []),
        ("(#rye), #rye!", ["#rye", "#rye"]),
    ],
)
def test_hashtags_are_found_where_readers_see_them(text: str, hashtags: list[str]) -> None:
    assert preview(Platform.LINKEDIN, text)["hashtags"] == hashtags


def test_a_text_that_fits_has_no_warning_and_every_excess_has_its_own() -> None:
    assert preview(Platform.X, "Bought.")["warnings"] == []
    links = "https://example.org/a https://example.org/b #a #b #c " + "y" * 300
    found = preview(Platform.X, links)
    assert [warning["code"] for warning in found["warnings"]] == [
        "too_long",
        "many_hashtags",
        "many_links",
    ]
    assert f"{-found['remaining']} over" in found["warnings"][0]["detail"]


def test_every_platform_says_what_it_takes() -> None:
    assert {row["platform"] for row in platforms()} == set(Platform)
