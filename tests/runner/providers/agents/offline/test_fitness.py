import pytest

from runner.providers.agents.offline.fitness import (
    instructs,
    is_courtesy,
    is_item,
    is_lead_in,
    is_sentence,
    leans,
)


@pytest.mark.parametrize(
    "fragment",
    [
        "See the guide below.",
        "See Using rustdoc with Cargo.",
        "Below, I outline each of the four concepts.",
        "The table below shows the volume of each tier.",
        "For more on this, see the custom notifications guide.",
        "For example:",
        "0.47.3 (August 24, 2025)",
        "Sign up for our newsletter to read more of this every morning.",
        "By Ann Huber",
        "A" + "\u0301" * 20_000 + " loaf of bread for everyone in town.",
        "https://example.com/bread.",
        "Flow run {{ flow_run.name }} entered a state.",
        "the rest of a sentence that was cut.",
        "A sentence without an end",
        "An aside that (never closes.",
        "Cancel a flow run | cancel-flow-run | All.",
    ],
)
def test_what_points_elsewhere_or_is_broken_is_no_sentence(fragment: str) -> None:
    assert not is_sentence(fragment, "en")


def test_a_whole_sentence_is_one() -> None:
    assert is_sentence("Automations run actions when a trigger fires.", "en")


@pytest.mark.parametrize(
    "text",
    [
        "This makes it cheaper for everyone in the city.",
        "However, see what happens to the price of bread.",
        "We're shipping them anyway because we like to.",
        "No sales process.",
        "In our forecasts, these changes lower our revenue.",
        "Everyone before that is on the old rate.",
    ],
)
def test_a_sentence_that_refers_back_leans(text: str) -> None:
    assert leans(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Every shop keeps a shelf for bread from the day before.",
        "The bakers say that bread keeps for two days.",
    ],
)
def test_a_sentence_that_names_its_subject_stands_alone(text: str) -> None:
    assert not leans(text, "en")


def test_a_lead_in_ends_with_a_colon_and_stands_alone() -> None:
    assert is_lead_in("What the shops report after three months:", "en")
    assert not is_lead_in("These include:", "en")


def test_an_item_is_more_than_a_word() -> None:
    assert is_item("sending custom notifications", "en")
    assert not is_item("All", "en")
    assert not is_item("https://example.com is where", "en")


@pytest.mark.parametrize(
    "text",
    [
        "Version 2.1.0 of the oven bakes forty loaves an hour.",
        "The below-street pipes of the old town freeze in winter.",
        "Members can sign up for a discount at every shop.",
        "The function returns a Box<Self> to whoever called it.",
        "No other bakery gives its neighbours so much choice.",
    ],
)
def test_a_word_alone_bars_no_sentence(text: str) -> None:
    assert is_sentence(text, "en")
    assert not leans(text, "en")


@pytest.mark.parametrize(
    ("language", "whole", "leaning"),
    [
        ("de", "Die Bäckerei öffnet im Mai einen zweiten Laden.", "Deshalb öffnet sie im Mai."),
        ("fr", "La boulangerie ouvre une deuxième boutique en mai.", "Cependant elle reste ici."),
        ("es", "La panadería abre una segunda tienda en mayo.", "Sin embargo sigue aquí."),
        ("ru", "Пекарня открывает второй магазин в мае этого года.", "Поэтому она открыта."),
        ("ja", "パン屋は五月に二つ目の店を開きます。", "しかし、その店はまだ小さいです。"),
        ("zh", "这家面包店五月将在老城开第二家分店。"[2:], "但是它还很小，只有两张桌子。"),
        ("ar", "يفتح المخبز متجرا ثانيا في شهر مايو من هذا العام.", "ولكن المتجر صغير."),
        ("hi", "बेकरी मई में दूसरी दुकान खोल रही है।", "लेकिन दुकान अभी छोटी है।"),
    ],
)
def test_each_language_leans_in_its_own_words(language: str, whole: str, leaning: str) -> None:
    assert is_sentence(whole, language)
    assert not leans(whole, language)
    assert leans(leaning, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We’re pleased to announce our second oven."),
        ("en", "Hello everyone, and welcome back!"),
        ("de", "Wir freuen uns, Ihnen den neuen Ofen vorzustellen."),
        ("fr", "Nous sommes heureux de vous annoncer la sortie de Carnet 4."),
        ("es", "¡Hola a todos! Bienvenidos a mi cocina."),
        ("it", "Siamo lieti di presentare il secondo forno."),
        ("pt", "Temos o prazer de anunciar uma novidade."),
        ("nl", "We zijn trots op onze tweede oven."),
        ("ar", "يسرنا أن نعلن عن خبر طال انتظاره."),
        ("ja", "皆様、いつもありがとうございます。"),
    ],
)
def test_a_courtesy_is_known_by_its_beginning(language: str, text: str) -> None:
    assert is_courtesy(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor is pleased to announce the second oven."),
        ("en", "Thanks to the second oven nobody waits."),
        ("en", "We are pleased to announce that the second oven bakes."),
        ("es", "Gracias al segundo horno nadie espera."),
        ("xx", "We are pleased to announce our second oven."),
    ],
)
def test_what_says_something_is_no_courtesy(language: str, text: str) -> None:
    assert not is_courtesy(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Before you begin, make sure that the oven is cold."),
        ("en", "Please note that the shop is closed."),
        ("de", "Bitte beachten Sie die Öffnungszeiten."),
        ("fr", "Avant de commencer, une précision."),
        ("it", "Prima di iniziare, leggete le regole."),
    ],
)
def test_an_instruction_is_known_by_its_beginning(language: str, text: str) -> None:
    assert instructs(text, language)


@pytest.mark.parametrize("item", ["From: Herald Sun", "March 13, 2015 9:00PM", "Quelle: dpa"])
def test_where_a_text_is_from_is_no_item(item: str) -> None:
    assert not is_item(item, "en")


def test_an_address_is_no_part_of_what_is_said() -> None:
    assert not is_item("Funding of the oven https://example.com/oven", "en")
