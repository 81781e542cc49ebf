"""Mail that lands as files: no account, nothing leaves the machine."""

import asyncio
import re
from datetime import datetime
from email.headerregistry import Address
from email.policy import SMTPUTF8
from pathlib import Path

from runner.providers.mail.errors import FAILURES, fact_of
from runner.providers.mail.message import message_of
from runner.providers.mail.port import Mail

# With the line ends of this machine, and addresses as people write them.
_POLICY = SMTPUTF8.clone(linesep="\n")
# Mail that somebody else keeps in the same folder is none of ours.
_OURS = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(eml|tmp)")


class MailFolder:
    """Write each message as an `.eml` file, once."""

    def __init__(self, folder: Path, sender: Address) -> None:
        self._folder, self._sender = folder, sender

    async def send(self, mail: Mail) -> str:
        """Write the message; raises MailUnavailable and MailRefused."""
        written = message_of(mail, self._sender).as_bytes(policy=_POLICY)
        try:
            path = await asyncio.to_thread(self._write, f"{mail.message_id}.eml", written)
        except FAILURES as problem:
            raise fact_of(problem) from problem
        return f"Written to {path}."

    def _write(self, name: str, written: bytes) -> Path:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / name
        draft = path.with_suffix(".tmp")
        draft.touch(mode=0o600)
        draft.write_bytes(written)
        return draft.replace(path)


def forget_mail(folder: Path, before: datetime) -> int:
    """Delete the messages that were written here before a moment; returns how many."""
    if not folder.is_dir():
        return 0
    old = [
        path
        for path in folder.iterdir()
        if _OURS.fullmatch(path.name) and path.stat().st_mtime < before.timestamp()
    ]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)
