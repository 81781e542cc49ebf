import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runner.content import Platform, posts_of
from runner.providers.agents import (
    Agent,
    Block,
    Brief,
    Draft,
    Material,
    OfflineAgent,
    Remark,
    Remedy,
)
from runner.providers.agents.errors import NothingToWrite, UnheardWish
from tests.runner.core.languages.corpus import CORPUS, MARKED
from tests.runner.providers.agents.contract import AgentContract, brief, room, written


class TestOfflineAgent(AgentContract):
    @pytest.fixture
    def agent(self) -> Agent:
        return OfflineAgent(room)


WORDS = st.sampled_from(
    "Bread bakers price shelf evening customers map city bins tonnes half volunteers which "
    "including (today) however this 日本語 👩‍👩‍👧 5% — and price shop".split()
)
TEXTS = st.builds(
    lambda opening, found, ending: f"{opening} {' '.join(found)}{ending}",
    st.sampled_from(["The bakers", "This", "However, it", "Every shop", "Our city", "See"]),
    st.lists(WORDS, min_size=3, max_size=40),
    st.sampled_from([".", ".", ".", ":", "?", ""]),
)
MATERIAL = st.lists(
    st.tuples(
        TEXTS,
        st.sampled_from([*Block, Block.PARAGRAPH, Block.PARAGRAPH]),
        st.integers(0, 1),
        st.sampled_from(["One", None]),
    ),
    min_size=1,
    max_size=25,
)
PLATFORMS = st.sampled_from(["x", "bluesky", "mastodon", "linkedin", "blog", "newsletter"])


def asked_of(rows: list[tuple[str, Block, int, str | None]], platform: str) -> Brief:
    paragraph, material = 0, []
    for n, (text, block, step, heading) in enumerate(rows, start=1):
        paragraph += step
        material.append(Material(n, text, heading, block, paragraph))
    return Brief("Bread", platform, tuple(material))


async def draft_of(asked: Brief) -> Draft | None:
    try:
        return await written(OfflineAgent(room), asked)
    except NothingToWrite:
        return None


def is_taken_from(text: str, source: str) -> bool:
    """Tell whether the words of `text` stand in `source` in the same order."""
    rest = iter(re.findall(r"\w+", source.casefold()))
    return all(word in rest for word in re.findall(r"\w+", text.casefold()))


@settings(deadline=None)
@given(MATERIAL, PLATFORMS)
async def test_no_draft_is_over_its_limit_and_every_word_stands_in_the_source(
    rows: list[tuple[str, Block, int, str | None]], platform: str
) -> None:
    asked = asked_of(rows, platform)
    draft = await draft_of(asked)
    if draft is None:
        return
    source = {line.n: line.text for line in asked.material}
    assert room(platform, draft.body) >= 0
    for sentence in draft.sentences:
        assert is_taken_from(sentence.text, " ".join(source[n] for n in sentence.sources))
    left = draft.body
    for text in (*(sentence.text for sentence in draft.sentences), *draft.hashtags):
        left = left.replace(text, "", 1)
    assert not re.search(r"\w", re.sub(r"^\d/\d ", "", left, flags=re.MULTILINE))


@settings(deadline=None)
@given(MATERIAL, PLATFORMS)
async def test_the_same_brief_gives_the_same_draft(
    rows: list[tuple[str, Block, int, str | None]], platform: str
) -> None:
    asked = asked_of(rows, platform)
    assert await draft_of(asked) == await draft_of(asked)


@settings(deadline=None)
@given(
    MATERIAL,
    PLATFORMS,
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 400), st.sampled_from(Remedy))),
)
async def test_a_revision_only_leaves_out(
    rows: list[tuple[str, Block, int, str | None]],
    platform: str,
    marks: list[tuple[int, int, Remedy]],
) -> None:
    asked = asked_of(rows, platform)
    draft = await draft_of(asked)
    if draft is None:
        return
    length = len(draft.body)
    remarks = tuple(
        Remark(start % length, min(start % length + size, length), "Marked.", remedy)
        for start, size, remedy in marks
    )
    try:
        again = await OfflineAgent(room).revise(asked, draft, remarks)
    except NothingToWrite:
        return
    assert room(platform, again.body) >= 0
    assert is_taken_from(again.body, draft.body)
    for sentence in again.sentences:
        assert sentence.text in again.body


async def test_a_source_without_a_usable_sentence_is_refused() -> None:
    asked = Brief("Title", "x", (Material(1, "Heading only", None, Block.HEADING, 1),))
    with pytest.raises(NothingToWrite):
        await OfflineAgent(room).plan(asked)


async def test_a_list_keeps_the_line_that_opens_it() -> None:
    draft = await written(OfflineAgent(room), brief("linkedin"))
    assert "What the shops report after three months:\n• a third less" in draft.body


async def test_a_sentence_that_refers_back_follows_the_one_it_refers_to() -> None:
    draft = await written(OfflineAgent(room), brief("blog"))
    assert "in the bins last year. Half of it was less than a day old." in draft.body


async def test_the_end_of_a_long_source_is_read_too() -> None:
    rows: list[tuple[str, Block, int, str | None]] = [
        (f"The baker of street {n} sells bread number {n} before noon.", Block.PARAGRAPH, 1, None)
        for n in range(600)
    ]
    rows.append(("The map of all bakers was drawn by Ann.", Block.PARAGRAPH, 1, "Summary"))
    plan = await OfflineAgent(room).plan(asked_of(list(rows), "blog"))
    assert max(n for point in plan.points for n in point.sources) == 601


async def test_a_wish_that_the_source_does_not_answer_is_refused() -> None:
    with pytest.raises(UnheardWish, match="dragons"):
        await OfflineAgent(room).plan(replace(brief(), wish="Write about dragons"))


async def test_what_a_wish_leaves_out_is_no_hashtag_either() -> None:
    agent, texts = (
        OfflineAgent(room),
        ["We sold the oven in Basel.", "We moved from Basel to Bern."],
    )
    last = "Bread of the day is baked in Bern now, and Bern likes it."
    lines = [Material(n, t, None, Block.PARAGRAPH, n) for n, t in enumerate([*texts, last])]
    asked = Brief("", "linkedin", tuple(lines), language="en")
    assert "Basel" in (await agent.plan(asked)).keyphrases
    assert "Basel" not in (await agent.plan(replace(asked, wish="without Basel"))).keyphrases


async def test_a_wish_is_heeded() -> None:
    draft = await written(OfflineAgent(room), replace(brief("x"), wish="Start with the map"))
    assert draft.body.startswith("Customers find the shops on a map")


async def test_a_draft_leads_to_its_source() -> None:
    linked = replace(brief("linkedin"), link="https://example.com/bread")
    draft = await written(OfflineAgent(room), linked)
    assert "\n\nRead on: https://example.com/bread" in draft.body


async def test_much_to_say_becomes_a_thread_where_posts_are_short() -> None:
    rows = [
        (
            f"In {year} the bakers of the town sold {year} loaves at half price.",
            Block.PARAGRAPH,
            1,
            None,
        )
        for year in range(2001, 2025)
    ]
    draft = await written(OfflineAgent(room), asked_of(list(rows), "x"))
    assert len(posts_of(draft.body)) > 2


async def test_bullets_alone_make_a_post_everywhere() -> None:
    rows = [
        ("What is new", Block.HEADING, 1, None),
        ("Ovens bake forty loaves an hour", Block.LIST_ITEM, 1, "What is new"),
        ("Shops open at six", Block.LIST_ITEM, 1, "What is new"),
    ]
    for platform in Platform:
        draft = await written(OfflineAgent(room), asked_of(list(rows), platform))
        assert "Shops open at six" in draft.body


@pytest.mark.parametrize("platform", [Platform.X, Platform.LINKEDIN])
@pytest.mark.parametrize("language", CORPUS)
async def test_a_post_is_written_in_every_language(language: str, platform: Platform) -> None:
    texts = MARKED[language].split("|")
    material = tuple(
        Material(n, text.strip(), None, Block.PARAGRAPH, 0) for n, text in enumerate(texts)
    )
    draft = await written(OfflineAgent(room), Brief("Bread", platform, material, language=language))
    assert draft.sentences
    assert room(platform, draft.body) >= 0
    assert all(sentence.text in CORPUS[language] for sentence in draft.sentences)


async def test_a_release_is_tagged_with_the_product_its_title_names() -> None:
    rows = ["0.47.3 (August 24, 2025)", "Fixed"]
    lines = [Material(n, text, None, Block.HEADING, n) for n, text in enumerate(rows)]
    lines.append(Material(2, "Bread is kept warm again.", "Fixed", Block.LIST_ITEM, 2))
    asked = Brief("ovenctl 0.47.3", "x", tuple(lines), language="en")
    agent = OfflineAgent(room)
    draft = await agent.draft(asked, await agent.plan(asked))
    assert draft.hashtags[0] == "#Ovenctl"
