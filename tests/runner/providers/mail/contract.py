"""What every way to send mail promises; a class per provider inherits it."""

from dataclasses import replace
from email.message import EmailMessage
from typing import Protocol

import pytest

from runner.providers.mail import Mail, Mailer, MailRefused, address_of

SENDER = address_of('"Zoë\'s, Küche" <post@studio.example.org>')
MAIL = Mail(
    message_id="0198-one",
    to="ann@example.org",
    subject="Grüße aus der Küche – 你好",
    text="Guten Tag Zoë,\n\n" + "Ü" * 500 + "\n.\nlast line\n",
    html="<p>Guten Tag Zoë 🍞</p>",
    reply_to="Ben Größe <ben@example.org>",
)


class Sent(Protocol):
    """Look at what got out."""

    def __call__(self) -> list[EmailMessage]: ...


class MailerContract:
    """Give the fixtures `mailer` and `sent`."""

    async def test_what_was_written_arrives(self, mailer: Mailer, sent: Sent) -> None:
        assert await mailer.send(MAIL)
        (message,) = sent()
        text, html = message.get_body(["plain"]), message.get_body(["html"])
        assert text is not None
        assert html is not None
        assert text.get_content().replace("\r\n", "\n") == MAIL.text
        assert html.get_content().strip() == MAIL.html
        assert message["Subject"] == MAIL.subject
        assert message["From"].addresses[0].display_name == "Zoë's, Küche"
        assert message["Reply-To"].addresses[0].addr_spec == "ben@example.org"
        assert message["To"] == MAIL.to
        assert message["Message-ID"] == "<0198-one@studio.example.org>"
        assert message["Auto-Submitted"] == "auto-generated"
        assert message["Date"].datetime.tzinfo is not None

    async def test_every_line_of_the_bodies_is_short_ascii(
        self, mailer: Mailer, sent: Sent
    ) -> None:
        await mailer.send(MAIL)
        (message,) = sent()
        for part in message.iter_parts():
            body = part.get_payload()
            assert isinstance(body, str)
            assert body.isascii()
            assert max(map(len, body.splitlines())) <= 76

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
    async def test_a_subject_cannot_add_a_header(
        self, mailer: Mailer, sent: Sent, end: str
    ) -> None:
        await mailer.send(replace(MAIL, subject=f"Hello{end}Bcc: eve@example.org"))
        (message,) = sent()
        assert message["Bcc"] is None
        assert message["Subject"] == "Hello Bcc: eve@example.org"

    @pytest.mark.parametrize("field", ["to", "reply_to"])
    @pytest.mark.parametrize(
        "address",
        [
            "ann@example.org\nBcc: eve@example.org",
            "ann@example.org\r\nRCPT TO:<eve@example.org>",
            "ann@example.org> SIZE=1",
            "ann@exa mple.org",
            "ann",
            "@example.org",
            "",
        ],
        ids=["lf", "crlf", "bracket", "blank", "no domain", "no name", "empty"],
    )
    async def test_what_is_no_address_is_refused_for_good(
        self, mailer: Mailer, sent: Sent, field: str, address: str
    ) -> None:
        with pytest.raises(MailRefused):
            await mailer.send(replace(MAIL, **{field: address}))
        assert sent() == []

    @pytest.mark.parametrize(
        ("address", "arrives_at"),
        [
            ("zoë@example.org", "zoë@example.org"),
            ("ann@bücher.example", "ann@xn--bcher-kva.example"),
            ("ann+tag@example.org", "ann+tag@example.org"),
        ],
        ids=["letters before the @", "letters after the @", "tag"],
    )
    async def test_addresses_in_other_letters_are_reached(
        self, mailer: Mailer, sent: Sent, address: str, arrives_at: str
    ) -> None:
        await mailer.send(replace(MAIL, to=address))
        (message,) = sent()
        assert message["To"].addresses[0].addr_spec == arrives_at
