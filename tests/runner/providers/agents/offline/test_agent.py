import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from runner.providers.agents.errors import NothingToWrite
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
    assert not re.search(r"\w", left)


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


async def test_a_long_source_is_drafted_from_its_first_four_hundred_sentences() -> None:
    rows = [
        (f"The baker of street {n} sells bread number {n} before noon.", Block.PARAGRAPH, 1, None)
        for n in range(600)
    ]
    plan = await OfflineAgent(room).plan(asked_of(list(rows), "blog"))
    assert max(n for point in plan.points for n in point.sources) == 400
