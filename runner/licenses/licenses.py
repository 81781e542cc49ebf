"""The licences an account sells: issue them, and all that becomes of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import bindparam, func, or_
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Row, update
from runner.core.db.repository import Repository
from runner.core.db.service import Limit, Service
from runner.core.events.event import Event
from runner.core.secrets import Keys
from runner.core.sent import LATEST
from runner.identity import BadEmail, mailable
from runner.licenses.errors import EndsTooLate, LicenseIsRevoked, NothingToRenew, TooManyLicenses
from runner.licenses.events import (
    LicenseIssued,
    LicenseReinstated,
    LicenseRenewed,
    LicenseRevoked,
    LicenseSuspended,
    LicenseTransferred,
    LicenseUpdated,
)
from runner.licenses.judgement import State
from runner.licenses.keys import SHOWN, digests_of, new_key
from runner.licenses.models import License, LicenseActivation, LicenseeFields, TermFields
from runner.licenses.products import Products
from runner.licenses.templates import LicenseTemplates

DAY = timedelta(days=1)
MORE = {*TermFields.model_fields, "expires_at"}
"""What may give more of a product, and is changed only by who sells it."""


class LicenseRepository(Repository[License]):
    model = License
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
    }
    filters: ClassVar = {
        "whose": or_(
            func.lower(col(License.licensee_email)) == func.lower(bindparam("whose")),
            col(License.last6) == func.upper(bindparam("whose")),
        )
    }


class Licenses(Service[License]):
    """The licences of an account."""

    repository = LicenseRepository
    created, updated = LicenseIssued, LicenseUpdated
    limit = Limit(100_000, TooManyLicenses)

    async def prepare(self, row: License | None, values: dict[str, Any]) -> dict[str, Any]:
        if row is not None and row.state is State.REVOKED:
            raise LicenseIsRevoked
        if row is not None and values.keys() & MORE:
            await Products(self.work).claim(values.get("product", row.product))
        return values

    async def change(self, id: UUID, changes: Mapping[str, Any], if_match: int | None) -> Row:
        if "licensee_email" in changes:
            _require_mailable(changes["licensee_email"])
        return await super().change(id, changes, if_match)

    async def issue(
        self,
        keys: Keys,
        template_id: UUID,
        licensee: LicenseeFields,
        **chosen: Any,
    ) -> tuple[Row, str]:
        """Make a licence from a template, and return its key, which is shown once.

        What is chosen of the terms counts instead of the template's. Raises NotFound,
        EndsTooLate and what `Products.claim` does.
        """
        _require_mailable(licensee.licensee_email)
        await self.require_room({})
        template = await LicenseTemplates(self.work).stored.record(template_id)
        terms = {name: getattr(template, name) for name in TermFields.model_fields} | chosen
        await Products(self.work).claim(template.product)
        key, at = new_key(), now()
        own = {"account_id": template.account_id, "template_id": template_id, "created_at": at}
        license = License(**terms | licensee.model_dump() | own | _kept(keys, key))
        if "expires_at" not in chosen and license.duration_days is not None:
            license.expires_at = _end(at, license.duration_days)
        return await self.put_down(self.stored.add(license), self.created), key

    async def suspend(self, id: UUID) -> Row:
        """Have a licence not hold for a while; twice is the same as once."""
        return await self._turn(id, State.SUSPENDED, LicenseSuspended)

    async def reinstate(self, id: UUID) -> Row:
        """Have a suspended licence hold again."""
        return await self._turn(id, State.ACTIVE, LicenseReinstated)

    async def revoke(self, id: UUID) -> Row:
        """End a licence for good."""
        return await self._turn(id, State.REVOKED, LicenseRevoked)

    async def renew(self, id: UUID, expires_at: datetime | None = None) -> Row:
        """Move the end of a licence: as said, or by its duration from its end or from now.

        Raises LicenseIsRevoked, NothingToRenew, EndsTooLate and what `Products.claim` does.
        """
        license = await self._standing(id)
        await Products(self.work).claim(license.product)
        if expires_at is None:
            if license.expires_at is None or license.duration_days is None:
                raise NothingToRenew
            expires_at = _end(max(license.expires_at, now()), license.duration_days)
        license.expires_at = expires_at
        return await self.put_down(license, LicenseRenewed)

    async def transfer(self, keys: Keys, id: UUID, licensee: LicenseeFields) -> tuple[Row, str]:
        """Give a licence to somebody else: its machines are let go, and its key is a new one."""
        _require_mailable(licensee.licensee_email)
        license = await self._standing(id)
        await Products(self.work).claim(license.product)
        key = new_key()
        for name, value in (licensee.model_dump() | _kept(keys, key)).items():
            setattr(license, name, value)
        gone = update(LicenseActivation).where(
            col(LicenseActivation.account_id) == license.account_id,
            col(LicenseActivation.license_id) == id,
            col(LicenseActivation.deactivated_at).is_(None),
        )
        await self.work.session.execute(gone.values(deactivated_at=now()))
        return await self.put_down(license, LicenseTransferred), key

    async def _turn(self, id: UUID, state: State, event: type[Event]) -> Row:
        license = await self.stored.get(id)
        if license.state is state:
            return await self.shown(license)
        if license.state is State.REVOKED:
            raise LicenseIsRevoked
        license.state = state
        return await self.put_down(license, event)

    async def _standing(self, id: UUID) -> License:
        license = await self.stored.get(id)
        if license.state is State.REVOKED:
            raise LicenseIsRevoked
        return license


def _end(begins: datetime, days: int) -> datetime:
    """Say when a licence ends, no later than an end that is sent; raises EndsTooLate."""
    if days * DAY >= LATEST - begins:
        raise EndsTooLate(year=LATEST.year - 1)
    return begins + days * DAY


def _require_mailable(address: str) -> None:
    try:
        mailable(address)
    except BadEmail as bad:
        pointed = [replace(fault, pointer="/licensee_email") for fault in bad.faults]
        raise BadEmail(faults=pointed) from None


def _kept(keys: Keys, key: str) -> dict[str, str]:
    return {"key_hash": digests_of(keys, key)[0], "last6": key.replace("-", "")[-SHOWN:]}
