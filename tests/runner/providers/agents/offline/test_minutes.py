import pytest

from runner.providers.agents.offline.minutes import is_minutes, of_decisions
from runner.providers.agents.port import Block, Material

TITLE = "Bakers' council, minutes of 4 February"


def read(*lines: tuple[Block, str, tuple[str, ...]]) -> list[Material]:
    return [
        Material(n, text, section[-1] if section else None, block, n, section)
        for n, (block, text, section) in enumerate(lines)
    ]


def spoken(section: str, *texts: str) -> list[tuple[Block, str, tuple[str, ...]]]:
    return [
        (Block.HEADING, section, (TITLE,)),
        *((Block.PARAGRAPH, text, (TITLE, section)) for text in texts),
    ]


@pytest.mark.parametrize(
    ("language", "section", "talk", "decision"),
    [
        ("en", "2. Oven", "Ann asked what it costs.", "RESOLVED: to buy the second oven."),
        ("en", "2. Oven", "Ben disagreed.", "It was agreed that the oven is bought."),
        ("de", "2. Ofen", "Anna fragt nach dem Preis.", "Beschluss: Der Ofen wird gekauft."),
        ("fr", "2. Four", "Anne demande le prix.", "Décision : le four est acheté."),
        ("it", "2. Forno", "Anna chiede il prezzo.", "Decisione: si compra il forno."),
        ("es", "2. Horno", "Ana pregunta el precio.", "Acuerdo: se compra el horno."),
        ("pt", "2. Forno", "Ana pergunta o preço.", "Decisão: compra-se o forno."),
        ("ja", "2. 窯", "安藤が値段を聞いた。", "決定：窯を買う。"),
    ],
)
def test_a_decision_is_an_item_under_what_it_is_about(
    language: str, section: str, talk: str, decision: str
) -> None:
    lines = read((Block.HEADING, TITLE, ()), *spoken(section, talk, decision))
    told = of_decisions(lines, language)
    assert [line.text for line in told] == [TITLE, section, decision]
    assert told[-1].block is Block.LIST_ITEM


def test_what_stands_under_decisions_is_about_the_heading_above() -> None:
    lines = read(
        (Block.HEADING, TITLE, ()),
        (Block.HEADING, "Oven", (TITLE,)),
        (Block.HEADING, "Conclusion/Resolution", (TITLE, "Oven")),
        (Block.LIST_ITEM, "The second oven is bought", (TITLE, "Oven", "Conclusion/Resolution")),
    )
    told = of_decisions(lines, "en")
    assert [(line.text, line.heading) for line in told[1:]] == [
        ("Oven", TITLE),
        ("The second oven is bought", "Oven"),
    ]


def test_without_decisions_what_was_no_talk_and_no_procedure_is_left() -> None:
    lines = read(
        (Block.HEADING, TITLE, ()),
        *spoken(
            "Oven",
            "A second oven for the bakery in the old town",
            "ann: what does it cost?",
            "Ben Miller - too much",
            "Carla Weber @cweber (TSC)",
            "The Chair closed the meeting, there being no other business.",
        ),
    )
    assert [line.text for line in of_decisions(lines, "en")] == [TITLE, "Oven", lines[2].text]


def test_minutes_are_called_so_and_have_sections() -> None:
    lines = read((Block.HEADING, TITLE, ()), *spoken("Oven", "Ann asked."))
    assert is_minutes(TITLE, lines, "en")
    assert not is_minutes("Thirty minutes", lines[:1], "en")
    assert not is_minutes("Our second oven", read((Block.HEADING, "Oven", ())) * 2, "en")


def test_a_list_of_all_decisions_keeps_its_own_heading() -> None:
    lines = read(
        (Block.HEADING, TITLE, ()),
        (Block.HEADING, "Oven", (TITLE,)),
        (Block.HEADING, "Resolutions", (TITLE,)),
        (Block.LIST_ITEM, "Resolution #1: Buy the second oven", (TITLE, "Resolutions")),
    )
    told = of_decisions(lines, "en")
    assert [line.text for line in told[-2:]] == [lines[2].text, lines[3].text]
    assert told[-1].heading == "Resolutions"
