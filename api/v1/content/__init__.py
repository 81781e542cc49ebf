"""Posts, source material and the strategy over HTTP."""

from api.v1.content import chapters, goals, posts, previews, sources, versions

ROUTERS = (
    posts.router,
    versions.router,
    previews.router,
    sources.router,
    goals.router,
    chapters.router,
)
