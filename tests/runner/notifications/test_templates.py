"""Each letter says the same as text and as HTML."""

from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from runner.notifications import templates
from runner.notifications.templates import Action, Letter, OpenKey, render

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
LINK = "https://studio.example.org/reset-password#a-token_1"
ALL = {
    "invite": templates.invite("Ann", "Blue Door", "editor", LINK, AT),
    "offer of a workspace": templates.offer_workspace("Ann", "Hearth", LINK, AT),
    "invite to an account": templates.invite_to_account("Ann", "Hearth", "billing", LINK, AT),
    "verify": templates.verify_address(LINK, AT),
    "reset": templates.reset_password(LINK, AT),
    "known": templates.address_known("Ann", LINK),
    "changed": templates.password_changed(
        "Ann", AT, LINK, [OpenKey("CI", "a1b2", "Blue Door", "a page")]
    ),
    "broken log": templates.audit_log_broken(
        "Ann", "Blue Door", 7, "its content was altered", LINK
    ),
    "webhook": templates.webhook_disabled("Ann", "Blue Door", "gone.", LINK),
    "deletion": templates.workspace_deletion("Ann", "Blue Door", "Ben", AT, LINK),
    "ownership": templates.ownership_transferred("Ann", "Blue Door", "Ben", LINK),
    "trial": templates.test_message(LINK),
}


class Words(HTMLParser):
    """Collect what a reader sees of a page, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.tags: list[str] = []
        self.links: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def read(html: str) -> Words:
    words = Words()
    words.feed(html)
    words.close()
    return words


@pytest.mark.parametrize("letter", ALL.values(), ids=ALL)
def test_text_and_html_say_the_same(letter: Letter) -> None:
    text, html = render(letter)
    assert letter.action is not None
    seen = [*read(html).parts]
    assert seen.pop(0) == letter.subject
    seen.remove(letter.action.label)
    assert seen == [part for part in text.strip().split("\n\n") if part]


@pytest.mark.parametrize("letter", ALL.values(), ids=ALL)
def test_the_one_link_leads_where_the_text_says(letter: Letter) -> None:
    text, html = render(letter)
    assert read(html).links == [LINK]
    assert LINK in text


def test_words_of_people_stay_words() -> None:
    evil = '"><script src="//evil"></script>&amp;'
    letter = Letter(evil, evil, (evil,), Action(evil, f"https://a.example/?a=1&b={evil}"), evil)
    text, html = render(letter)
    words = read(html)
    assert not {"script", "style", "table"} & set(words.tags)
    assert words.parts.count(evil) == 5
    assert words.links == [f"https://a.example/?a=1&b={evil}"]
    assert text.count(evil) == 5


def test_a_page_lets_the_reader_choose_dark() -> None:
    assert '<meta name="color-scheme" content="light dark">' in render(ALL["trial"])[1]


def test_a_date_names_its_zone() -> None:
    assert "01 March 2026, 12:30 UTC" in render(ALL["deletion"])[0]
