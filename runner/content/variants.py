"""What a post says: its title and one text per platform, and whether platforms take it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlmodel import col

from runner.assets import AttachmentKind
from runner.content.addresses import links_in
from runner.content.extras import Text, with_text
from runner.content.limits import NO_EXTRAS, PLATFORMS, Limits, Platform, measure
from runner.content.models import Post, PostVariant
from runner.content.repository import VariantRepository
from runner.content.threads import posts_of
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.events.event import sha
from runner.core.languages import hashtag_spans

Variant = dict[str, Any]


@dataclass(frozen=True)
class Content:
    """What would be published, and the hash that an approval is bound to.

    Shape: `variants` maps a platform's name to its `body` and `extras`.
    """

    title: str
    variants: dict[str, Variant]
    version_number: int

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the title and texts as canonical JSON, the same on both databases."""
        return sha(self.stored())

    def stored(self) -> dict[str, Any]:
        """Return it as a version keeps it."""
        return {"title": self.title, "variants": self.variants}


def by_platform(rows: Iterable[Row]) -> dict[str, Variant]:
    return {
        Platform(row["platform"]).value: {"body": row["body"], "extras": row["extras"]}
        for row in rows
    }


def as_rows(variants: Mapping[str, Variant]) -> list[Row]:
    """Turn the variants of a version into the rows that a post shows."""
    return [{"platform": Platform(name), **variants[name]} for name in sorted(variants)]


def content_of(post: Post, texts: Iterable[PostVariant]) -> Content:
    """Put a loaded post and its loaded texts together."""
    variants = by_platform(text.model_dump() for text in texts)
    return Content(post.title, variants, post.latest_version)


class Variants:
    """The texts of a post, written inside the change of that post."""

    def __init__(self, work: Work) -> None:
        self.variants = VariantRepository(work)

    async def of(self, post_id: UUID) -> list[PostVariant]:
        """Load them to be changed."""
        of_post = col(PostVariant.post_id) == post_id
        return await self.variants.all(of_post, order_by=col(PostVariant.platform))

    async def write(
        self, post_id: UUID, present: list[PostVariant], wanted: Mapping[str, Variant]
    ) -> None:
        """Make the stored variants those of `wanted` and no others."""
        for row in present:
            variant = wanted.get(row.platform.value)
            if variant is None:
                await self.variants.remove(row)
            else:
                row.body, row.extras = variant["body"], variant["extras"]
        new = wanted.keys() - {row.platform.value for row in present}
        await self.begin({post_id: {name: wanted[name] for name in new}})

    async def begin(self, wanted: Mapping[UUID, Mapping[str, Variant]]) -> None:
        """Store variants that posts do not have yet."""
        await self.variants.add_many(
            {"post_id": post_id, "platform": Platform(name), **variants[name]}
            for post_id, variants in wanted.items()
            for name in sorted(variants)
        )


def merged(present: Mapping[str, Variant], texts: Mapping[Platform, Text]) -> dict[str, Variant]:
    """Put new texts over the present ones; None removes a variant, extras stay."""
    result = dict(present)
    for platform, text in texts.items():
        if text is None:
            result.pop(platform.value, None)
        else:
            result[platform.value] = with_text(present.get(platform.value), platform, text)
    return result


def platforms() -> list[Row]:
    """List what each platform takes."""
    return [{"platform": platform, **asdict(limits)} for platform, limits in PLATFORMS.items()]


def preview(platform: Platform, body: str, extras: Mapping[str, Any] = NO_EXTRAS) -> Row:
    """Measure a text as its platform does, and say what the platform or readers would mind."""
    measured, limits = measure(platform, body, extras), PLATFORMS[platform]
    links = [body[start:end] for start, end in links_in(body)]
    plain = _without_links(body)
    hashtags = [plain[start:end] for start, end in hashtag_spans(plain)]
    return {
        "platform": platform,
        "used": measured.used,
        "limit": measured.limit,
        "remaining": measured.remaining,
        "over": measured.over,
        "posts": len(posts_of(body)) if limits.threads else 1,
        "hashtags": hashtags,
        "links": links,
        "warnings": list(_warnings(limits, body, -measured.remaining, len(hashtags), len(links))),
    }


def _without_links(body: str) -> str:
    for start, end in reversed(links_in(body)):
        body = body[:start] + " " + body[end:]
    return body


def _warnings(
    limits: Limits, body: str, too_long_by: int, hashtags: int, links: int
) -> Iterable[dict[str, str]]:
    if not body.strip():
        yield {"code": "empty", "detail": f"There is no text for {limits.name} yet."}
    if too_long_by > 0:
        yield {
            "code": "too_long",
            "detail": f"{too_long_by} over what {limits.name} takes; shorten it.",
        }
    if hashtags > limits.max_hashtags:
        yield {
            "code": "many_hashtags",
            "detail": f"{hashtags} hashtags; on {limits.name} use at most {limits.max_hashtags}.",
        }
    if links > limits.max_links:
        yield {
            "code": "many_links",
            "detail": f"{links} links; on {limits.name} use at most {limits.max_links}.",
        }


def undescribed(attachments: Sequence[Row]) -> list[Row]:
    """Name the images that people who cannot see them would miss."""
    return [
        {
            "code": "missing_alt_text",
            "detail": f"Describe the image {row['title']!r} for people who cannot see it.",
        }
        for row in attachments
        if row["kind"] == AttachmentKind.IMAGE and not (row["alt_text"] or "").strip()
    ]
