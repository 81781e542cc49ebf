import pytest

from runner.providers.agents.offline.shortening import opened, shortenings

WHOLE = "Every baker in the city keeps a shelf"


@pytest.mark.parametrize(
    ("text", "shortest"),
    [
        (f"{WHOLE} (a plain wooden one) for bread.", f"{WHOLE} for bread."),
        (f"{WHOLE}, which customers like.", f"{WHOLE}."),
        (f"{WHOLE}, such as a plain birch one.", f"{WHOLE}."),
        (f"{WHOLE}; customers like it.", f"{WHOLE}."),
        (f"{WHOLE} — customers like it!", f"{WHOLE}!"),
        (
            "The shelf — a plain wooden one — stands beside the door of each shop.",
            "The shelf stands beside the door of each shop.",
        ),
        (
            "The shelf—a plain one—stands beside each door (a blue door), which people like.",
            "The shelf stands beside each door, which people like.",
        ),
    ],
)
def test_a_part_goes_as_a_whole(text: str, shortest: str) -> None:
    assert list(shortenings(text))[-1] == shortest


@pytest.mark.parametrize(
    "text",
    [
        f"{WHOLE}, but not on Sundays.",
        f"{WHOLE} unless it rains.",
        "The plan, which is new, costs five francs a month.",
        "Bakers sell bread.",
        "The counter of visitors to the page of the shop reached 1250000.",
        "The function returns a value of the type Box<Self> to its caller.",
        "Every shop calls open(door) and asks the volunteer(s) to come in.",
        "The shop in the old town opens early (bring the loyalty card (a blue one)).",
        "He called the whole plan of the city — “a wooden shelf — no more than that” — old.",
        "And the bakery sells bread to people of the town.",
        "Also the bakery sells bread to the people of the whole town.",
    ],
)
def test_what_cannot_go_alone_stays(text: str) -> None:
    assert list(shortenings(opened(text))) == []
    assert opened(text) == text


QUALIFIERS = {
    "en": (
        "excluding VAT, 5% + $0.50, 1250000, twelve in all, not on Sundays, nobody complained, "
        "unless you live on the left bank, if it rains, only valid until Friday, provided you ask, "
        "as long as stocks last, except bread, without butter, apart from rye, about half, "
        "up to a dozen, it may change, roughly speaking, estimated, alleged by a rival, "
        "for members, in the EU, according to the mayor, he said, mostly rye, all of them, "
        "since May, in mice, when heated, including tax, some of them, Ann Huber"
    ),
    "de": (
        "ohne Hefe, außer sonntags, zzgl. Versand, 5 Prozent, zwölf Stück, nicht am Sonntag, "
        "wenn es regnet, nur mit Karte, etwa die Hälfte, bis zu einem Dutzend, angeblich neu, "
        "für Mitglieder, in der EU, laut Bürgermeister, sagte er, voraussichtlich teurer, kein Mehl"
    ),
    "fr": (
        "hors taxes, sauf le dimanche, s'il pleut, seulement sur demande, environ la moitié, "
        "jusqu'à douze, pour les membres, dans l'UE, selon le maire, a-t-il dit, sans beurre, "
        "peut-être, personne ne se plaint"
    ),
    "es": (
        "sin IVA, salvo los domingos, si llueve, solo con tarjeta, casi la mitad, hasta doce, "
        "para socios, en la UE, según el alcalde, dijo, no los lunes, quizás, excepto pan"
    ),
    "it": (
        "IVA esclusa, tranne la domenica, se piove, solo con tessera, circa la metà, fino a "
        "dodici, per i soci, nell'UE, secondo il sindaco, disse, non il lunedì, forse, senza burro"
    ),
    "pt": (
        "sem IVA, exceto aos domingos, se chover, só com cartão, cerca de metade, até doze, "
        "para sócios, na UE, segundo o prefeito, disse ele, não às segundas, talvez"
    ),
    "nl": (
        "exclusief btw, behalve op zondag, als het regent, alleen met pas, ongeveer de helft, "
        "tot twaalf, voor leden, in de EU, volgens de burgemeester, zei hij, niet op maandag, "
        "misschien, tenzij u belt"
    ),
}


FORMS = ("({}) daily.", "— {} — daily.", "— {}.", "; {}.", ", which is {}.")


@pytest.mark.parametrize(
    ("language", "qualifier"),
    [(language, each) for language, them in QUALIFIERS.items() for each in them.split(", ")],
)
def test_a_qualifier_stays_in_every_form(language: str, qualifier: str) -> None:
    for form in FORMS:
        text = f"Bakers sell bread and rolls to people {form.format(qualifier)}"
        assert list(shortenings(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "shortest"),
    [
        (
            "de",
            "Der Laden (ein heller Raum) öffnet jeden Morgen um sieben seine Tür.",
            "Der Laden öffnet",
        ),
        (
            "fr",
            "La boutique (une belle maison) ouvre sa porte à tous les voisins.",
            "La boutique ouvre",
        ),
        ("es", "La tienda (una casa bonita) abre su puerta a todos los vecinos.", "La tienda abre"),
        (
            "it",
            "La bottega (una bella casa) apre la sua porta a tutti i vicini.",
            "La bottega apre",
        ),
        ("pt", "A loja (uma casa bonita) abre a sua porta a todos os vizinhos.", "A loja abre"),
        ("nl", "De winkel (een mooi huis) opent zijn deur voor alle buren.", "De winkel opent"),
    ],
)
def test_an_aside_goes_in_each_listed_language(language: str, text: str, shortest: str) -> None:
    assert next(shortenings(text, language)).startswith(shortest)
    assert list(shortenings(text, "fi")) == []


def test_an_opening_that_only_links_is_dropped() -> None:
    assert opened("Importantly, you can pause it.") == "You can pause it."
    assert opened("Darüber hinaus, so heißt es, ruht er.", "de") == "So heißt es, ruht er."
    assert opened("However, you can pause it.") == "However, you can pause it."
