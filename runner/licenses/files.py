"""Licences as files: signed by whoever sells them, they hold without a network."""

from collections.abc import Iterable
from datetime import datetime
from hmac import compare_digest
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.clock import now
from runner.core.db.query import Query, record_of, select_of
from runner.core.db.work import Work
from runner.core.errors import Invalid, NotFound
from runner.licenses.events import LicenseExported
from runner.licenses.judgement import State
from runner.licenses.ladder import CLOCKS_DIFFER
from runner.licenses.licenses import LicenseRepository
from runner.licenses.models import License
from runner.licenses.products import POSTMAGIQ, Products
from runner.licenses.signing import NotASignedLicense, SigningKey, spelled, verified

KIND = "license"
VENDOR_KEY = "aakKxlQiTQR14Dgh2Ozzd7RZXuf_RIDrwUeL3TkD5Zg"
"""Verifies the licences of Postmagiq itself."""


class OtherProduct(Invalid):
    code = "license_other_product"
    message = "This licence is for {product!r}, and this server is Postmagiq."


class ClockSetBack(Invalid):
    code = "license_clock_set_back"
    message = (
        "This licence was signed at {issued_at}, and the clock here shows an earlier time; "
        "set the clock right."
    )


class LicenseExpired(Invalid):
    code = "license_expired"
    message = "This licence ended on {expires_at}; ask whoever sold it to renew it."


class LicenseTakenBack(Invalid):
    code = "license_taken_back"
    message = "This licence is {state}; ask whoever sold it."


class LicenseFiles:
    """Write the licences of an account as files, and renew those that are installed somewhere."""

    def __init__(self, work: Work, signing: SigningKey, server: str | None) -> None:
        self.work, self.signing, self.server = work, signing, server

    async def export(self, id: UUID) -> str:
        """Write a licence as it is now; raises NotFound and what `Products.claim` does."""
        license = await LicenseRepository(self.work).record(id)
        await Products(self.work).claim(license.product)
        self.work.emit(LicenseExported(subject_id=id), account_id=license.account_id)
        return self._written(license)

    async def renewed(self, id: UUID, proof: str) -> str:
        """Write it anew for whoever has the file of before; raises NotFound."""
        license = await self.work.row(_ONE, of_license=id)
        if license is None or not compare_digest(proof.encode(), self._proof(license).encode()):
            raise NotFound
        return self._written(license)

    def _written(self, license: License) -> str:
        claims: dict[str, Any] = {
            "kind": KIND,
            "license": str(license.id),
            "account": str(license.account_id),
            "product": license.product,
            "licensee": license.licensee_name,
            "state": license.state.value,
            "seats": license.seats,
            "entitlements": license.entitlements,
            "expires_at": license.expires_at,
            "grace_days": license.grace_days,
            "issued_at": now(),
            "server": self.server,
            "proof": self._proof(license),
        }
        return self.signing.sign(spelled(claims))

    def _proof(self, license: License) -> str:
        """Say what only the file knows, until the licence is transferred."""
        return self.signing.proof(f"{license.id}:{license.last6}")


_RECORD = record_of(License)
_ONE = Query(select_of(_RECORD, License).where(License.id == bindparam("of_license")), _RECORD)


def read_file(content: str, public_keys: Iterable[str], at: datetime) -> dict[str, Any]:
    """Return what a licence says that may be installed here at this moment.

    Raises LicenseTakenBack, LicenseExpired and what `opened` does.
    """
    claims = opened(content, public_keys, at)
    if claims["state"] != State.ACTIVE:
        raise LicenseTakenBack(state=claims["state"])
    if claims["expires_at"] and datetime.fromisoformat(claims["expires_at"]) <= at:
        raise LicenseExpired(expires_at=claims["expires_at"][:10])
    return claims


def opened(content: str, public_keys: Iterable[str], at: datetime) -> dict[str, Any]:
    """Return what a licence for this product says, whether it holds or not.

    Raises NotASignedLicense, SignedByAnother, SignatureBroken, OtherProduct and ClockSetBack.
    """
    claims = verified(content, public_keys)
    if claims.get("kind") != KIND:
        raise NotASignedLicense
    if claims["product"] != POSTMAGIQ:
        raise OtherProduct(product=claims["product"])
    if datetime.fromisoformat(claims["issued_at"]) > at + CLOCKS_DIFFER:
        raise ClockSetBack(issued_at=claims["issued_at"])
    return claims
