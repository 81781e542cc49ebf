"""Mail that is handed to an SMTP server."""

from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest

from runner.providers.mail import MailRefused, MailUnavailable, Server, SmtpMail
from runner.providers.mail.smtp import Security
from tests.runner.providers.mail.contract import MAIL, SENDER, MailerContract, Sent
from tests.runner.providers.mail.server import PASSWORD, USER, Postbox, self_made, serving

LOGIN = f"{USER}:{quote(PASSWORD, safe='')}@"


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with serving() as box:
        yield box


def at(box: Postbox, scheme: str = "smtp", login: str = "") -> Server:
    return Server.at(f"{scheme}://{login}127.0.0.1:{box.port}")


class TestSmtp(MailerContract):
    @pytest.fixture
    def mailer(self, box: Postbox) -> SmtpMail:
        return SmtpMail(at(box), SENDER)

    @pytest.fixture
    def sent(self, box: Postbox) -> Sent:
        return lambda: box.messages

    async def test_the_answer_of_the_server_comes_back(self, mailer: SmtpMail) -> None:
        assert await mailer.send(MAIL) == "250 Kept as 17"

    async def test_the_envelope_names_sender_and_recipient(
        self, mailer: SmtpMail, box: Postbox
    ) -> None:
        await mailer.send(MAIL)
        (envelope,) = box.arrived
        assert (envelope.mail_from, envelope.rcpt_tos) == ("post@studio.example.org", [MAIL.to])

    async def test_sent_twice_both_have_the_same_id(self, mailer: SmtpMail, box: Postbox) -> None:
        for _ in range(2):
            await mailer.send(MAIL)
        assert len({message["Message-ID"] for message in box.messages}) == 1

    @pytest.mark.parametrize("verdict", ["421 Closing", "451 Later", "452 Full"])
    async def test_what_passes_is_unavailable_and_works_later(
        self, mailer: SmtpMail, box: Postbox, verdict: str
    ) -> None:
        box.answers = {MAIL.to: verdict}
        with pytest.raises(MailUnavailable, match=verdict):
            await mailer.send(MAIL)
        box.answers.clear()
        await mailer.send(MAIL)
        assert len(box.arrived) == 1

    @pytest.mark.parametrize("verdict", ["552 Too big", "554 Spam"])
    async def test_a_message_refused_for_good_is_refused(
        self, mailer: SmtpMail, box: Postbox, verdict: str
    ) -> None:
        box.answers = {MAIL.to: verdict}
        with pytest.raises(MailRefused, match=verdict):
            await mailer.send(MAIL)

    @pytest.mark.parametrize(
        ("verdict", "fact"),
        [("550 Unknown", MailRefused), ("450 Greylisted", MailUnavailable)],
        ids=["550", "450"],
    )
    async def test_a_recipient_is_refused_for_good_or_for_now(
        self, mailer: SmtpMail, box: Postbox, verdict: str, fact: type[Exception]
    ) -> None:
        box.refuses = {MAIL.to: verdict}
        with pytest.raises(fact, match=verdict):
            await mailer.send(MAIL)

    async def test_a_server_that_hangs_is_left(self, box: Postbox) -> None:
        box.hangs = True
        with pytest.raises(MailUnavailable, match=r"."):
            await SmtpMail(at(box), SENDER, timeout_s=0.2).send(MAIL)

    async def test_a_server_that_drops_the_line_is_unavailable(
        self, mailer: SmtpMail, box: Postbox
    ) -> None:
        box.drops = True
        with pytest.raises(MailUnavailable):
            await mailer.send(MAIL)

    async def test_a_server_that_is_not_there_is_unavailable(self) -> None:
        with pytest.raises(MailUnavailable):
            await SmtpMail(Server.at("smtp://127.0.0.1:9"), SENDER).send(MAIL)


@pytest.mark.parametrize("scheme", ["smtps", "smtp+starttls"])
async def test_signed_in_over_tls(tmp_path: Path, scheme: str) -> None:
    serving_with, trusting = self_made(tmp_path)
    at_once, later = (serving_with, None) if scheme == "smtps" else (None, serving_with)
    async with serving(auth=True, tls=at_once, starttls=later) as box:
        await SmtpMail(at(box, scheme, LOGIN), SENDER, tls=trusting).send(MAIL)
        assert (box.signed_in, len(box.arrived)) == ([USER], 1)


@pytest.mark.parametrize("scheme", ["smtps", "smtp+starttls"])
async def test_a_certificate_that_nobody_vouches_for_is_not_accepted(
    tmp_path: Path, scheme: str
) -> None:
    serving_with, _ = self_made(tmp_path)
    kind = "tls" if scheme == "smtps" else "starttls"
    async with serving(**{kind: serving_with}) as box:  # type: ignore[arg-type]
        with pytest.raises(MailUnavailable, match="certificate"):
            await SmtpMail(at(box, scheme, LOGIN), SENDER).send(MAIL)
        assert box.arrived == []


async def test_a_server_without_starttls_gets_no_mail(box: Postbox) -> None:
    with pytest.raises(MailUnavailable):
        await SmtpMail(at(box, "smtp+starttls", LOGIN), SENDER).send(MAIL)
    assert box.arrived == []


async def test_a_wrong_password_is_for_the_operator_to_put_right() -> None:
    async with serving(auth=True) as box:
        with pytest.raises(MailUnavailable, match="535"):
            await SmtpMail(at(box, login=f"{USER}:wrong@"), SENDER).send(MAIL)
        await SmtpMail(at(box, login=LOGIN), SENDER).send(MAIL)
        assert len(box.arrived) == 1


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example.org", Server("mail.example.org", 25, Security.NONE)),
        ("smtps://mail.example.org", Server("mail.example.org", 465, Security.TLS)),
        (
            "smtp+starttls://a%40b:p%2F%3A@mail.example.org:2525",
            Server("mail.example.org", 2525, Security.STARTTLS, "a@b", "p/:"),
        ),
        ("smtp://a:b@[::1]:25", Server("::1", 25, Security.NONE, "a", "b")),
    ],
    ids=["plain", "tls", "starttls", "password to this machine"],
)
def test_a_url_says_where_and_as_whom(url: str, server: Server) -> None:
    assert Server.at(url) == server


@pytest.mark.parametrize(
    "url",
    [
        "mail.example.org:25",
        "https://mail.example.org",
        "smtp://",
        "smtp://mail.example.org:port",
        "smtp://mail.example.org/path",
        "smtp://user:hunter2@mail.example.org",
    ],
)
def test_a_url_that_is_none_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ValueError, match=r"it|smtp") as refused:
        Server.at(url)
    assert "hunter2" not in str(refused.value)


def test_a_password_shows_nowhere() -> None:
    assert "hunter2" not in repr(Server.at("smtps://user:hunter2@mail.example.org"))
