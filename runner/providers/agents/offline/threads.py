"""Spread what one post does not hold over a few, numbered as their readers count them."""

from collections.abc import Callable
from dataclasses import replace

from runner.providers.agents.offline.composing import Composition, Part

Fits = Callable[[str], bool]
_LEAST_POSTS = 2


def threaded(post: Composition, fits: Fits) -> Composition | None:
    """Set a composition as numbered posts, "1/3 …" first; None where it would be one post.

    `fits` judges one post of it. What does not fit into the posts a shape allows is left out.
    """
    posts: list[Composition] = []
    empty = replace(post, parts=(), closing=(), hashtags=(), breaks=frozenset({0}))
    for part in post.parts:
        if posts and fits((longer := _with(posts[-1], part)).body):
            posts[-1] = longer
        elif len(posts) < post.shape.posts and fits((alone := _with(empty, part)).body):
            posts.append(alone)
    if len(posts) < _LEAST_POSTS:
        return None
    starts = {sum(len(each.parts) for each in posts[:i]) for i in range(len(posts))}
    parts = tuple(part for each in posts for part in each.parts)
    for closing, hashtags in ((post.closing, post.hashtags), (post.closing, ()), ((), ())):
        if fits(replace(posts[-1], closing=closing, hashtags=hashtags).body):
            break
    return replace(post, parts=parts, breaks=frozenset(starts), closing=closing, hashtags=hashtags)


def _with(post: Composition, part: Part) -> Composition:
    return replace(post, parts=(*post.parts, part))
