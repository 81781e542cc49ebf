"""Source material: added as text, fetched from a URL, read sentence by sentence."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from runner.content.events import (
    SourceCreated,
    SourceDeleted,
    SourceFailed,
    SourceRequested,
    SourceRestored,
    SourceUpdated,
)
from runner.content.models import Source, SourceState
from runner.content.references import require_unused
from runner.content.repository import (
    POSTS_OF_SOURCE,
    SENTENCES,
    SentenceRepository,
    SourceRepository,
)
from runner.content.rows import Sentence
from runner.content.scopes import ContentScope, StrategyScope
from runner.core.clock import now
from runner.core.db.discarding import Discarding
from runner.core.db.query import Row
from runner.core.db.repository import assign
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.languages import UNKNOWN
from runner.core.paging import Page, PageRequest
from runner.parsing import Feed, ParsedSource, SourceKind
from runner.providers.http import AddressForbidden, UrlPolicy
from runner.providers.http.addresses import Network, forbidden_kind
from runner.providers.http.urls import host_of

LONGEST_TITLE, LONGEST_ORIGIN, LONGEST_PROBLEM = 300, 2000, 500


class Sources(Discarding[Source]):
    """The source material of a workspace; the same text, and the same page, is kept once."""

    repository = SourceRepository
    reads, writes = StrategyScope.READ, ContentScope.WRITE
    deleted, restored = SourceDeleted, SourceRestored

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.sources = SourceRepository(work)
        self.sentence_rows = SentenceRepository(work)

    # questions -----------------------------------------------------------------------------

    async def page(self, request: PageRequest) -> Page:
        return await self.sources.page(request)

    async def read(self, id: UUID) -> Row:
        return await self.sources.row(id)

    async def one(self, id: UUID) -> Source:
        """Read a source, for the code; raises NotFound."""
        return await self.sources.record(id)

    async def feed(self, id: UUID) -> Feed:
        """Answer with the entries of a feed; raises NotFound for what is none."""
        source = await self.one(id)
        if source.kind is not SourceKind.RSS or source.state is not SourceState.READY:
            raise NotFound
        return Feed.from_json(source.text)

    async def sentences(self, id: UUID) -> list[Sentence]:
        """Answer with every sentence in order."""
        await self.one(id)
        return await self.work.rows(SENTENCES, source_id=id)

    async def sentence_page(self, id: UUID, request: PageRequest) -> Page:
        await self.one(id)
        own = replace(request, filters={**request.filters, "source_id": id})
        return await self.sentence_rows.page(own)

    # changes -------------------------------------------------------------------------------

    async def keep(
        self, parsed: ParsedSource, *, title: str | None = None, origin: str | None = None
    ) -> Source:
        """Keep what was read; `origin` is its file name, or the address of an entry.

        Text that is here already is not kept twice: the source that has it is returned.
        """
        sha256 = _sha256(parsed)
        known = await self.sources.with_text(sha256)
        if known is not None:
            return known
        source = Source(
            kind=parsed.kind,
            title=_cut(title or parsed.title),
            origin=origin and origin[:LONGEST_ORIGIN],
            added_by_id=self.work.user_id,
        )
        await self._keep(source, parsed, sha256, now())
        return source

    async def add_url(
        self,
        url: str,
        *,
        title: str | None = None,
        https_only: bool = False,
        allow: Iterable[Network] = (),
    ) -> Source:
        """Have a page fetched; what can be refused without a look-up is refused at once.

        A page that is here already is not fetched twice: the source that has it is returned. A
        feed is read anew.

        Raises: UrlRefused, AddressForbidden.
        """
        address = UrlPolicy(https_only=https_only).canonical(url)
        _refuse_forbidden(host_of(address), allow)
        target = str(address)
        if known := await self.sources.with_page(target):
            if known.kind is SourceKind.RSS and known.state is SourceState.READY:
                known.kind, known.state = SourceKind.URL, SourceState.FETCHING
                self.work.emit(SourceRequested(subject_id=known.id, url=target), known)
            return known
        source = self.sources.add(
            Source(
                kind=SourceKind.URL,
                title=_cut(title or target),
                origin=target,
                state=SourceState.FETCHING,
                added_by_id=self.work.user_id,
            )
        )
        self.work.emit(SourceRequested(subject_id=source.id, url=target), source)
        return source

    async def finish(self, id: UUID, parsed: ParsedSource, retrieved_at: datetime) -> None:
        """Keep what was fetched; nothing happens when the source is gone or was read before."""
        source = await self.sources.find(id=id, state=SourceState.FETCHING)
        if source is None:
            return
        if source.title == _cut(source.origin or ""):
            source.title = _cut(parsed.title)
        if parsed.kind is SourceKind.RSS:
            source.kind = SourceKind.RSS
        await self._keep(source, parsed, _sha256(parsed), retrieved_at)

    async def fail(self, id: UUID, problem: str) -> None:
        """Say why a page could not be read; twice is the same as once."""
        source = await self.sources.find(id=id, state=SourceState.FETCHING)
        if source is not None:
            self._fail(source, problem)

    async def change(self, id: UUID, changes: Mapping[str, Any], if_match: int | None) -> Row:
        """Change what it is called or the language it is taken for.

        Its sentences stay as they were read: posts say which of them they come from.

        Raises: Stale.
        """
        row = await self.sources.get(id, if_match=if_match)
        if assign(row, changes):
            self.work.emit(SourceUpdated(subject_id=row.id), row)
            await self.work.flush()
        return await self.sources.row(id)

    async def require_removable(self, row: Source) -> None:
        """Keep a source that a post was made from; raises InUse."""
        await require_unused(self.work, "posts", POSTS_OF_SOURCE, row.id)

    def _fail(self, source: Source, problem: str) -> None:
        source.state = SourceState.FAILED
        source.problem = problem[:LONGEST_PROBLEM]
        self.work.emit(SourceFailed(subject_id=source.id, problem=source.problem))

    async def _keep(
        self, source: Source, parsed: ParsedSource, sha256: str, retrieved_at: datetime
    ) -> None:
        source.state = SourceState.READY
        source.text = parsed.text
        source.sha256 = sha256
        source.size_bytes = len(parsed.text.encode())
        source.sentence_count = len(parsed.sentences)
        # What somebody said while it was fetched is known better.
        if source.language is None and parsed.language != UNKNOWN:
            source.language = parsed.language
        source.retrieved_at = retrieved_at
        # Told without the row: up to two megabytes of text have no place in the log.
        added = SourceCreated(
            subject_id=source.id, title=source.title, sha256=sha256, size_bytes=source.size_bytes
        )
        self.work.emit(added)
        self.sources.add(source)
        await self.work.flush()
        await SentenceRepository(self.work).add_many(_rows(source.id, parsed))


def _rows(source_id: UUID, parsed: ParsedSource) -> Iterator[dict[str, Any]]:
    return ({"source_id": source_id, **asdict(sentence)} for sentence in parsed.sentences)


def _sha256(parsed: ParsedSource) -> str:
    return hashlib.sha256(parsed.text.encode()).hexdigest()


def _cut(title: str) -> str:
    return title[:LONGEST_TITLE]


def _refuse_forbidden(host: str, allow: Iterable[Network]) -> None:
    """Refuse an address that is spelled out; names are looked up by whoever fetches."""
    try:
        kind = forbidden_kind(host, allow)
    except ValueError:
        return
    if kind is not None:
        raise AddressForbidden(host=host, kind=kind)
