"""How much a workspace may keep."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.assets.models import StoredFile
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement
from runner.core.holdings import Held, Holding


class AssetEntitlement(Entitlement):
    STORAGE = ("storage", ("byte of files", "bytes of files"), "remove some files first")


class Kept(NamedTuple):
    workspace_id: UUID
    size_bytes: int


_KEPT = Query(
    select(StoredFile.workspace_id, func.sum(col(StoredFile.size_bytes)).label("size_bytes"))
    .where(col(StoredFile.workspace_id).in_(bindparam("ids", expanding=True)))
    .group_by(col(StoredFile.workspace_id)),
    Kept,
)


class HeldFiles(Holding):
    """Files stay, however many: only their size is known outside of their workspace."""

    entitlement: ClassVar = AssetEntitlement.STORAGE
    kind: ClassVar = "file"
    is_lump: ClassVar = True

    @classmethod
    async def held(cls, work: Work, ids: Sequence[UUID]) -> list[Held]:
        rows = await work.rows(_KEPT, ids=list(ids))
        return [
            Held(row.workspace_id, row.workspace_id, "", size=int(row.size_bytes)) for row in rows
        ]
