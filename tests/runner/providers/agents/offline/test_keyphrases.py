from runner.providers.agents.offline.keyphrases import keyphrases

TEXTS = [
    "A flow run starts when a deployment asks for it.",
    "Each flow run belongs to Prefect Cloud.",
    "Nobody at Prefect Cloud pauses a flow run.",
    "Fixed: nothing. Fixed: nothing.",
]


def test_phrases_that_recur_are_found_word_for_word() -> None:
    assert set(keyphrases(TEXTS, "", "en", 2)) == {"flow run", "Prefect Cloud"}


def test_a_common_word_alone_is_no_phrase() -> None:
    assert "Fixed" not in keyphrases(TEXTS, "", "en", 9)


def test_what_things_are_counted_in_is_no_phrase() -> None:
    texts = ["Der Beitrag kostet 96 Euro im Jahr.", "Familien zahlen 210 Euro für den Turnverein."]
    assert keyphrases([*texts, "Wir sind der Turnverein."], "", "de", 5) == ("Turnverein",)


def test_a_name_keeps_the_small_word_inside_it() -> None:
    texts = ["We take part in Google Summer of Code.", "Ask at Google Summer of Code now."]
    assert keyphrases(texts, "", "en", 1) == ("Google Summer of Code",)


def test_scripts_without_spaces_have_phrases_too() -> None:
    texts = ["新しいオーブンでパンを焼く。", "オーブンは町で一番大きい。"]
    assert keyphrases(texts, "", "ja", 1) == ("オーブン",)


def test_a_verb_is_no_topic() -> None:
    french = [
        "Les baigneurs nageront le matin, car la piscine municipale rouvre.",
        "Les baigneurs nageront le soir dans la piscine municipale.",
    ]
    assert keyphrases(french, "", "fr", 3) == ("piscine municipale",)
    arabic = ["تفتح المكتبة العامة أبوابها صباحا.", "تفتح المكتبة العامة أبوابها مساء."]
    assert keyphrases(arabic, "", "ar", 3) == ("المكتبة العامة",)


def test_who_says_it_is_no_topic() -> None:
    texts = ["Yesterday Sharon said no.", "Today Sharon said yes."]
    assert keyphrases(texts, "", "en", 3) == ("Sharon",)


def test_what_only_ever_begins_a_sentence_may_be_a_verb() -> None:
    texts = ["Help users with bread.", "Help users with rolls.", "The deck oven and a deck oven."]
    assert keyphrases(texts, "", "en", 3) == ("deck oven",)


def test_in_a_long_text_what_is_said_twice_is_no_topic_but_in_the_title() -> None:
    texts = ["The deck oven is in the old mill.", "A deck oven by the old mill.", *["Bread."] * 30]
    assert keyphrases(texts, "Our deck oven", "en", 3) == ("deck oven",)


def test_no_phrase_is_a_part_of_another_where_words_have_no_spaces() -> None:
    found = keyphrases(["宇航员和航员。", "宇航员和航员。"], "", "zh", 3)
    assert not any(one in other for one in found for other in found if one != other)


def test_a_short_word_of_chinese_is_a_topic_where_the_title_says_it() -> None:
    texts = ["太空可能很冷。", "太空可能很大。"]
    assert keyphrases(texts, "太空", "zh", 3) == ("太空",)


def test_a_piece_of_a_longer_name_is_no_phrase() -> None:
    texts = ["Ask at the Foundation for Public Code now.", "The Foundation for Public Code closes."]
    assert keyphrases(texts, "", "en", 3) == ("Foundation for Public Code",)


def test_what_is_said_of_anything_is_no_phrase() -> None:
    texts = ["The value is None here.", "Then None is given back.", "It returns None again."]
    assert keyphrases(texts, "None", "en", 3) == ()
