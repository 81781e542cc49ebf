"""Places a post is published to, behind one port; the ones here need no account."""

from runner.providers.channels.errors import (
    ChannelError,
    ChannelOutcomeUnknown,
    ChannelRefused,
    ChannelUnreachable,
)
from runner.providers.channels.feed import (
    FEED_FORMATS,
    Feed,
    FeedFormat,
    atom,
    changed_at,
    etag,
    json_feed,
    rss,
)
from runner.providers.channels.feed_channel import FeedChannel
from runner.providers.channels.markdown_folder import MarkdownFolder
from runner.providers.channels.page import (
    CONTENT_SECURITY_POLICY,
    index_page,
    post_page,
)
from runner.providers.channels.port import Channel, Delivered, Outgoing
from runner.providers.channels.style import FONTS, STYLESHEET, STYLESHEET_NAME

__all__ = [
    "CONTENT_SECURITY_POLICY",
    "FEED_FORMATS",
    "FONTS",
    "STYLESHEET",
    "STYLESHEET_NAME",
    "Channel",
    "ChannelError",
    "ChannelOutcomeUnknown",
    "ChannelRefused",
    "ChannelUnreachable",
    "Delivered",
    "Feed",
    "FeedChannel",
    "FeedFormat",
    "MarkdownFolder",
    "Outgoing",
    "atom",
    "changed_at",
    "etag",
    "index_page",
    "json_feed",
    "post_page",
    "rss",
]
