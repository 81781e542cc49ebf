import pytest

from runner.parsing import SourceKind, parse
from runner.parsing.mails import is_about_the_mail


@pytest.mark.parametrize(
    "line",
    [
        "Unsubscribe",
        "View in browser",
        "View this email in your browser.",
        "Unsubscribe | Manage your preferences | View online",
        "Unsubscribe from this list",
        "Click here to unsubscribe from our newsletter",
        "Forward this email to a friend",
        "Im Browser ansehen",
        "Newsletter abbestellen · Im Browser öffnen",
        "Se désabonner",
        "Cancelar suscripción",
        "Annulla iscrizione",
    ],
)
def test_lines_about_the_mail_are_known(line: str) -> None:
    assert is_about_the_mail(line)


@pytest.mark.parametrize(
    "line",
    [
        "Customers unsubscribe when letters are dull.",
        "View the new oven in our shop.",
        "Update your oven",
        "Manage",
        "Open on Sundays",
        "The browser shows it online.",
        "",
    ],
)
def test_prose_is_none(line: str) -> None:
    assert not is_about_the_mail(line)


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        (SourceKind.HTML, "<p>We bake daily.</p><a href='x'>View in browser</a><p>Unsubscribe</p>"),
        (
            SourceKind.MARKDOWN,
            "[View in browser](/x)\n\nWe bake daily.\n\nUnsubscribe",
        ),
        (SourceKind.TEXT, "We bake daily.\n\nUnsubscribe | View in browser\n"),
    ],
)
def test_they_stay_out_of_every_kind(kind: SourceKind, source: str) -> None:
    assert [each.text for each in parse(kind, source).sentences] == ["We bake daily."]
