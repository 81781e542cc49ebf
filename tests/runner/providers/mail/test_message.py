"""Addresses that are taken are really reached, over a server that knows no newer rules."""

from dataclasses import replace

import pytest

from runner.providers.mail import MailRefused, Server, SmtpMail, address_of, require_mailable
from tests.runner.providers.mail.contract import MAIL, SENDER
from tests.runner.providers.mail.server import serving

TAKEN = [
    "ann@example.org",
    "Ann.Example@Example.ORG",
    "ann+news@example.org",
    "o'neil@example.org",
    "a@b.co",
    "_@example.org",
    "!#$%&'*+/=^_`{|}~-@example.org",
    "1@2.example",
    "ann@a-b.c--d.example",
    "ann@bücher.example",
    "ann@xn--bcher-kva.example",
    "ann@例え.テスト",
    "ann@пример.рф",
    "ann@παράδειγμα.ελ",
    "ann@مثال.إختبار",
    "ann@उदाहरण.परीक्षा",
    "ann@דוגמה.טעסט",
    "a" * 64 + "@example.org",
    f"ann@{'a' * 63}.example",
    f"ann@{'a' * 60}.{'b' * 60}.{'c' * 60}.{'d' * 60}.org",
]
REFUSED = [
    "",
    "@",
    "ann",
    "ann@",
    "@example.org",
    "ann@localhost",
    "ann@@example.org",
    "a@b@example.org",
    "a" * 65 + "@example.org",
    "zoë@example.org",
    "用户@example.org",
    ".ann@example.org",
    "ann.@example.org",
    "a..b@example.org",
    '"ann b"@example.org',
    '"ann"@example.org',
    "ann b@example.org",
    "ann(x)@example.org",
    "ann\\@example.org",
    "<ann@example.org>",
    "Ann <ann@example.org>",
    "Ann<ann@example.org>",
    "ann,b@example.org",
    "ann;b@example.org",
    "ann:b@example.org",
    "ann[x]@example.org",
    "ann@[127.0.0.1]",
    "ann@[IPv6:::1]",
    "ann@127.0.0.1",
    "ann@example.123",
    "ann@example.org.",
    "ann@.example.org",
    "ann@exa..mple.org",
    "ann@-example.org",
    "ann@example-.org",
    "ann@exa_mple.org",
    "ann@exa mple.org",
    "ann@example.org\n",
    "ann@example.org\r\nBcc: eve@example.org",
    "ann\x00@example.org",
    "ann@exam\x00ple.org",
    "ann\x7f@example.org",
    "ann\u200b@example.org",
    "ann@exam\u202eple.org",
    "ann@exam\u00adple.org",
    "ann@exam\u034fple.org",
    "ann@exam\ufe0fple.org",
    "ann@example.org\u200b",
    "ann@ｅxample.org",
    "ann@example。org",
    "ann@example．org",
    "=?utf-8?q?eve=40evil.example=2C?=@example.org",
    "=?@example.org",
    f"ann@{'a' * 64}.example",
    f"ann@{'a.' * 125}org",
    f"ann@{'ü' * 60}.example",
    f"{'a' * 64}@{'b' * 60}.{'c' * 60}.{'d' * 60}.example",
    "ann@\ud800.example",
    "ann@xn--.example",
    "ann%\n@example.org",
    "ann@example.org?x",
    "ann@a/b.example",
]


async def test_what_is_taken_arrives_over_a_server_without_smtputf8() -> None:
    async with serving(utf8=False) as box:
        mailer = SmtpMail(Server.at(f"smtp://127.0.0.1:{box.port}"), SENDER)
        for address in TAKEN:
            require_mailable(address)
            await mailer.send(replace(MAIL, to=address, reply_to=address))
        reached = [envelope.rcpt_tos for envelope in box.arrived]
    assert reached == [[address_of(address).addr_spec] for address in TAKEN]


@pytest.mark.parametrize("address", REFUSED, ids=ascii)
def test_what_not_every_server_takes_is_refused_with_what_to_do(address: str) -> None:
    with pytest.raises(ValueError, match=r"before the @|after the @|characters at most"):
        require_mailable(address)


async def test_a_server_without_smtputf8_refuses_what_was_given_before_it_was_asked() -> None:
    async with serving(utf8=False) as box:
        mailer = SmtpMail(Server.at(f"smtp://127.0.0.1:{box.port}"), SENDER)
        for address in ("zoë@example.org", "=?utf-8?q?eve?=@example.org"):
            with pytest.raises(MailRefused):
                await mailer.send(replace(MAIL, to=address))
        assert box.arrived == []
