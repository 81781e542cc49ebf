"""What a workspace shows to anybody: its page and its feeds."""

from api.public import feeds, pages

# Feeds first: their names would be taken for the key of a post.
ROUTERS = (feeds.router, pages.router)
