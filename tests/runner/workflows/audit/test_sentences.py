from hypothesis import given
from hypothesis import strategies as st

from runner.workflows.audit.sentences import paragraph_spans, sentence_spans


def texts(body: str) -> list[str]:
    return [body[start:end] for start, end in sentence_spans(body)]


def test_sentences_end_at_their_mark_and_not_at_an_abbreviation() -> None:
    body = "Dr. Muster sells bread, e.g. rye. Does it keep? “Yes!” It costs 2.50 today."
    assert texts(body) == [
        "Dr. Muster sells bread, e.g. rye.",
        "Does it keep?",
        "“Yes!”",
        "It costs 2.50 today.",
    ]


def test_list_marks_and_lines_of_hashtags_are_no_sentences() -> None:
    assert texts("## Bread\n\n- rye\n• wheat\n1. oats\n\n#Bread #City") == [
        "Bread",
        "rye",
        "wheat",
        "oats",
    ]


def test_paragraphs_end_at_a_blank_line() -> None:
    body = "One.\nTwo.\n\n  \nThree."
    assert [body[start:end] for start, end in paragraph_spans(body)] == ["One.\nTwo.", "Three."]


@given(st.text(alphabet="Ab1 .!?\n•-#\"'e"))
def test_spans_are_in_order_and_inside(body: str) -> None:
    position = 0
    for start, end in sentence_spans(body):
        assert position <= start < end <= len(body)
        position = end
