"""Posts, source material and the strategy over HTTP."""

from api.v1.content import (
    attachments,
    board,
    chapters,
    comments,
    goals,
    portable,
    posts,
    previews,
    saved_views,
    sources,
    tags,
    versions,
)

# `export` and `bulk` stand where a post's id would: they are matched first.
ROUTERS = (
    portable.router,
    board.router,
    posts.router,
    versions.router,
    previews.router,
    tags.router,
    tags.of_posts,
    comments.router,
    attachments.router,
    saved_views.router,
    sources.router,
    goals.router,
    chapters.router,
)
