"""API keys: make them, list them, take them back."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from ipaddress import ip_network
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col

from runner.access.entitlements import AccessEntitlement
from runner.access.errors import BadKey, BeyondOwnScopes, KeysClosed
from runner.access.events import ApiKeyCreated, ApiKeyRevoked, ApiKeyUpdated
from runner.access.models import ApiKey, ApiKeyFields, ApiKeySecret
from runner.access.scopes import KeyScope
from runner.access.tokens import SHOWN, digests_of, new_key
from runner.core.clock import now
from runner.core.db.query import Count, Query, Row
from runner.core.db.repository import Repository
from runner.core.db.service import Service
from runner.core.db.work import Work
from runner.core.errors import Fault
from runner.core.secrets import Keys
from runner.workspaces import (
    ChosenSettings,
    LockedSettings,
    MemberScope,
    Rights,
    Scope,
    ServiceAccounts,
    WorkspaceScope,
)

NEVER_IN_A_KEY = frozenset({KeyScope.WRITE, MemberScope.WRITE, WorkspaceScope.DELETE})
"""What takes a person: a key that leaked must not be able to make itself at home."""


class ApiKeyRepository(Repository[ApiKey]):
    model = ApiKey
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
    }


class SecretRepository(Repository[ApiKeySecret]):
    model = ApiKeySecret


_OPENING = Query(
    ApiKeyRepository.select("id")
    .with_only_columns(func.count().label("count"))
    .where(col(ApiKey.revoked_at).is_(None)),
    Count,
)


class ApiKeys(Service[ApiKey]):
    """The API keys of a workspace; they end, and stay to be seen."""

    repository = ApiKeyRepository
    created, updated = ApiKeyCreated, ApiKeyUpdated
    entitlement = AccessEntitlement.API_KEYS

    async def prepare(self, row: ApiKey | None, values: dict[str, Any]) -> dict[str, Any]:
        if "allowed_cidrs" in values:
            values["allowed_cidrs"] = _networks(values["allowed_cidrs"])
        return values

    async def issue(
        self,
        keys: Keys,
        fields: ApiKeyFields,
        scopes: Iterable[Scope],
        expires_at: datetime | None = None,
        *,
        service_account_id: UUID | None = None,
        locked: LockedSettings | None = None,
    ) -> tuple[Row, str]:
        """Make a key, for oneself or a service account; its text is returned with it, shown once.

        Raises KeysClosed, LimitReached, BeyondOwnScopes, NotFound for a service account that is not
        here, and BadKey for a scope, date or network that no key can have.
        """
        settings = (await ChosenSettings(self.work).chosen(locked)).api
        if not settings.keys_allowed:
            raise KeysClosed
        await self.require_room({})
        token = new_key()
        key = self.stored.add(
            ApiKey(
                **await self.prepare(None, fields.model_dump()),
                scopes=await self._grantable(scopes, service_account_id),
                prefix=token[:SHOWN],
                last4=token[-4:],
                created_by_id=self.work.user_id,
                service_account_id=service_account_id,
                expires_at=_expiry(expires_at, settings.key_max_days),
            )
        )
        SecretRepository(self.work).add(
            ApiKeySecret(
                hash=digests_of(keys, token)[0],
                workspace_id=self.work.workspace_id,
                key_id=key.id,
            )
        )
        return await self.put_down(key, self.created), token

    async def taken(self) -> int:
        """Count those that open something: an ended one only stays to be seen."""
        [opening] = await self.work.rows(_OPENING)
        return opening.count

    async def revoke(self, id: UUID, if_match: int | None = None) -> None:
        """End a key; its next use is refused, and ending it twice is the same as once."""
        end(self.work, await self.stored.get(id, if_match=if_match))

    async def _grantable(
        self, scopes: Iterable[Scope], service_account_id: UUID | None
    ) -> list[str]:
        wanted = frozenset(scopes)
        if never := sorted(wanted & NEVER_IN_A_KEY):
            raise _bad("scopes", f"no key can have {never[0].value}")
        rights = Rights(self.work)
        mine = await rights.scopes_of(self.work.user_id)
        if beyond := sorted(wanted - mine):
            raise BeyondOwnScopes(missing_scope=beyond[0].value)
        if service_account_id is not None:
            await ServiceAccounts(self.work).read(service_account_id)
            if beyond := sorted(wanted - await rights.scopes_of(service_account_id)):
                raise _bad(
                    "scopes", f"the role of the service account does not hold {beyond[0].value}"
                )
        return sorted(scope.value for scope in wanted)


def end(work: Work, key: ApiKey) -> None:
    """Have a key open nothing any more, unless it has ended already."""
    if key.revoked_at is None:
        key.revoked_at = now()
        work.emit(ApiKeyRevoked(subject_id=key.id), key)


def _expiry(wanted: datetime | None, most_days: int | None) -> datetime | None:
    """Return when a key ends: as wanted, or as late as the workspace lets it; raises BadKey."""
    if wanted is not None and wanted <= now():
        raise _bad("expires_at", "a moment in the future")
    if most_days is None:
        return wanted
    latest = now() + timedelta(days=most_days)
    if wanted is not None and wanted > latest:
        raise _bad("expires_at", f"at most {most_days} days from now, as this workspace decided")
    return wanted or latest


def _networks(written: Iterable[str]) -> list[str]:
    """Write each network in its one usual way; raises BadKey."""
    try:
        return list(dict.fromkeys(str(ip_network(text.strip(), strict=False)) for text in written))
    except ValueError:
        raise _bad("allowed_cidrs", "networks such as 192.0.2.0/24 or 2001:db8::/32") from None


def _bad(field: str, detail: str) -> BadKey:
    return BadKey(faults=[Fault(field, detail, pointer=f"/{field}")])
