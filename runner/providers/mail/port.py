"""What the product says by mail, and how it hands that over."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Mail:
    """One message; `message_id` names it, so that whoever gets it twice can tell."""

    message_id: str
    to: str
    subject: str
    text: str
    html: str
    reply_to: str | None = None


class Mailer(Protocol):
    """Somebody who takes mail and sees to it that it arrives."""

    async def send(self, mail: Mail) -> str:
        """Hand a message over; return what the other side said.

        Raises MailUnavailable when it may work later, MailRefused when it never will.
        """
