import pytest

from runner.core.languages import sentence_spans
from tests.runner.core.languages.corpus import CORPUS, MARKED


def marked(text: str, language: str | None = None) -> str:
    return "|".join(text[start:end] for start, end in sentence_spans(text, language))


@pytest.mark.parametrize("language", CORPUS)
def test_sentences_end_where_a_reader_of_the_language_would_end_them(language: str) -> None:
    assert marked(CORPUS[language], language) == MARKED[language]


@pytest.mark.parametrize("language", CORPUS)
def test_the_language_need_not_be_told(language: str) -> None:
    assert marked(CORPUS[language]) == MARKED[language]


@pytest.mark.parametrize(
    "expected",
    [
        "The oven is hot.| Bread goes in at six.",
        "Who bakes the rye?| Ines does.",
        "The dough rose!| Nobody had touched it.",
        "The shop belongs to Ines K. Marlow.",
        "The recipe is on p. 12 of the book.",
        "Did Holm and co. deliver today?",
        "The flour comes from Reed, Marsh & Co. in Penfold.",
        "We buy from Marsh & Co.| They deliver twice.",
        "The mill stands below Mt. Harrow.",
        "Dr. Osei met Mrs. Holm.| They talked.",
        "Turn at St. Anne's, then left on Mill st. by the yard.",
        "It was Novak Jr.'s idea.",
        "The mixer came from the U.S.A. by ship.",
        "We only sell in the E.U.| How long will that last?",
        "A tin costs $4.80 at the counter.",
        "A tin costs $4.80.| It was less before.",
        "The rota (Nobody liked the old one.) is on the wall.",
        "Orders go to ines.marlow@example.com.| We answer by noon.",
        "Prices are at https://www.example.com/a.html?b=1.| Look there first.",
        "Version 1.2.3 fixes it.| Version 2.0 will not.",
        "The sign said 'Closed.' in red.",
        'The sign said "Back soon."| Then it fell.',
        "“Really?” he asked.| “Yes.”| He went.",
        "Sold out!!| Come back tomorrow.",
        "Sold out?!| Already?",
        "It took all night....| Nobody slept.",
        "The first batch ... the burnt one...| Forget it.",
        "Flour, water … and time.",
        "1. First comes the flour.| Then comes the water.",
        "We use e.g. rye, i.e. the dark kind, etc. for bread.",
        "We use rye, wheat, etc.| The rest is water.",
        "The doors open at 7 a.m. and close at 6 p.m.| We are ready.",
        "See fig. 3 and No. 5.| No. 6 is missing.",
        "It was built in 2019.| 30 people came.",
        "This is plan B.| The first one failed.",
        "J. P. Novak met T. S. Eliot.",
        "これはペンです。|それは本です。",
        "A line without a stop",
        "A sentence\nover two lines.| Another one.",
    ],
)
def test_each_rule_holds_by_itself(expected: str) -> None:
    assert marked(expected.replace("|", "")) == expected


def test_the_spans_cover_the_whole_text() -> None:
    text = "One. Two! Three"
    assert "".join(text[start:end] for start, end in sentence_spans(text)) == text


@pytest.mark.parametrize("text", ["!" * 200_000 + "a", "a" * 200_000 + " b. C", "[" * 200_000])
def test_an_endless_run_takes_no_more_than_its_length(text: str) -> None:
    """A pattern that tries each sign of a run anew takes hours here."""
    assert len(list(sentence_spans(text))) <= 2
