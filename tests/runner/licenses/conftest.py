"""Somebody who sells licences, and whoever has a key."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.db.query import select, update
from runner.licenses import ByKey, SigningKey, Tier
from runner.licenses.events import LicenseIssued
from runner.licenses.keys import SHOWN, digests_of, new_key
from runner.licenses.models import License, LicenseActivation
from runner.workspaces import InternalAccountContext
from runner.workspaces.accounts import AccountCreated
from runner.workspaces.models import Account

SIGNING = SigningKey(b"of the tests")


async def uncounted(tier: Tier | None, id: UUID | None) -> None:
    """Let everybody ask as often as they like."""


@dataclass
class Seller:
    """An account, and what it sells; what a key opens is asked as by strangers."""

    container: Container
    account_id: UUID

    async def sell(self, **terms: Any) -> tuple[UUID, str]:
        key = new_key()
        license = License(
            account_id=self.account_id,
            key_hash=digests_of(self.container.keys, key)[0],
            last6=key.replace("-", "")[-SHOWN:],
            **{"product": "postmagiq", "licensee_name": "Zoë", "licensee_email": "zoe@example.org"}
            | terms,
        )
        context = InternalAccountContext(self.account_id)
        async with self.container.database.write(context) as work:
            work.session.add(license)
            work.emit(LicenseIssued(subject_id=license.id), license)
        return license.id, key

    @asynccontextmanager
    async def asked(self) -> AsyncIterator[ByKey]:
        async with self.container.database.system() as work:
            yield ByKey(work, self.container.keys, SIGNING, uncounted)

    async def activate(self, key: str, fingerprint: str = "laptop") -> dict[str, Any]:
        async with self.asked() as by_key:
            return await by_key.activate(key, fingerprint, "Zoë's laptop")

    async def heartbeat(self, key: str, fingerprint: str = "laptop") -> dict[str, Any]:
        async with self.asked() as by_key:
            return await by_key.heartbeat(key, fingerprint)

    async def machines(self, license_id: UUID) -> dict[str, Any]:
        """Return the machines that are activated, by their fingerprints."""
        mine = select(LicenseActivation).where(
            LicenseActivation.license_id == license_id,
            col(LicenseActivation.deactivated_at).is_(None),
        )
        async with self.container.database.system() as work:
            return {row.fingerprint: row for row in await work.session.scalars(mine)}

    async def put(self, id: UUID, model: Any = License, **values: Any) -> None:
        """Write columns, as time or somebody else would."""
        async with self.container.database.system() as work:
            await work.session.execute(update(model).where(model.id == id).values(**values))


@pytest.fixture
async def seller(container: Container) -> Seller:
    account = Account(name="Blue Door Software")
    async with container.database.system() as work:
        work.session.add(account)
        await work.flush()
        work.emit(AccountCreated(subject_id=account.id), account)
    return Seller(container, account.id)
