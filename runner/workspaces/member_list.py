"""The list of members as people look at it: searched, filtered, sorted.

Names and addresses belong to users, which no statement of this capability may join. A workspace
has some hundred members at most, so its rows are read whole and looked through here.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from runner.core.db.search import given, words_of
from runner.core.paging import Page, PageRequest, unknown_sort
from runner.workspaces.roles import LEVELS
from runner.workspaces.vouching import Member

SORTS: dict[str, Callable[[Member], Any]] = {
    "created_at": lambda row: row.created_at.timestamp(),
    # Cut, because the cursor carries it; the id tells apart what is the same so far.
    "name": lambda row: (row.full_name or "").casefold()[:60],
    "role": lambda row: -LEVELS[row.role],
}
"""Allowed orders, the first is the default; by role the strongest comes first."""


def page_of(rows: Sequence[Member], request: PageRequest, workspace_id: UUID) -> Page:
    """Answer with one page of the members; raises InvalidCursor and UnknownSort."""
    sort = request.sort or next(iter(SORTS))
    name, backwards = sort.removeprefix("-"), sort.startswith("-")
    if name not in SORTS:
        raise unknown_sort([sign + each for each in SORTS for sign in ("", "-")])
    filters = given(request.filters)
    question = (workspace_id, request.route, sort, filters)

    def place(row: Member) -> list[Any]:
        return [SORTS[name](row), str(row.id)]

    found = sorted((row for row in rows if fits(row, filters)), key=place, reverse=backwards)
    if request.cursor is not None:
        after = request.signer.read(request.cursor, question)
        found = [r for r in found if (place(r) < after if backwards else place(r) > after)]
    if len(found) <= request.limit:
        return Page([row._asdict() for row in found], None)
    shown = found[: request.limit]
    return Page([row._asdict() for row in shown], request.signer.sign(place(shown[-1]), question))


def fits(row: Member, filters: Mapping[str, Any]) -> bool:
    """Tell whether a member is looked for; `q` are words as `asked` spells them."""
    wanted = dict(filters)
    words = wanted.pop("q", ())
    said = f" {words_of(row.full_name, row.email)} "
    equal = (getattr(row, name) == value for name, value in wanted.items())
    return all(word in said for word in words) and all(equal)
