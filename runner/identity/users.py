"""People and machines: make them, find them, name them."""

import re
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.core.db.query import Query, Row, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import Conflict, Fault, Invalid
from runner.identity.events import UserRegistered
from runner.identity.models import Identity, User

_EMAIL = re.compile(r"[^@\s\x00-\x1f]{1,64}@[^@\s\x00-\x1f.]+(\.[^@\s\x00-\x1f.]+)+")


class EmailTaken(Conflict):
    code = "already_exists"
    message = "There is an account with this e-mail address already; sign in instead."


class BadEmail(Invalid):
    message = "That is not an e-mail address."


class UserRepository(Repository[User]):
    model = User


class IdentityRepository(Repository[Identity]):
    model = Identity


_NAMES = Query(
    select(User.id, User.kind, User.full_name, User.email, User.is_active).where(
        col(User.id).in_(bindparam("ids", expanding=True))
    )
)
_WITH_EMAIL = Query(select(User.id).where(User.email_lower == bindparam("email_lower")))
_ANY = Query(select(func.count().label("count")).select_from(User))


def normal_email(email: str) -> str:
    """Fold an address to what makes it unique; raises BadEmail."""
    email = email.strip()
    if len(email) > 254 or not _EMAIL.fullmatch(email):
        raise BadEmail(faults=[Fault("email", "an address such as ann@example.org", "/email")])
    return email.casefold()


class Users:
    """Users, on the system's side of the wall."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.users = UserRepository(work)
        self.identities = IdentityRepository(work)

    async def register(self, email: str, full_name: str, password_hash: str | None) -> User:
        """Make a person; raises BadEmail and EmailTaken."""
        folded = normal_email(email)
        if await self.by_email(folded):
            raise EmailTaken
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

    async def read(self, id: UUID) -> Row:
        return await self.users.row(id)

    async def by_email(self, email: str) -> User | None:
        return await self.users.find(email_lower=email.strip().casefold())

    async def is_empty(self) -> bool:
        """Tell whether nobody has ever registered here."""
        counted = await self.work.row(_ANY)
        return counted is not None and counted["count"] == 0

    def _add(self, user: User) -> None:
        self.users.add(user)
        if self.work.actor.user_id is None:
            self.work.actor = replace(self.work.actor, user_id=user.id)
        self.work.emit(UserRegistered(subject_id=user.id), user)


async def names_of(work: Work, ids: Iterable[UUID]) -> dict[UUID, Row]:
    """Return kind, name and address of users by id; a workspace sees only its own members."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    return {row["id"]: row for row in await work.rows(_NAMES, ids=wanted)}


async def id_with(work: Work, folded_email: str) -> UUID | None:
    """Find a user by address; on PostgreSQL a workspace finds only its own members."""
    found = await work.row(_WITH_EMAIL, email_lower=folded_email)
    return None if found is None else UUID(str(found["id"]))
