"""Tables that people have as files, read for whatever takes them as text."""

from typing import Annotated

from fastapi import Depends, Query, Request

from api.deps import ContainerDep, require_scope
from api.errors import raises
from api.routing import make_router
from api.v1.assets.schemas import TableRead
from runner.assets import OFFICE
from runner.core.workbooks import UnreadableTable
from runner.workspaces import MemberContext, OwnWorkspace, WorkspaceScope

router = make_router("files", "/api/v1/w/{workspace_id}/tables")

TEXTS = ("text/csv", "text/tab-separated-values", "text/plain", "application/octet-stream")
Heading = Annotated[str, Query(min_length=1, max_length=100)]


class TableBody:
    """A body that is a table, and no larger than any other."""

    takes = frozenset({*TEXTS, *(media for media in OFFICE if "spreadsheet" in media)})

    async def __call__(self, request: Request) -> bytes:
        return await request.body()


@router.post("", responses=raises(UnreadableTable))
async def read_table(
    content: Annotated[bytes, Depends(TableBody())],
    context: Annotated[MemberContext, require_scope(WorkspaceScope.READ, is_spared=True)],
    container: ContainerDep,
    encoding: Annotated[
        str | None, Query(max_length=40, description="Of text that is not UTF-8.")
    ] = None,
    having: Annotated[
        list[Heading] | None,
        Query(max_length=5, description="Of a workbook the first sheet with such a heading."),
    ] = None,
) -> TableRead:
    """Read an Excel workbook, or CSV or TSV in any encoding, as text that an import takes.

    Nothing is kept. Whole numbers have no fraction, and days are days in the zone of the workspace.
    A cell that does not hold what it seems to is named, and then nothing is read: a formula saved
    without its value, merged cells, a number too long for a spreadsheet.
    """
    async with container.database.read(context) as work:
        zone = (await OwnWorkspace(work).here()).timezone
    table = await container.tables.read(
        context.whose, content, zone, encoding=encoding, having=having or ()
    )
    return TableRead(text=table.text, sheet=table.sheet, other_sheets=list(table.others))
