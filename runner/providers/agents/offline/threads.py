"""Spread what one post does not hold over a few, numbered as their readers count them."""

import re
from dataclasses import replace

from runner.providers.agents.offline.composing import Composition, Part
from runner.providers.agents.offline.shapes import Fits

_LEAST_POSTS = 2
_NUMBER = re.compile(r"(?:\A|\n\n)(\d{1,2})/(\d{1,2})(?=\s|\Z)")


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


def renumbered(body: str, before: str) -> str:
    """Count the posts of a thread anew where some of those it had `before` were emptied."""
    found = _NUMBER.findall(before)
    if found != [(str(n), str(len(found))) for n in range(1, len(found) + 1)]:
        return body
    posts = [
        post.strip() for post in re.split(rf"(?:\A|\n\n)\d{{1,2}}/{len(found)}(?=\s|\Z)", body)
    ]
    left = [post for post in posts if post]
    if len(left) < _LEAST_POSTS:
        return "".join(left)
    return "\n\n".join(f"{n}/{len(left)} {post}" for n, post in enumerate(left, 1))
