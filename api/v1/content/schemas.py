"""Shapes of posts, source material and the strategy."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import (
    BaseModel,
    Field,
    model_validator,
)

from api.schemas import Changed, Patch, Read, ReadEditable, Request, Url
from api.traits.schemas import TagCarried
from runner.content import (
    VERBATIM,
    Body,
    ChapterFields,
    ExtraValues,
    GoalFields,
    Hours,
    NewPost,
    Platform,
    PostFields,
    PostStatus,
    Priority,
    SourceState,
    Title,
)
from runner.core.sent import Moment, bounded
from runner.core.text import Kind, Line, Name, Text
from runner.identity import UserKind
from runner.parsing import (
    SourceKind,
)

GoalTitle = Annotated[Name, bounded(GoalFields, "title")]
Metric = Annotated[Line, bounded(GoalFields, "metric")]
Target = Annotated[int, bounded(GoalFields, "target")]
ChapterTitle = Annotated[Name, bounded(ChapterFields, "title")]
Brief = Annotated[Text, bounded(ChapterFields, "brief")]
Rank = Annotated[int, bounded(ChapterFields, "rank")]


class VariantWrite(Request):
    """A text with what else its platform takes; what is left out stays."""

    body: Body | None = None
    extras: ExtraValues = Field(
        default_factory=dict,
        description="By name, as `GET …/platforms` lists them; null takes one away.",
        examples=[{"language": "en", "tags": ["bread"]}],
    )


def _written(variant: str | VariantWrite | None) -> str | dict[str, Any] | None:
    return variant.model_dump() if isinstance(variant, VariantWrite) else variant


class PostCreate(Request):
    title: Title = Field(examples=["A second oven for the Sunday queue"])
    chapter_id: UUID | None = None
    owner_id: UUID | None = Field(None, description="The person who answers for it.")
    assignee_id: UUID | None = Field(None, description="Who works on it now.")
    due_at: Moment | None = None
    priority: Priority = Priority.NORMAL
    estimated_hours: Hours | None = None
    source_id: UUID | None = Field(None, description="The material it is made from.")
    status: Literal[PostStatus.IDEA, PostStatus.DRAFT] = PostStatus.DRAFT
    variants: dict[Platform, Body | VariantWrite] = Field(
        default_factory=dict,
        description="The text for each platform, alone or with what else the platform takes.",
        examples=[{"linkedin": "We bought a second oven.", "x": "Second oven: bought."}],
    )

    def fields(self) -> NewPost:
        return NewPost.model_validate(self.model_dump(exclude={"source_id", "variants"}))

    def texts(self) -> dict[Platform, str | dict[str, Any] | None]:
        return {p: _written(variant) for p, variant in self.variants.items()}


class PostUpdate(Patch):
    title: Changed[Title] = None
    chapter_id: UUID | None = None
    owner_id: UUID | None = None
    assignee_id: UUID | None = None
    due_at: Moment | None = None
    priority: Changed[Priority] = None
    estimated_hours: Hours | None = None
    status: Changed[Literal[PostStatus.IDEA, PostStatus.DRAFT]] = None
    variants: Changed[dict[Platform, Body | VariantWrite | None]] = Field(
        None,
        description="New texts by platform; null removes one, platforms left out stay.",
        examples=[{"linkedin": "We bought a second oven.", "x": None}],
    )
    summary: Changed[Annotated[Line, Field(max_length=300)]] = Field(
        None, description="What this change is about, for the list of versions."
    )

    def field_changes(self) -> dict[str, Any]:
        return self.model_dump(exclude_unset=True, exclude={"variants", "summary"})

    def texts(self) -> dict[Platform, str | dict[str, Any] | None]:
        return {p: _written(variant) for p, variant in (self.variants or {}).items()}


class VariantRead(BaseModel):
    platform: Platform
    body: str
    extras: dict[str, Any] = Field(description="What only this platform needs.")


class AuthorRead(BaseModel):
    """Who began a post."""

    id: UUID
    full_name: str
    kind: UserKind


class PostListed(PostFields, ReadEditable):
    """A post in a list: everything but its texts, and what `expand` brings along."""

    key: str
    author_id: UUID
    author: AuthorRead | None = Field(
        None, description="With `expand=author`; null for whoever is not known here any more."
    )
    status: PostStatus
    scheduled_at: datetime | None
    published_at: datetime | None
    rank: str = Field(description="Place on the board; smaller comes first.")
    tags: list[TagCarried]
    platforms: list[Platform] = Field(description="Whom it has texts for.")
    variants: list[VariantRead] | None = Field(
        None, description="Its texts: with `expand=variants`, and always where one post is read."
    )


class PostRead(PostListed):
    source_id: UUID | None
    run_id: UUID | None
    latest_version: int = Field(description="Number of the newest version of its content.")
    approved_hash: str | None = Field(description="Hash of the content that was approved.")
    variants: list[VariantRead]


class VersionListed(Read):
    number: int
    content_hash: str
    author_id: UUID
    run_id: UUID | None
    summary: str | None


class VersionRead(VersionListed):
    title: str
    variants: list[VariantRead]


class DiffOp(BaseModel):
    op: Literal["equal", "delete", "insert"]
    text: str


class VariantDiff(BaseModel):
    platform: Platform
    ops: list[DiffOp]


class DiffRead(BaseModel):
    """What changed between two versions, word by word."""

    from_number: int
    to_number: int
    title: list[DiffOp]
    variants: list[VariantDiff]


class Warned(BaseModel):
    code: Literal["empty", "too_long", "many_hashtags", "many_links", "missing_alt_text"]
    detail: str


class PreviewRead(BaseModel):
    """How a text fares on its platform, counted as the platform counts."""

    platform: Platform
    used: int
    limit: int
    remaining: int = Field(description="Negative when the text is too long.")
    over: bool
    posts: int = Field(
        description="1, or how many numbered posts a thread has; the fullest one is measured."
    )
    hashtags: list[str]
    links: list[str]
    warnings: list[Warned]


class PreviewAsked(Request):
    variants: dict[Platform, Body | VariantWrite] = Field(
        description="The text for each platform, alone or with what else the platform takes.",
        examples=[{"x": "Second oven: bought. #bakery"}],
    )


class ExtraRead(BaseModel):
    name: str
    max_length: int
    many: int | None = Field(description="How many words it takes; null: it is one text.")
    counts: bool = Field(description="It takes room of the text.")


class PlatformRead(BaseModel):
    platform: Platform
    name: str
    max_length: int
    counting: str = Field(description="How its length is counted.")
    max_hashtags: int
    max_links: int
    max_media: int
    max_bytes: int | None
    threads: bool = Field(
        description="Texts whose paragraphs begin with 1/3, 2/3, 3/3 are threads of three posts."
    )
    extras: list[ExtraRead] = Field(description="What it takes beside the text.")


# NUL in it means that it is no text at all, which reading it says better.
Material = Annotated[str, Kind("material", str), VERBATIM]


class SourceCreate(Request):
    """Material as text, or the URL of a page that is to be fetched."""

    kind: Literal[SourceKind.TEXT, SourceKind.MARKDOWN, SourceKind.MDX, SourceKind.HTML] | None = (
        Field(None, description="Left out: told by the file name, else plain text.")
    )
    title: Title | None = Field(None, description="Left out: found in the material.")
    filename: Annotated[Line, Field(min_length=1, max_length=255)] | None = Field(
        None, examples=["second-bakery.md"]
    )
    text: Material | None = Field(
        None, examples=["We opened a second bakery in May. It has twelve seats."]
    )
    url: Annotated[Url, Field(max_length=2000)] | None = Field(
        None, examples=["https://example.org/second-bakery"]
    )

    @model_validator(mode="after")
    def _either(self) -> "SourceCreate":
        if (self.text is None) == (self.url is None):
            raise ValueError("send either text or url")
        if self.url is not None and (self.kind or self.filename):
            raise ValueError("kind and filename belong to text, not to a url")
        return self

    @property
    def text_kind(self) -> SourceKind:
        return self.kind or (SourceKind.FILE if self.filename else SourceKind.TEXT)


class SourceUpdate(Patch):
    title: Changed[Title] = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")] | None = (
        Field(
            None,
            description="BCP 47 code of the language it is taken for; null: it is not clear.",
            examples=["de"],
        )
    )


class EntryChoice(Request):
    """Which entry of a feed is to become a source."""

    entry_id: Annotated[Line, Field(min_length=1, max_length=520)] = Field(
        description="As the feed lists it."
    )


class FeedEntryRead(BaseModel):
    """One entry of a feed."""

    id: str
    title: str
    url: str | None = Field(description="Address of its page.")
    published_at: str | None = Field(description="As the feed says, in the spelling of ISO 8601.")


class FeedRead(BaseModel):
    """A feed with its entries, in its own order."""

    title: str
    entries: list[FeedEntryRead]


class SourceListed(ReadEditable):
    kind: SourceKind
    title: str
    origin: str | None = Field(description="File name or URL.")
    state: SourceState
    problem: str | None = Field(description="Why it could not be fetched or read.")
    size_bytes: int
    sentence_count: int
    language: str | None = Field(
        description="BCP 47 code, found when it is read or set; null where it is not clear."
    )
    retrieved_at: datetime | None
    added_by_id: UUID


class SourceRead(SourceListed):
    text: str
    sha256: str | None


class SentenceRead(BaseModel):
    """One sentence; `start:end` are its place in the source's text."""

    n: int
    start: int
    end: int
    text: str
    heading: str | None = Field(description="Title of the section it stands in.")
    block: str


class GoalCreate(Request):
    title: GoalTitle = Field(examples=["Sell out on Sundays"])
    metric: Metric | None = Field(None, examples=["Loaves sold"])
    target: Target | None = None
    due_at: Moment | None = None
    owner_id: UUID | None = None

    def fields(self) -> GoalFields:
        return GoalFields.model_validate(self.model_dump())


class GoalUpdate(Patch):
    title: Changed[GoalTitle] = None
    metric: Metric | None = None
    target: Target | None = None
    due_at: Moment | None = None
    owner_id: UUID | None = None


class GoalRead(GoalFields, ReadEditable):
    pass


class ChapterCreate(Request):
    title: ChapterTitle = Field(examples=["The new oven"])
    brief: Brief | None = None
    goal_id: UUID | None = None
    rank: Rank = Field(0, description="Place among the chapters; smaller comes first.")

    def fields(self) -> ChapterFields:
        return ChapterFields.model_validate(self.model_dump())


class ChapterUpdate(Patch):
    title: Changed[ChapterTitle] = None
    brief: Brief | None = None
    goal_id: UUID | None = None
    rank: Changed[Rank] = None


class ChapterRead(ChapterFields, ReadEditable):
    post_counts: dict[PostStatus, int] = Field(description="Its posts by status.")
