import pytest

from runner.providers.agents.offline.words import clean, speaker_of


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Fix two bugs #1, #2 and #3.", "Fix two bugs."),
        ("Fixes #12 and more (#13).", "Fixes #12 and more."),
        ("Fix a leak 9fceb02.", "Fix a leak."),
        ("Fix a leak (#812, @lina)", "Fix a leak"),
        ("Ask (or @lina does) first.", "Ask (or @lina does) first."),
        ("It is made of butter.[12] It keeps.[note 3]", "It is made of butter. It keeps."),
        ("Use ``--fast`` here.", "Use --fast here."),
        ("Read `Ovens`_ or `ask <https://example.com>`__ us.", "Read Ovens or ask us."),
        ("The visitors reached 1250000.", "The visitors reached 1250000."),
        ("Returns Box<Self> and a_b_c or *args.", "Returns Box<Self> and a_b_c or *args."),
        ("Add [Self] to the list.", "Add [Self] to the list."),
        ("A decade of facade.", "A decade of facade."),
        ("It has limits (see Alternatives).", "It has limits."),
        ("Es hat Grenzen (siehe Anhang).", "Es hat Grenzen."),
        ("It has limits (see the 3 below).", "It has limits (see the 3 below)."),
    ],
)
def test_what_only_numbers_a_sentence_goes_and_words_stay(written: str, text: str) -> None:
    assert clean(written) == text


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("DE: The hope is small.", "DE: "),
        ("Anna Huber: We open in May.", "Anna Huber: "),
        ("Zoë Müller-Groß: Wir öffnen im Mai.", "Zoë Müller-Groß: "),
        ("Анна Петрова: Мы открываемся в мае.", "Анна Петрова: "),
        ("Bread: the whole story.", None),
        ("We open in May.", None),
    ],
)
def test_who_speaks_is_told_from_what_is_said(text: str, speaker: str | None) -> None:
    assert speaker_of(text) == speaker
