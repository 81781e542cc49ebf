"""Source material: add, read sentence by sentence, remove."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request

from api.deps import ContainerDep, IfMatch, PagingDep, use
from api.deps.work import Admission, WorkDependency
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.content.schemas import (
    EntryChoice,
    FeedRead,
    SentenceRead,
    SourceCreate,
    SourceListed,
    SourceRead,
    SourceUpdate,
)
from runner.bootstrap import Container
from runner.content import (
    ContentScope,
    InUse,
    Source,
    Sources,
    SourceState,
    StrategyScope,
)
from runner.core.errors import NotFound, Stale
from runner.core.sent import LARGEST
from runner.parsing import (
    BinarySource,
    EmptySource,
    FeedEntry,
    FeedUnreadable,
    FrontMatterUnreadable,
    ParsedSource,
    SourceKind,
    SourceTooComplex,
    SourceTooDeep,
    SourceTooLarge,
    SourceTooLong,
    UnknownSourceKind,
)
from runner.providers.http import AddressForbidden, UrlRefused
from runner.workspaces import MemberContext

router = make_router("sources", "/api/v1/w/{workspace_id}/sources")

# Guests see what is written for them, not the material behind it.
Reader = Annotated[Sources, use(Sources, StrategyScope.READ)]
Writer = Annotated[Sources, use(Sources, ContentScope.WRITE)]


class Adding(WorkDependency):
    """Read a text that was sent, for whoever may add it, before the work opens that keeps it."""

    async def __call__(  # type: ignore[override]
        self,
        request: Request,
        context: Annotated[MemberContext, Depends(Admission(ContentScope.WRITE))],
        body: SourceCreate,
    ) -> AsyncIterator[tuple[Sources, SourceCreate, ParsedSource | None]]:
        parsed = None
        if body.text is not None:
            parsed = await request.app.state.container.texts.read(
                context.whose, body.text_kind, body.text, filename=body.filename
            )
        async with self.working(request, context) as work:
            yield Sources(work), body, parsed


class Choosing(WorkDependency):
    """Read an entry of a feed before the work opens that keeps it."""

    async def __call__(  # type: ignore[override]
        self,
        request: Request,
        source_id: UUID,
        context: Annotated[MemberContext, Depends(Admission(ContentScope.WRITE))],
        body: EntryChoice,
    ) -> AsyncIterator[tuple[Sources, FeedEntry, ParsedSource | None]]:
        container = request.app.state.container
        async with container.database.read(context) as work:
            entry = (await Sources(work).feed(source_id)).entry(body.entry_id)
        if entry is None:
            raise NotFound
        parsed = None
        if content := entry.html or entry.text:
            kind = SourceKind.HTML if entry.html else SourceKind.TEXT
            parsed = await container.texts.read(context.whose, kind, content)
        async with self.working(request, context) as work:
            yield Sources(work), entry, parsed


Chosen = Annotated[
    tuple[Sources, FeedEntry, ParsedSource | None],
    Depends(Choosing(ContentScope.WRITE), scope="function"),
]
Added = Annotated[
    tuple[Sources, SourceCreate, ParsedSource | None],
    Depends(Adding(ContentScope.WRITE), scope="function"),
]
Offset = Annotated[int | None, Query(ge=0, le=LARGEST, description="Place in the source's text.")]


@router.get("")
async def list_sources(
    sources: Reader,
    paging: PagingDep,
    state: SourceState | None = None,
    kind: SourceKind | None = None,
) -> Paged[SourceListed]:
    """List the source material, the newest first; or by `sort` created_at."""
    return await sources.page(paging.where(state=state, kind=kind))


@router.post(
    "",
    status_code=201,
    responses=raises(
        BinarySource,
        EmptySource,
        FeedUnreadable,
        FrontMatterUnreadable,
        SourceTooComplex,
        SourceTooDeep,
        SourceTooLarge,
        SourceTooLong,
        UnknownSourceKind,
        UrlRefused,
        AddressForbidden,
    ),
)
async def create_source(added: Added, container: ContainerDep) -> Shown[SourceRead]:
    """Add a text, read at once, or a URL, whose `state` is fetching until its page is read.

    What the workspace has already is not stored twice: the source of that text, or of that URL
    unless it failed, answers. A feed has the kind `rss` and is read anew each time; choose one of
    its entries to write from.
    """
    sources, body, parsed = added
    if parsed is not None:
        return await sources.keep(parsed, title=body.title, origin=body.filename)
    assert body.url is not None
    return await _fetching(sources, container, body.url, body.title)


async def _fetching(sources: Sources, container: Container, url: str, title: str | None) -> Source:
    settings = container.settings
    return await sources.add_url(
        url,
        title=title,
        https_only=not settings.embedded,
        allow=settings.fetch_private_networks,
    )


@router.get("/{source_id}/feed", responses=raises(NotFound))
async def read_feed(source_id: UUID, sources: Reader) -> FeedRead:
    """Read the entries of a source that is a feed."""
    return FeedRead.model_validate(await sources.feed(source_id), from_attributes=True)


@router.post(
    "/{source_id}/feed/entries",
    status_code=201,
    responses=raises(
        NotFound, EmptySource, SourceTooComplex, SourceTooDeep, UrlRefused, AddressForbidden
    ),
)
async def create_source_from_entry(chosen: Chosen, container: ContainerDep) -> Shown[SourceRead]:
    """Make a source of an entry of a feed: of what the feed says of it, or else of its page."""
    sources, entry, parsed = chosen
    if parsed is not None:
        return await sources.keep(parsed, title=entry.title, origin=entry.url)
    if entry.url is None:
        raise EmptySource
    return await _fetching(sources, container, entry.url, entry.title)


@router.get("/{source_id}", responses=raises(NotFound))
async def read_source(source_id: UUID, sources: Reader) -> Shown[SourceRead]:
    """Read one source with its text."""
    return await sources.read(source_id)


@router.get("/{source_id}/sentences", responses=raises(NotFound))
async def list_sentences(
    source_id: UUID,
    sources: Reader,
    paging: PagingDep,
    from_offset: Offset = None,
    to_offset: Offset = None,
) -> Paged[SentenceRead]:
    """List the sentences in order, all or those that reach into a window of the text."""
    window = paging.where(from_offset=from_offset, to_offset=to_offset)
    return await sources.sentence_page(source_id, window)


@router.patch("/{source_id}", responses=raises(NotFound, Stale))
async def update_source(
    source_id: UUID, sources: Writer, body: SourceUpdate, if_match: IfMatch
) -> Shown[SourceRead]:
    """Change what it is called, or the language it is taken for in drafts and checks to come.

    Its text and its sentences stay as they are.
    """
    return await sources.change(source_id, body.changes(), if_match)


@router.delete("/{source_id}", status_code=204, responses=raises(NotFound, Stale, InUse))
async def remove_source(source_id: UUID, sources: Writer, if_match: IfMatch) -> None:
    """Remove a source that no post was made from."""
    await sources.remove(source_id, if_match)


@router.post("/{source_id}/restoration", responses=raises(NotFound))
async def restore_source(source_id: UUID, sources: Writer) -> Shown[SourceRead]:
    """Bring a source back from the trash."""
    await sources.restore(source_id)
    return await sources.read(source_id)
