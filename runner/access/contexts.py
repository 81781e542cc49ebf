"""How an API key gets into its workspace: with what it and whoever acts by it both hold."""

from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple

from sqlalchemy import bindparam

from runner.access.errors import AddressRefused, KeyLacksScope, KeyRefused, KeysClosed
from runner.access.keyring import Keyring, KnownKey
from runner.access.models import ApiKey
from runner.core.clock import now
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.errors import DomainError, NotFound
from runner.workspaces import ChosenSettings, MemberContext, roles_with

Address = IPv4Address | IPv6Address


class Key(NamedTuple):
    scopes: list[str]
    allowed_cidrs: list[str]
    expires_at: datetime | None
    revoked_at: datetime | None


_KEY = Query(
    select(ApiKey.scopes, ApiKey.allowed_cidrs, ApiKey.expires_at, ApiKey.revoked_at).where(
        ApiKey.workspace_id == bindparam("workspace_id"), ApiKey.id == bindparam("id")
    ),
    Key,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyContext(MemberContext):
    """Enter by a key, as its issuer or service account; the rights of both are read every time."""

    key: KnownKey
    keyring: Keyring
    address: Address | None

    def statement(self) -> str:
        # Ids are UUID objects, the hash is hexadecimal, roles and scope are our own words.
        roles = ",".join(roles_with(self.scope))
        address = f"'{self.address}'" if self.address else "NULL"
        return (
            f"SELECT app.enter_key('{self.key.hash}', '{self.workspace_id}', "
            f"'{self.scope.value}', '{{{roles}}}', {address}) AS on_behalf_of"
        )

    async def check(self, work: Work) -> None:
        if self.key.workspace_id != self.workspace_id:
            raise self.refusal("other_workspace")
        key = await work.row(_KEY, id=self.key.id)
        if key is None or key.revoked_at or (key.expires_at and key.expires_at <= now()):
            raise self.refusal("key_refused")
        if not (await ChosenSettings(work).chosen()).api.keys_allowed:
            raise self.refusal("keys_closed")
        if not self._is_inside(key.allowed_cidrs):
            raise self.refusal("address_refused")
        await MemberContext.check(self, work)
        if self.scope.value not in key.scopes:
            raise self.refusal("insufficient_scope")

    def note_use(self) -> None:
        self.keyring.note_use(self.key)

    def refusal(self, code: str) -> DomainError:
        if code == "other_workspace":
            return NotFound()
        if code == "keys_closed":
            return KeysClosed()
        if code == "address_refused":
            return AddressRefused()
        if code == "insufficient_scope":
            return KeyLacksScope(self.scope)
        return KeyRefused()

    def _is_inside(self, networks: list[str]) -> bool:
        if not networks:
            return True
        return self.address is not None and any(
            self.address in ip_network(network) for network in networks
        )


def address_of(host: str | None) -> Address | None:
    """Read a client's address, an IPv4 one in IPv6 clothes as what it is; None when it has none."""
    try:
        address = ip_address((host or "").partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
