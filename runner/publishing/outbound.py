"""What goes out: taken from a post when it is planned, handed to its channel when it is due."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from runner.content import Content, Post
from runner.providers import channels
from runner.publishing.errors import VariantMissing
from runner.publishing.models import Channel, Publication, PublicationKind
from runner.publishing.repository import Shown
from runner.settings import Settings
from runner.workspaces import Here


class Deps(Protocol):
    """What channels need of the process."""

    settings: Settings

    @property
    def base_url(self) -> str: ...


def platform_of(content: Content, channel: Channel) -> str:
    """Say whose text a channel publishes: its platform's, or the only one there is."""
    if channel.platform not in content.variants and len(content.variants) == 1:
        return next(iter(content.variants))
    return channel.platform


def snapshot(post: Post, content: Content, platform: str, author: str) -> dict[str, Any]:
    """Copy what goes out of a post for a platform; raises VariantMissing."""
    variant = content.variants.get(platform)
    if variant is None or not variant["body"].strip():
        raise VariantMissing(key=post.key, platform=platform)
    extras = variant["extras"]
    return {
        "platform": platform,
        "title": content.title,
        "body": variant["body"],
        "author": author,
        "tags": [str(tag) for tag in extras.get("tags") or []],
        "language": str(extras.get("language") or "en"),
    }


def outgoing(row: Shown | Publication) -> channels.Outgoing:
    """Say a publication in the words of the port."""
    content = row.content
    assert row.published_at is not None
    return channels.Outgoing(
        post_id=row.post_id,
        key=row.post_key,
        title=content["title"],
        body=content["body"],
        platform=content["platform"],
        published_at=row.published_at,
        updated_at=row.sent_at or row.published_at,
        author=content["author"],
        tags=tuple(content["tags"]),
        language=content["language"],
        idempotency_key=idempotency_key(row),
    )


def idempotency_key(row: Shown | Publication) -> str:
    """Name this content of this post: two posts may say the same and are two all the same."""
    return hashlib.sha256(f"{row.post_id}:{row.content_hash}".encode()).hexdigest()


def feed_of(workspace: Here, base_url: str) -> channels.Feed:
    """Describe the public feed of a workspace."""
    return channels.Feed(
        id=workspace.id,
        title=workspace.name,
        home_url=f"{base_url}/p/{workspace.slug}/",
        description="",
        author=workspace.name,
        language="en",
        created_at=workspace.created_at,
    )


def channel_for(
    kind: PublicationKind, workspace: Here, slugs: Iterable[str], deps: Deps
) -> channels.Channel:
    """Open the place behind a channel."""
    if kind is PublicationKind.FEED:
        return channels.FeedChannel(feed_of(workspace, deps.base_url))
    folder = _folder(deps.settings, workspace)
    # Folders had the name that a workspace had at the time.
    return channels.MarkdownFolder(folder, *(folder.parent / slug for slug in sorted(slugs)))


def make_folder(settings: Settings, workspace: Here) -> None:
    """Make the workspace's folder, but never one that the operator should have mounted."""
    folder = _folder(settings, workspace)
    if settings.markdown_dir is None:
        folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.parent.is_dir():
        folder.mkdir(exist_ok=True)
        _point_to(folder, workspace.slug)


def _folder(settings: Settings, workspace: Here) -> Path:
    """Name the folder by what never changes, and nobody ever has after this workspace."""
    return (settings.markdown_dir or settings.data_dir / "published") / str(workspace.id)


def _point_to(folder: Path, slug: str) -> None:
    """Let a link that people can read lead to a folder; what the operator has there stays."""
    link = folder.parent / slug
    # Not every disk has links, and the folder does without.
    with suppress(OSError, ValueError):
        if link.is_symlink() and UUID(str(link.readlink())) != UUID(folder.name):
            link.unlink()
        link.symlink_to(folder.name)
