import asyncio
from email import message_from_bytes
from email.policy import SMTPUTF8

import pytest

from tests.runner.cli.program import Program
from tests.runner.providers.mail.server import serving

PUBLIC = {"POSTMAGIQ_PUBLIC_URL": "https://studio.example.org"}


def test_a_test_letter_lands_where_mail_is_configured_to_go(program: Program) -> None:
    said = program.ok("mail", "test", "ann@example.org")
    (file,) = (program.data_dir / "mail").glob("*.eml")
    assert str(file) in said
    message = message_from_bytes(file.read_bytes(), policy=SMTPUTF8)
    assert message["To"] == "ann@example.org"
    assert message["Subject"] == "Mail from Postmagiq arrives"


def test_a_server_that_is_not_there_is_one_line_and_no_password(program: Program) -> None:
    program.settings |= {"POSTMAGIQ_SMTP_URL": "smtp://post:hunter2@127.0.0.1:9", **PUBLIC}
    done = program.run("mail", "test", "ann@example.org")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "mail_unavailable" in done.stderr
    assert "hunter2" not in done.stderr


def test_settings_that_make_no_sense_are_one_line_and_no_password(program: Program) -> None:
    program.settings["POSTMAGIQ_SMTP_URL"] = "smtp://post:hunter2@mail.example.org"
    done = program.run("mail", "test", "ann@example.org")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "SMTP_URL" in done.stderr
    assert "hunter2" not in done.stderr
    program.settings["POSTMAGIQ_SMTP_URL"] = "smtps://mail.example.org"
    program.settings["POSTMAGIQ_MAIL_FROM"] = "nobody"
    assert "MAIL_FROM" in program.run("mail", "test", "ann@example.org").stderr


@pytest.mark.parametrize(
    "words", [("mail", "test", "ann@example.org"), ("up", "--port", "0", "--no-browser")]
)
def test_no_mail_leaves_with_links_that_lead_to_this_machine(
    program: Program, words: tuple[str, ...]
) -> None:
    program.settings["POSTMAGIQ_SMTP_URL"] = "smtp://127.0.0.1:9"
    done = program.run(*words)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "set public_url as well" in done.stderr
    assert not program.data_dir.exists()


async def test_what_the_server_said_is_printed(program: Program) -> None:
    async with serving() as box:
        program.settings |= {"POSTMAGIQ_SMTP_URL": f"smtp://127.0.0.1:{box.port}", **PUBLIC}
        said = await asyncio.to_thread(program.ok, "mail", "test", "ann@example.org")
        assert "250 Kept as 17" in said
        box.refuses["ann@example.org"] = "550 No such person"
        done = await asyncio.to_thread(program.run, "mail", "test", "ann@example.org")
        assert done.returncode == 1
        assert "mail_refused" in done.stderr
        assert "550 No such person" in done.stderr
