"""Who gets which letter of an event, read anew each time: what was taken back is not written."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID, uuid5

from runner.core.db.database import Database
from runner.core.errors import Forbidden, NotFound, Unauthenticated
from runner.core.events.readers import PlatformEventArgs
from runner.core.secrets import Keys
from runner.identity import Person
from runner.notifications.templates import Letter, render, test_message
from runner.providers.mail import Mail
from runner.settings import Settings


class Deps(Protocol):
    """What writing a letter needs of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def keys(self) -> Keys: ...

    @property
    def base_url(self) -> str: ...

    @property
    def settings(self) -> Settings: ...


@dataclass(frozen=True, slots=True)
class Envelope:
    """A letter and who gets it; an answer goes to `reply_to`."""

    to: str
    letter: Letter
    reply_to: str | None = None


def to_invited(email: str, letter: Letter, inviter: Person) -> list[Envelope]:
    """Write to an address that somebody only says is another's.

    An answer goes to nobody whose own address is not verified.
    """
    return [Envelope(email, letter, inviter.email if inviter.email_verified_at else None)]


# The argument is what readers' jobs are told; letters of a workspace are told its id as well.
Composer = Callable[[Deps, Any], Awaitable[list[Envelope]]]


async def compose(
    composers: Mapping[str, Composer], deps: Deps, event: PlatformEventArgs
) -> list[Mail]:
    """Write the mails of an event; none when it is not true any more."""
    try:
        letters = await composers[event["type"]](deps, event)
    except (Forbidden, NotFound, Unauthenticated):
        # Whoever acted may not do so any more, or what they did is gone.
        return []
    return [_of_event(event, envelope) for envelope in letters]


def trial_mail(message_id: str, to: str, base_url: str) -> Mail:
    """Write the letter with which an operator finds out whether mail gets out."""
    return _written(message_id, Envelope(to, test_message(base_url)))


def _of_event(event: PlatformEventArgs, envelope: Envelope) -> Mail:
    # The same for each attempt, so that whoever gets it twice can tell.
    return _written(str(uuid5(UUID(event["event_id"]), envelope.to.casefold())), envelope)


def _written(message_id: str, envelope: Envelope) -> Mail:
    text, html = render(envelope.letter)
    subject = envelope.letter.subject
    return Mail(message_id, envelope.to, subject, text, html, envelope.reply_to)
