"""Whose key that is: recognise the text of a key, and remember when it was used."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from runner.access.errors import KeyRefused
from runner.access.models import ApiKey, ApiKeySecret
from runner.access.tokens import digests_of, is_well_formed
from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.db.query import Query, Row, select, update
from runner.core.secrets import Keys

USE_RESOLUTION = timedelta(minutes=1)
MOST_KNOWN = 10_000


class Found(NamedTuple):
    id: UUID
    workspace_id: UUID
    created_by_id: UUID
    service_account_id: UUID | None
    scopes: list[str]
    hash: str


_BY_HASH = Query(
    select(
        ApiKey.id,
        ApiKey.workspace_id,
        ApiKey.created_by_id,
        ApiKey.service_account_id,
        ApiKey.scopes,
        ApiKeySecret.hash,
    )
    .join(
        ApiKeySecret,
        (col(ApiKeySecret.key_id) == ApiKey.id)
        & (col(ApiKeySecret.workspace_id) == ApiKey.workspace_id),
    )
    .where(col(ApiKeySecret.hash).in_(bindparam("hashes", expanding=True))),
    Found,
)


_SHOWN = Query(
    select(*(getattr(ApiKey, name) for name in ApiKey.model_fields)).where(
        ApiKey.id == bindparam("id")
    )
)


@dataclass(frozen=True, slots=True)
class KnownKey:
    """What never changes about a key; whether it still holds is asked at every use.

    Who acts by it is its service account, or else its issuer.
    """

    id: UUID
    workspace_id: UUID
    user_id: UUID
    hash: str
    scopes: tuple[str, ...]


class Keyring:
    """Recognise keys; the first use of one in a process asks the database who made it."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database, self._keys = database, keys
        self._known: dict[str, KnownKey] = {}
        self._used: dict[KnownKey, datetime] = {}
        self._older: dict[KnownKey, str] = {}

    def known(self, token: str) -> KnownKey | None:
        """Recognise a key seen before; raises KeyRefused when it cannot be one of ours."""
        if not is_well_formed(token):
            raise KeyRefused
        return self._known.get(digests_of(self._keys, token)[0])

    async def look_up(self, token: str) -> KnownKey:
        """Recognise a key by asking; raises KeyRefused when nobody made it."""
        hashes = digests_of(self._keys, token)
        async with self._database.system_read() as work:
            rows = {row.hash: row for row in await work.rows(_BY_HASH, hashes=hashes)}
        row = next((rows[each] for each in hashes if each in rows), None)
        if row is None:
            raise KeyRefused
        digest = hashes[0]
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        user_id = row.service_account_id or row.created_by_id
        key = KnownKey(row.id, row.workspace_id, user_id, row.hash, tuple(row.scopes))
        if digest not in rows:
            self._older[key] = digest
        self._known[digest] = key
        return key

    async def shown(self, key: KnownKey) -> Row:
        """Read what may be shown of a key to whoever came in by it, whatever their role."""
        async with self._database.system_read() as work:
            [row] = await work.rows(_SHOWN, id=key.id)
        return row

    def note_use(self, key: KnownKey) -> None:
        """Remember that a key opened its workspace; written down later, in the background."""
        self._used[key] = now()

    async def write_uses(self) -> None:
        """Write down the last uses, each key at most once a minute over all processes."""
        used, self._used = self._used, {}
        if used:
            await self._write(used)
        older, self._older = self._older, {}
        if older:
            await self._write_anew(older)

    async def _write_anew(self, older: Mapping[KnownKey, str]) -> None:
        """Keep keys of before by the present one too: by what other processes know, they enter."""
        async with self._database.system() as work:
            for key, digest in older.items():
                # Another process may have done it in this moment.
                with suppress(IntegrityError):
                    async with work.session.begin_nested():
                        work.session.add(
                            ApiKeySecret(hash=digest, workspace_id=key.workspace_id, key_id=key.id)
                        )

    async def _write(self, used: Mapping[KnownKey, datetime]) -> None:
        async with self._database.system() as work:
            for key, at in sorted(used.items(), key=lambda use: use[0].id):
                good = (
                    col(ApiKey.revoked_at).is_(None),
                    or_(col(ApiKey.expires_at).is_(None), col(ApiKey.expires_at) > at),
                )
                unwritten = or_(
                    col(ApiKey.last_used_at).is_(None),
                    col(ApiKey.last_used_at) <= at - USE_RESOLUTION,
                )
                await work.session.execute(
                    update(ApiKey)
                    .where(ApiKey.workspace_id == key.workspace_id, ApiKey.id == key.id)
                    .where(unwritten, *good)
                    .values(last_used_at=at)
                )
