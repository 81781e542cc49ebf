"""No name makes a letter say more: held against the bytes that go out."""

import inspect
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.policy import SMTP, SMTPUTF8, compat32, default
from functools import cache
from html import unescape
from typing import Any, get_type_hints
from unicodedata import numeric

import pytest

from runner.notifications import templates
from runner.notifications.composing import Envelope
from runner.notifications.templates import Letter, OpenKey, called, render
from runner.providers.mail import Mail, address_of
from runner.providers.mail.message import message_of
from tests.architecture.tree import Tree
from tests.runner.notifications.hostile import NAMES, URLS

SENDER = address_of("Blue Door Studio <post@studio.example.org>")
LINK = "https://studio.example.org/page#token"
AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
# Each letter that there is: a new one is found by what it answers with.
LETTERS: dict[str, Callable[..., Letter]] = {
    name: function
    for name, function in vars(templates).items()
    if inspect.isfunction(function) and get_type_hints(function).get("return") is Letter
}
# What is ours in them; every other word may be somebody's.
OURS: dict[str, Any] = {
    "url": LINK,
    "base_url": LINK,
    "reason": "it was altered",
    "owed": "99 USD",
}
HEADERS = [
    "Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To",
]  # fmt: skip
LINKED = re.compile(r"://|//|www\.|\w[.．。․@＠:]\w|@", re.IGNORECASE)


def letter_of(kind: str, name: str) -> Letter:
    made: dict[Any, Any] = {str: name, datetime: AT, datetime | None: AT, int: 7}
    keys = [OpenKey(name=name, last4="a1b2", workspace=name, url=LINK)]
    wanted = get_type_hints(LETTERS[kind])
    del wanted["return"]
    return LETTERS[kind](
        **{
            parameter: OURS.get(parameter) or (keys if type == Sequence[OpenKey] else made[type])
            for parameter, type in wanted.items()
        }
    )


@cache
def mails(kind: str) -> list[Mail]:
    """Write a letter to a stranger with each of the names in every place."""
    written = [letter_of(kind, name) for name in NAMES]
    return [
        Mail(f"0198-{n}", "carl@example.org", letter.subject, *render(letter))
        for n, letter in enumerate(written)
    ]


def test_two_hundred_names_stand_in_every_letter_that_there_is() -> None:
    assert len({*NAMES}) >= 200
    assert {"invite", "verify_address", "webhook_disabled", "test_message"} <= LETTERS.keys()


def test_letters_are_written_in_one_place() -> None:
    """Or there would be one that is not tried here."""
    assert get_type_hints(Envelope)["letter"] is Letter
    homes = {
        module.path
        for module in Tree().within("runner", "api")
        if re.search(r"\b(Letter|Mail)\(\s*\w", module.source)
    }
    assert homes == {"runner/notifications/templates.py", "runner/notifications/composing.py"}


@pytest.mark.parametrize("kind", LETTERS)
def test_no_name_adds_a_header_or_a_body(kind: str) -> None:
    # One of each subject: what stands in the bodies alone is written as letters and digits.
    distinct = {mail.subject: (n, mail) for n, mail in enumerate(mails(kind))}
    for n, mail in distinct.values():
        raw = message_of(mail, SENDER).as_bytes(policy=SMTPUTF8 if n % 2 else SMTP)
        modern, old = message_from_bytes(raw, policy=default), message_from_bytes(raw)
        assert isinstance(modern, EmailMessage)
        for message in (modern, old):
            assert sorted(message.keys()) == HEADERS, NAMES[n]
            assert [part.get_content_type() for part in message.walk()] == [
                "multipart/alternative", "text/plain", "text/html",
            ]  # fmt: skip
        plain = modern.get_body(["plain"])
        assert plain is not None
        assert plain.get_content().replace("\r\n", "\n") == mail.text
        assert str(modern["To"]) == mail.to
        for subject in (str(modern["Subject"]), read_by_old(old)):
            assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]|=\?", subject), NAMES[n]


def read_by_old(message: Message) -> str:
    """Decode a subject as programs do that know nothing of policies."""
    assert message.policy is compat32
    return str(make_header(decode_header(re.sub(r"\r?\n(?=[ \t])", "", str(message["Subject"])))))


@pytest.mark.parametrize("kind", LETTERS)
def test_the_only_links_of_a_letter_are_ours(kind: str) -> None:
    for n, mail in enumerate(mails(kind)):
        seen = unescape(re.sub(r"<[^>]*>", " ", mail.html.replace("12:30", "")))
        for words in (mail.subject, mail.text.replace("12:30", ""), seen):
            lines = [line.replace(f": {LINK}", "") for line in words.splitlines()]
            assert [line for line in lines if LINKED.search(line)] == [], NAMES[n]
        assert re.findall(r'href="([^"]*)"', mail.html) == [LINK]


@pytest.mark.parametrize("kind", LETTERS)
def test_no_letter_says_a_number_to_call(kind: str) -> None:
    for n, mail in enumerate(mails(kind)):
        for words in (mail.subject, mail.text.replace(templates.moment(AT), "")):
            # What a reader dials: digits of any kind, whatever but a letter stands between them.
            spelled = "".join("7" if numeric(each, None) is not None else each for each in words)
            assert not re.search(r"7(?:[\W_]*7){6}", spelled), NAMES[n]


def test_a_letter_to_a_stranger_shows_where_a_name_begins_and_ends() -> None:
    """Nothing that a name says reaches their list of mails, and none ends its own quotation."""
    written = mails("invite")
    assert len({mail.subject for mail in written}) == 1
    for n, mail in enumerate(written):
        assert re.sub("“[^“”]*”", "", mail.text).count("\n") == mail.text.count("\n")
        assert not re.search("[“-‟〝-〟＂]", re.sub("“[^“”]*”", "", mail.text)), NAMES[n]
        assert len(re.findall("“[^“”]*”", mail.text)) == 3


@pytest.mark.parametrize("kind", ["verify_address", "reset_password"])
def test_a_proof_of_an_address_holds_no_word_of_anybody(kind: str) -> None:
    assert len({mail.text for mail in mails(kind)}) == 1


def test_a_name_stays_one_that_people_know() -> None:
    names = [
        "Dr. Ann O’Neil",
        "Bäckerei „Blaue Tür“ & Söhne",
        "مخبز الباب الأزرق",
        "株式会社 青い扉",
        "Studio 54, since 1977",
        "王十三 千百惠 1977",
    ]
    assert [called(name) for name in names] == names
    assert called("Booking.com") == "Booking com"
    assert not [url for url in URLS if LINKED.search(called(url))]


def test_no_name_is_long_enough_for_a_sentence_with_an_end() -> None:
    assert max(len(called(name)) for name in NAMES) == templates.LONGEST_NAME
