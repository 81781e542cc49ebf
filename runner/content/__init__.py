"""Goals, chapters, posts, their variants and versions, and source material."""
