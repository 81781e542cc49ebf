"""Files of a workspace: one for each content, until nothing shows it any more."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.assets.entitlements import AssetEntitlement
from runner.assets.errors import FileInUse
from runner.assets.events import FileDeleted
from runner.assets.models import FileFields, StoredFile
from runner.core.db.query import Id, Query, Row
from runner.core.db.referred import is_referred
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.entitlements import Allowance
from runner.core.paging import Page, PageRequest


class FileRepository(Repository[StoredFile]):
    model = StoredFile


class Total(NamedTuple):
    size_bytes: int


_TOTAL = Query(
    FileRepository.select("id").with_only_columns(
        func.coalesce(func.sum(col(StoredFile.size_bytes)), 0).label("size_bytes")
    ),
    Total,
)
_WITH_IDS = Query(
    FileRepository.select("id", *FileFields.model_fields).where(
        col(StoredFile.id).in_(bindparam("ids", expanding=True))
    )
)
_IDS = Query(FileRepository.select("id"), Id)


class Files:
    """The files of a workspace, which other things show; what nothing shows goes by itself."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.files = FileRepository(work)

    async def page(self, request: PageRequest) -> Page:
        return await self.files.page(request)

    async def read(self, id: UUID) -> Row:
        return await self.files.row(id)

    async def of(self, ids: Collection[UUID]) -> dict[UUID, Row]:
        """Return what the files are that have these ids and are there."""
        rows = await self.work.rows(_WITH_IDS, ids=[*ids]) if ids else []
        return {row["id"]: row for row in rows}

    async def ids(self) -> set[UUID]:
        return {row.id for row in await self.work.rows(_IDS)}

    async def taken(self) -> int:
        """Count the bytes of all files."""
        [total] = await self.work.rows(_TOTAL)
        return int(total.size_bytes)

    async def allowance(self) -> Allowance:
        return await self.work.allowance(AssetEntitlement.STORAGE)

    async def require_room(self, more_bytes: int) -> None:
        """Raise LimitReached where so much more does not fit."""
        allowance = await self.allowance()
        if allowance.limit is not None:
            allowance.require(await self.taken(), more_bytes)

    async def remove(self, id: UUID) -> None:
        """Remove a file, its bytes soon after; raises FileInUse while something shows it."""
        file = await self.files.get(id)
        if id not in {each.id for each in await self._unused(col(StoredFile.id) == id)}:
            raise FileInUse
        await self._remove(file)

    async def release(self, id: UUID) -> None:
        """Remove a file that something ceased to show, unless something else does."""
        for file in await self._unused(col(StoredFile.id) == id):
            await self._remove(file)

    async def sweep(self, before: datetime) -> int:
        """Remove what was uploaded before a moment and nothing shows; returns how many."""
        unused = await self._unused(col(StoredFile.created_at) < before)
        for file in unused:
            await self._remove(file)
        return len(unused)

    async def _unused(self, condition: Any) -> list[StoredFile]:
        await self.work.flush()
        return await self.files.all(condition, ~_shown())

    async def _remove(self, file: StoredFile) -> None:
        self.work.emit(FileDeleted(subject_id=file.id), file)
        await self.files.remove(file)


@cache
def _shown() -> Any:
    """Ask late: tables that show files are declared by capabilities above this one."""
    return is_referred(StoredFile)
