"""What the query of a saved view refers to: follow a renamed tag, and say what is gone."""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from sqlmodel import col

from runner.content.collaboration import SavedView
from runner.content.repository import ChapterRepository, GoalRepository
from runner.core.db.query import Row
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.traits import TagList, folded
from runner.workspaces import Rights

PEOPLE = ("assignee", "assignee_id", "owner", "owner_id")
NAMED = {"goal": "goal", "goal_id": "goal", "chapter": "chapter", "chapter_id": "chapter"}
NAMED |= dict.fromkeys(PEOPLE, "person") | {"tag": "tag"}
"""What a parameter of a page refers to; a tag by its name or id, everything else by its id."""


class _Views(Repository[SavedView]):
    model = SavedView


async def follow_tag(work: Work, names: Collection[str], into: str) -> None:
    """Have the views that filter by a tag, under any of its names, filter by another name."""
    for view in await _Views(work).all(col(SavedView.query).contains("tag=")):
        pairs = parse_qsl(view.query, keep_blank_values=True)
        followed = [
            (name, into if name == "tag" and folded(value) in names else value)
            for name, value in pairs
        ]
        if followed != pairs:
            view.query = urlencode(followed)


async def with_gone(work: Work, views: list[Row]) -> list[Row]:
    """Add to each view the parameters that name somebody or something that is gone."""
    asked = {view["id"]: [*_references(view["query"])] for view in views}
    kinds = {NAMED[name] for references in asked.values() for name, _ in references}
    here = {kind: await _HERE[kind](work) for kind in kinds}
    return [
        view
        | {"gone": [n for n, value in asked[view["id"]] if not _is_here(value, here[NAMED[n]])]}
        for view in views
    ]


def _references(query: str) -> Iterable[tuple[str, str]]:
    return ((name, value) for name, value in parse_qsl(query) if name in NAMED)


def _is_here(value: str, here: Collection[str]) -> bool:
    with suppress(ValueError):
        value = str(UUID(value))
    return folded(value) in here


async def _tags(work: Work) -> set[str]:
    tags = await TagList(work).stored.records()
    return {row.name_lower for row in tags} | {str(row.id) for row in tags}


async def _people(work: Work) -> set[str]:
    # Whoever looks is always there.
    return {"me", *map(str, await Rights(work).of_everybody())}


async def _goals(work: Work) -> set[str]:
    return {str(row.id) for row in await GoalRepository(work).records()}


async def _chapters(work: Work) -> set[str]:
    return {str(row.id) for row in await ChapterRepository(work).records()}


_HERE: Mapping[str, Any] = {
    "tag": _tags,
    "person": _people,
    "goal": _goals,
    "chapter": _chapters,
}
