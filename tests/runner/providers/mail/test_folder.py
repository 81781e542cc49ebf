"""Mail that lands as files."""

import os
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from runner.core.clock import now
from runner.core.ids import new_id
from runner.providers.mail import MailFolder, MailUnavailable, forget_mail
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

    async def test_old_mail_goes_and_what_others_keep_there_stays(
        self, mailer: MailFolder, tmp_path: Path
    ) -> None:
        folder, moment = tmp_path / "mail", now() - timedelta(days=1)
        assert forget_mail(folder, moment) == 0
        ids = [str(new_id()) for _ in range(3)]
        for id in ids[:2]:
            await mailer.send(replace(MAIL, message_id=id))
        # One was begun only, and one is somebody else's.
        for name in (f"{ids[2]}.tmp", f"{ids[0]}.eml", "archive.eml"):
            (folder / name).touch()
            os.utime(folder / name, (0, 0))
        assert (forget_mail(folder, moment), forget_mail(folder, moment)) == (2, 0)
        assert {path.name for path in folder.iterdir()} == {f"{ids[1]}.eml", "archive.eml"}
