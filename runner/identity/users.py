"""People and service accounts: make them, find them, name them."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.core.clock import timezones
from runner.core.db.query import Count, Id, Query, select, select_of
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.errors import Fault, Invalid
from runner.identity.events import UserRegistered, UserUpdated
from runner.identity.models import Identity, User, UserKind
from runner.providers.mail import require_mailable

_EMAIL = re.compile(r"[^@\s\x00-\x1f]{1,64}@[^@\s\x00-\x1f.]+(\.[^@\s\x00-\x1f.]+)+")

# Two names of one house, which delivers whatever the dots.
GMAIL = ("gmail.com", "googlemail.com")


class BadEmail(Invalid):
    code = "bad_email"
    message = "That is no e-mail address that mail can be sent to."


class BadTimezone(Invalid):
    message = "That is no IANA time zone; use one such as Europe/Berlin."


class UserRepository(Repository[User]):
    model = User


class IdentityRepository(Repository[Identity]):
    model = Identity


class Person(NamedTuple):
    """What members of a workspace see of each other."""

    id: UUID
    kind: UserKind
    full_name: str
    email: str | None
    email_verified_at: datetime | None
    is_active: bool
    responsible_user_id: UUID | None


_NAMES = Query(
    select_of(Person, User).where(col(User.id).in_(bindparam("ids", expanding=True))),
    Person,
)
_WITH_EMAIL = Query(
    select(User.id).where(User.email_lower == bindparam("email_lower")).order_by(User.id), Id
)
_ANY = Query(select(func.count().label("count")).select_from(User), Count)


def normal_email(email: str) -> str:
    """Fold an address to what makes it unique; raises BadEmail."""
    email = email.strip()
    if len(email) > 254 or not _EMAIL.fullmatch(email):
        raise BadEmail(faults=[Fault("email", "an address such as ann@example.org", "/email")])
    return email.casefold()


def mailable(email: str) -> str:
    """Fold an address that somebody gives; raises BadEmail for what no mailer takes.

    What was given before this was asked still signs in, and is found by `normal_email`.
    """
    folded = normal_email(email)
    try:
        require_mailable(email.strip())
        require_mailable(folded)
    except ValueError as error:
        raise BadEmail(faults=[Fault("email", str(error), "/email")]) from None
    return folded


def mailbox_of(email: str) -> str:
    """Fold an address to the mailbox behind it, for every count of letters; raises BadEmail.

    Many servers deliver what stands after a plus into the same mailbox, Gmail's also whatever the
    dots, and a domain in letters of its language goes by the name that DNS and the mailer know.
    """
    name, _, domain = normal_email(email).rpartition("@")
    # What has no such name gets no mail: it only has to be counted.
    with suppress(UnicodeError):
        domain = domain.encode("idna").decode().lower()
    name, domain = name.partition("+")[0], domain.rstrip(".")
    if domain in GMAIL:
        name, domain = name.replace(".", ""), GMAIL[0]
    return f"{name}@{domain}"


class Users:
    """Users, on the system's side of the wall."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.users = UserRepository(work)
        self.identities = IdentityRepository(work)

    async def register(self, email: str, full_name: str, password_hash: str | None) -> User:
        """Make a person, who has no right to the address yet; raises BadEmail."""
        folded = mailable(email)
        user = User(
            email=email.strip(),
            email_lower=folded,
            full_name=full_name.strip(),
            password_hash=password_hash,
        )
        self._add(user)
        await self.work.flush()
        return user

    async def local(self, host: str, login: str) -> User:
        """Return the person behind a login of this machine, made on first sight."""
        known = await self.identities.find(provider="os", host=host, subject=login)
        if known is not None:
            return await self.users.get(known.user_id)
        user = User(full_name=login)
        self._add(user)
        await self.work.flush()
        self.identities.add(Identity(user_id=user.id, provider="os", host=host, subject=login))
        await self.work.flush()
        return user

    async def read(self, id: UUID) -> User:
        return await self.users.record(id)

    async def change(
        self, id: UUID, changes: Mapping[str, Any], if_match: int | None = None
    ) -> User:
        """Change name, time zone and language; raises BadTimezone."""
        user = await self.users.get(id, if_match=if_match)
        if changes.get("timezone", user.timezone) not in timezones():
            raise BadTimezone(faults=[Fault("timezone", "such as Europe/Berlin", "/timezone")])
        if assign(user, changes):
            self.work.emit(UserUpdated(subject_id=id), user)
            await self.work.flush()
        return user

    async def appoint(self, id: UUID, *, staff: bool) -> User:
        """Make somebody staff of this server, or no longer."""
        user = await self.users.get(id)
        if assign(user, {"is_platform_staff": staff}):
            self.work.emit(UserUpdated(subject_id=id), user)
            await self.work.flush()
        return user

    async def is_empty(self) -> bool:
        """Tell whether nobody has ever registered here."""
        [users] = await self.work.rows(_ANY)
        return users.count == 0

    def _add(self, user: User) -> None:
        self.users.add(user)
        if self.work.actor.user_id is None:
            self.work.actor = replace(self.work.actor, user_id=user.id)
        self.work.emit(UserRegistered(subject_id=user.id), user)


async def names_of(work: Work, ids: Iterable[UUID]) -> dict[UUID, Person]:
    """Return kind, name and address of users by id; a workspace sees only its own members."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    return {row.id: row for row in await work.rows(_NAMES, ids=wanted)}


async def id_with(work: Work, folded_email: str) -> UUID | None:
    """Find the first user with an address; on PostgreSQL a workspace finds only its own members."""
    found = await work.row(_WITH_EMAIL, email_lower=folded_email)
    return None if found is None else found.id
