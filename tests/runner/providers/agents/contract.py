"""What every agent must keep; a test class inherits it and gives the fixture `agent`."""

import pytest

from runner.content.limits import Platform, measure
from runner.providers.agents import Agent, Block, Brief, Draft, Material, Plan, Remark, Remedy

SOURCE = (
    ("Bakers in Basel now sell yesterday's bread at half price.", Block.PARAGRAPH, 1),
    ("The city counted forty tonnes of bread in the bins last year.", Block.PARAGRAPH, 2),
    ("Half of it was less than a day old.", Block.PARAGRAPH, 2),
    (
        "Every shop that joins the scheme keeps a shelf for bread from the day before.",
        Block.PARAGRAPH,
        3,
    ),
    ("Customers find the shops on a map that volunteers update every evening.", Block.PARAGRAPH, 4),
    ("What the shops report after three months:", Block.PARAGRAPH, 5),
    ("a third less bread in the bins", Block.LIST_ITEM, 6),
    ("new customers in the evening", Block.LIST_ITEM, 7),
)


def room(platform: str, text: str) -> int:
    return measure(Platform(platform), text).remaining


def brief(platform: str = "linkedin", banned: tuple[str, ...] = ()) -> Brief:
    return Brief(
        "Bread from the day before",
        platform,
        tuple(
            Material(n, text, None, block, paragraph)
            for n, (text, block, paragraph) in enumerate(SOURCE, start=1)
        ),
        banned,
    )


class AgentContract:
    """Inherit, and give a fixture `agent`."""

    @pytest.mark.parametrize("platform", list(Platform))
    async def test_a_draft_fits_its_platform(self, agent: Agent, platform: Platform) -> None:
        draft = await written(agent, brief(platform))
        assert draft.body
        assert not measure(platform, draft.body).over

    async def test_a_plan_rests_on_sentences_of_the_source(self, agent: Agent) -> None:
        plan = await agent.plan(brief())
        points = [*plan.points, *([plan.hook] if plan.hook else [])]
        assert points
        assert {n for point in points for n in point.sources} <= set(range(1, len(SOURCE) + 1))

    async def test_key_phrases_occur_in_the_source(self, agent: Agent) -> None:
        plan = await agent.plan(brief())
        whole = " ".join(text for text, _, _ in SOURCE).casefold()
        assert all(phrase.casefold() in whole for phrase in plan.keyphrases)

    async def test_every_sentence_stands_in_the_body_and_names_its_source(
        self, agent: Agent
    ) -> None:
        draft = await written(agent, brief())
        position = 0
        for sentence in draft.sentences:
            position = draft.body.index(sentence.text, position) + len(sentence.text)
            assert sentence.sources
            assert set(sentence.sources) <= set(range(1, len(SOURCE) + 1))

    async def test_a_banned_word_is_not_written(self, agent: Agent) -> None:
        draft = await written(agent, brief(banned=("customer",)))
        assert "customer" not in draft.body.casefold()

    async def test_a_sentence_to_be_dropped_is_gone_after_a_revision(self, agent: Agent) -> None:
        draft = await written(agent, brief())
        last = draft.sentences[-1]
        start = draft.body.index(last.text)
        remark = Remark(start, start + len(last.text), "This is wrong.", Remedy.DROP)
        again = await agent.revise(brief(), draft, (remark,))
        assert last.text not in again.body
        assert again.body

    async def test_answers_travel_as_json_and_back(self, agent: Agent) -> None:
        asked = brief()
        plan = await agent.plan(asked)
        draft = await agent.draft(asked, plan)
        assert Brief.from_dict(asked.to_dict()) == asked
        assert Plan.from_dict(plan.to_dict()) == plan
        assert Draft.from_dict(draft.to_dict()) == draft

    async def test_every_answer_says_what_it_took(self, agent: Agent) -> None:
        plan = await agent.plan(brief())
        draft = await agent.draft(brief(), plan)
        again = await agent.revise(brief(), draft, ())
        for usage in (plan.usage, draft.usage, again.usage):
            assert usage.agent
            assert usage.model
            assert min(usage.tokens_in, usage.tokens_out, usage.cost_micros) >= 0
            assert usage.latency_ms >= 0


async def written(agent: Agent, asked: Brief) -> Draft:
    return await agent.draft(asked, await agent.plan(asked))
