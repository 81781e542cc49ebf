"""Mail that lands as files: no account, nothing leaves the machine."""

import asyncio
from email.message import EmailMessage
from pathlib import Path

from runner.core.errors import Unavailable
from runner.providers.mail.port import Mail

SENDER = "Postmagiq <postmagiq@localhost>"


class MailFolderUnwritable(Unavailable):
    code = "mail_unavailable"
    message = "Mail cannot be written into its folder; make it writable for the server."


class MailFolder:
    """Write each message as an `.eml` file, once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def send(self, mail: Mail) -> None:
        """Write the message; raises MailFolderUnwritable."""
        try:
            await asyncio.to_thread(self._write, mail)
        except OSError as problem:
            raise MailFolderUnwritable from problem

    def _write(self, mail: Mail) -> None:
        message = EmailMessage()
        message["From"], message["To"] = SENDER, mail.to
        # A name in it may hold a line break, which no header may.
        message["Subject"] = " ".join(mail.subject.split())
        message["Message-ID"] = f"<{mail.message_id}@postmagiq>"
        message.set_content(mail.text)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / f"{mail.message_id}.eml"
        draft = path.with_suffix(".tmp")
        draft.touch(mode=0o600)
        draft.write_bytes(bytes(message))
        draft.replace(path)
