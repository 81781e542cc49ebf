import pytest

from runner.core.languages import hashtag, hashtag_spans, words
from tests.runner.core.languages.corpus import CORPUS


@pytest.mark.parametrize(
    ("phrase", "tag"),
    [
        ("flow run", "#FlowRun"),
        ("state-of-the-art ovens", "#StateOfTheArtOvens"),
        ("हिन्दी", "#हिन्दी"),
        ("ताज़ी रोटी", "#ताज़ी_रोटी"),
        ("ขนมปัง", "#ขนมปัง"),
        ("السَّلَام", "#السَّلَام"),
        ("می‌خواهم", "#می‌خواهم"),
        ("新しい窯 二台目", "#新しい窯二台目"),
        ("갓 구운 빵", "#갓구운빵"),
        ("نان تازه", "#نان_تازه"),
        ("öffentlicher verkehr", "#ÖffentlicherVerkehr"),
        ("2019", ""),
        ("🎉", ""),
    ],
)
def test_a_phrase_becomes_one_tag(phrase: str, tag: str) -> None:
    assert hashtag(phrase) == tag
    assert not tag or hashtag_spans(tag) == [(0, len(tag))]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#bread and #rye_1, #1st", ["#bread", "#rye_1", "#1st"]),
        ("#हिन्दी। #日本語。", ["#हिन्दी", "#日本語"]),
        ("＃全角 (#ok)", ["＃全角", "#ok"]),
        ("#2019 a#b &#38; #tag# https://example.com/#top #http://x", []),
        ("✌️#peace ✌︎#peace", ["#peace", "#peace"]),
        ("#️⃣ #\ufe0fx", []),
    ],
)
def test_tags_are_found_as_twitter_text_finds_them(text: str, tags: list[str]) -> None:
    assert [text[start:end] for start, end in hashtag_spans(text)] == tags


@pytest.mark.parametrize("language", CORPUS)
def test_words_of_every_language_make_a_tag_that_is_found_whole(language: str) -> None:
    tag = hashtag(" ".join(words(CORPUS[language], language)[1:3]))
    assert hashtag_spans(f"({tag})") == [(1, 1 + len(tag))]
