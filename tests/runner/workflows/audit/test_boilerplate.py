import pytest

from runner.content import Platform
from runner.workflows.audit.boilerplate import boilerplate, bylines, cliches
from runner.workflows.audit.findings import Severity
from tests.runner.workflows.audit.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We use cookies to improve this site. Accept all cookies."),
        ("de", "Wir verwenden Cookies. Alle Cookies akzeptieren."),
        ("fr", "Nous utilisons des cookies. Tout accepter."),
        ("es", "Utilizamos cookies. Aceptar todas las cookies."),
        ("it", "Utilizziamo i cookie. Accetta tutti."),
        ("pt", "Utilizamos cookies. Aceitar todos."),
        ("nl", "Wij gebruiken cookies. Alle cookies accepteren."),
    ],
)
def test_a_banner_is_an_error(language: str, text: str) -> None:
    found = list(boilerplate(read(text, language=language)))
    assert [flaw.severity for flaw in found] == [Severity.ERROR] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All rights reserved."),
        ("en", "© 2026 Bakery"),
        ("en", "Subscribe to our newsletter."),
        ("en", "Share this with friends."),
        ("en", "Read more"),
        ("de", "Alle Rechte vorbehalten."),
        ("de", "Das könnte Sie auch interessieren"),
        ("fr", "Tous droits réservés."),
        ("es", "Todos los derechos reservados."),
        ("it", "Tutti i diritti riservati."),
        ("pt", "Todos os direitos reservados."),
        ("nl", "Alle rechten voorbehouden."),
    ],
)
def test_what_a_page_says_to_everybody_is_marked(language: str, text: str) -> None:
    assert len(list(boilerplate(read(text, language=language)))) == 1


def test_a_call_beside_an_address_and_a_newsletter_that_speaks_of_itself_are_fine() -> None:
    assert list(boilerplate(read("Read more: https://example.org/rye"))) == []
    newsletter = read("Unsubscribe at any time.", Platform.NEWSLETTER)
    assert list(boilerplate(newsletter)) == []


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("en", "By Ann Huber", 1),
        ("en", "By Ann Huber, Staff Writer", 1),
        ("en", "Photo: Ann Huber", 1),
        ("en", "5 min read", 1),
        ("en", "Last updated on Monday", 1),
        ("en", "By Monday Ann sells bread to everybody.", 0),
        ("en", "By and large it works.", 0),
        ("en", "The photo by the door is old.", 0),
        ("de", "Von Anna Huber", 1),
        ("de", "Foto: Anna Huber", 1),
        ("fr", "Par Anne Dubois", 1),
        ("es", "Por Ana García", 1),
    ],
)
def test_lines_about_the_page_are_marked(language: str, text: str, marked: int) -> None:
    assert len(list(bylines(read(text, language=language)))) == marked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It’s a game-changer."),
        ("en", "We leverage a seamless ecosystem."),
        ("de", "Am Ende des Tages zählt Brot."),
        ("fr", "C'est la cerise sur le gâteau."),
        ("es", "Es la punta del iceberg."),
    ],
)
def test_worn_phrases_get_a_notice(language: str, text: str) -> None:
    found = list(cliches(read(text, language=language)))
    assert found
    assert {flaw.severity for flaw in found} == {Severity.NOTICE}
