"""What the product says by mail."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mail:
    """One message; `message_id` names it, so sending it twice is sending it once."""

    message_id: str
    to: str
    subject: str
    text: str
