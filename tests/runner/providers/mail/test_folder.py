"""Mail that lands as files."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from runner.providers.mail import MailFolder, MailUnavailable
from tests.runner.providers.mail.contract import MAIL, SENDER, MailerContract, Sent
from tests.runner.providers.mail.server import parsed


class TestFolder(MailerContract):
    @pytest.fixture
    def mailer(self, tmp_path: Path) -> MailFolder:
        return MailFolder(tmp_path / "mail", SENDER)

    @pytest.fixture
    def sent(self, tmp_path: Path) -> Sent:
        folder = tmp_path / "mail"
        return lambda: [parsed(path.read_bytes()) for path in sorted(folder.glob("*"))]

    async def test_sent_twice_is_one_file_that_nobody_else_reads(
        self, mailer: MailFolder, tmp_path: Path
    ) -> None:
        await mailer.send(MAIL)
        await mailer.send(replace(MAIL, subject="Once more"))
        (file,) = (tmp_path / "mail").iterdir()
        assert file.name == f"{MAIL.message_id}.eml"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    async def test_a_folder_that_cannot_be_written_is_unavailable(self, tmp_path: Path) -> None:
        (tmp_path / "mail").write_text("a file is in the way")
        with pytest.raises(MailUnavailable):
            await MailFolder(tmp_path / "mail", SENDER).send(MAIL)
