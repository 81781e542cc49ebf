"""Slugs: the names of workspaces in addresses, those they have and those they had."""

import re
import unicodedata
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.db.locks import try_lock
from runner.core.db.query import Query, select
from runner.core.db.refusals import AlreadyExists
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import Fault, NotFound
from runner.core.ids import new_id
from runner.workspaces.errors import BadSlug, SlugTaken
from runner.workspaces.models import Workspace, WorkspaceSlug

RESERVED = frozenset(
    "admin api app assets auth billing blog dashboard docs feed health help invite login logout "
    "mail metrics new portal public register settings sign-in static status support www".split()
)
_ID = re.compile(r"([0-9a-f]-?){32}")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class LeadsTo(NamedTuple):
    workspace_id: UUID


class Slug(NamedTuple):
    slug: str


_BY_SLUG = Query(
    select(WorkspaceSlug.workspace_id).where(WorkspaceSlug.slug == bindparam("slug")), LeadsTo
)

_OF_ONE = Query(
    select(WorkspaceSlug.slug).where(WorkspaceSlug.workspace_id == bindparam("workspace_id")),
    Slug,
)


class Slugs(Repository[WorkspaceSlug]):
    """Every slug that leads to a workspace; one table, so that none ever leads to two."""

    model = WorkspaceSlug

    async def led_to(self, slug: str) -> UUID:
        """Find a workspace by its slug or an earlier one; raises NotFound."""
        # What is no slug leads nowhere, and PostgreSQL would refuse some of it as text.
        found = await self.work.row(_BY_SLUG, slug=slug) if _SLUG.fullmatch(slug) else None
        if found is None:
            raise NotFound
        return found.workspace_id

    async def free(self, name: str, wanted: str | None) -> str:
        """Return the wanted slug, or one made from a name; raises BadSlug and SlugTaken."""
        if wanted is not None:
            require_slug(wanted)
            if not await self._is_ours(wanted):
                raise SlugTaken(slug=wanted)
            return wanted
        slug = slug_of(name)
        base = slug or "workspace"
        while not is_slug(slug) or not await self._is_ours(slug):
            slug = f"{base}-{new_id().hex[-6:]}"
        return slug

    async def _is_ours(self, slug: str) -> bool:
        """Keep a slug to this work; False when it is taken, or about to be."""
        locked = await try_lock(self.work, "slug", slug)
        return locked and await self.work.row(_BY_SLUG, slug=slug) is None


async def take_slug(work: Work, workspace: Workspace) -> None:
    """Let its slug lead to a workspace from now on; raises BadSlug and SlugTaken.

    Inside a workspace only its own slugs are seen, so the database says which are taken: the
    workspace's row first, always, or two who want one slug would wait for each other.
    """
    id, slug = workspace.id, workspace.slug
    require_slug(slug)
    try:
        await work.flush()
        known = await work.row(_BY_SLUG, slug=slug)
        if known is None or known.workspace_id != id:
            Slugs(work).add(WorkspaceSlug(workspace_id=id, slug=slug))
            await work.flush()
    except AlreadyExists:
        raise SlugTaken(slug=slug) from None


async def slugs_of(work: Work) -> set[str]:
    """Return every slug that leads to the workspace one is in."""
    return {row.slug for row in await work.rows(_OF_ONE)}


def slug_of(name: str) -> str:
    """Make a slug from a name: its letters without accents, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].rstrip("-")


def is_slug(slug: str) -> bool:
    """Tell a slug from a reserved word and from what could be taken for a workspace's id."""
    shaped = 3 <= len(slug) <= 63 and _SLUG.fullmatch(slug) and not _ID.fullmatch(slug)
    return bool(shaped) and slug not in RESERVED


def require_slug(slug: str) -> None:
    """Refuse what is no slug; raises BadSlug."""
    if not is_slug(slug):
        raise BadSlug(faults=[Fault("slug", BadSlug.message, pointer="/slug")])
