"""Spread what one post does not hold over a few, numbered as their readers count them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain, takewhile

from runner.core.languages import size
from runner.providers.agents.offline.composition import Composition, Part
from runner.providers.agents.offline.fitness import is_question, is_quoting, limits
from runner.providers.agents.offline.shapes import Fits
from runner.providers.agents.port import DraftSentence, Plan, Point

_LEAST_POSTS = 2
_MORE = 12
_LEAST_WORDS = 12
_NUMBER = re.compile(r"(?:\A|\n\n)(\d{1,2})/(\d{1,2})(?=\s|\Z)")


def best_thread(
    plan: Plan, composed: Callable[[Plan], Composition], fits: Fits, least: int
) -> Composition | None:
    """Add points by importance as long as all of them are told: no thread stops before its end.

    None where one post says it all, or the whole is not longer than `least`.
    """
    wide = composed(plan)
    if len(wide.body) <= least:
        return None
    best = threaded(wide, fits)
    if best is None or best.told == wide.told:
        return best
    chosen: tuple[Point, ...] = ()
    used = [point for point in plan.points if not wide.told.isdisjoint(point.sources)]
    held = 0
    for n, point in enumerate((*used, *plan.points[:_MORE])):
        # What had no place may have one behind the others; more is told only while posts are left.
        if point in chosen or (n >= len(used) and held == wide.shape.posts):
            continue
        whole = composed(replace(plan, points=(*chosen, point)))
        thread = threaded(whole, fits)
        if thread is not None and thread.told != whole.told:
            continue
        chosen = (*chosen, point)
        if thread is not None:
            best, held = thread, len(thread.breaks)
    return best


def threaded(post: Composition, fits: Fits) -> Composition | None:
    """Set a composition as numbered posts, "1/3 …" first; None where it would be one post.

    `fits` judges one post of it. What does not fit into the posts a shape allows is left out.
    """
    posts: list[Composition] = []
    empty = replace(post, parts=(), closing=(), hashtags=(), breaks=frozenset({0}))
    for part in chain.from_iterable(_split(empty, each, fits) for each in post.parts):
        if posts and fits((longer := _with(posts[-1], part)).body):
            posts[-1] = longer
        elif (both := _moved(posts, part, empty, fits)) is not None:
            posts[-1:] = both
        elif posts and part.items and _is_sliver(posts[-1]):
            posts[-1] = _with_some(posts[-1], part, fits)
        elif len(posts) < post.shape.posts and fits((alone := _with(empty, part)).body):
            posts.append(alone)
        elif posts:
            rest = _without_question_of(part, posts.pop())
            posts += [rest] if rest.parts else []
    posts = _without_slivers(_rounded(posts), fits)
    if len(posts) < _LEAST_POSTS:
        return None
    return _closed(posts, post, fits)


def _moved(
    posts: list[Composition], part: Part, empty: Composition, fits: Fits
) -> list[Composition] | None:
    """Begin a post with the words that lead to it, where they end the one before."""
    if not posts or len(posts) == empty.shape.posts or len(posts[-1].parts) < 2:
        return None
    *rest, lead = posts[-1].parts
    left, both = replace(posts[-1], parts=tuple(rest)), _with(_with(empty, lead), part)
    leads = lead.order in empty.leads and lead.paragraph == part.paragraph
    return [left, both] if leads and fits(both.body) and not _is_sliver(left) else None


def _rounded(posts: list[Composition]) -> list[Composition]:
    """Leave out what leads to something that had no place."""
    told = {n for post in posts for n in post.told}
    kept = [
        replace(
            post,
            parts=tuple(
                part
                for j, part in enumerate(post.parts)
                if not i + j or post.is_followed(part, told)
            ),
        )
        for i, post in enumerate(posts)
    ]
    return [post for post in kept if post.parts]


def _closed(posts: list[Composition], whole: Composition, fits: Fits) -> Composition:
    """End a thread with the link to its source, in a post of its own where the last one is full."""
    endings = ((whole.closing, whole.hashtags), (whole.closing, ()))
    for closing, hashtags in endings:
        if fits(replace(posts[-1], closing=closing, hashtags=hashtags).body):
            return _joined(posts, whole, closing, hashtags)
    if not whole.closing:
        return _joined(posts, whole, (), ())
    kept = posts[: whole.shape.posts - 1]
    thread = _joined(kept, whole, whole.closing, whole.hashtags)
    return replace(thread, breaks=thread.breaks | {len(thread.parts)})


def _joined(
    posts: list[Composition], whole: Composition, closing: Sequence[str], hashtags: Sequence[str]
) -> Composition:
    starts = {sum(len(each.parts) for each in posts[:i]) for i in range(len(posts))}
    parts = tuple(part for each in posts for part in each.parts)
    return replace(
        whole,
        parts=parts,
        breaks=frozenset(starts),
        closing=tuple(closing),
        hashtags=tuple(hashtags),
    )


def _without_question_of(answer: Part, post: Composition) -> Composition:
    """Take back a question whose answer has no place."""
    asked = post.parts[-1]
    questions = [each.text for each in asked.sentences if is_question(each.text)]
    is_asked = len(questions) == len(asked.sentences) > 0 and asked.order + 1 == answer.order
    return replace(post, parts=post.parts[:-1]) if is_asked else post


def _with_some(post: Composition, part: Part, fits: Fits) -> Composition:
    """Give a lonely title as much of its list as one post holds."""
    some = (replace(part, items=part.items[:n]) for n in range(len(part.items) - 1, 0, -1))
    return next((with_it for each in some if fits((with_it := _with(post, each)).body)), post)


def _split(empty: Composition, part: Part, fits: Fits) -> list[Part]:
    """Spread what no post holds over some, sentence by sentence, unless a limit would be lost."""
    if part.items or fits(_with(empty, part).body):
        return [part]
    pieces = [replace(part, sentences=said) for said in _whole_quotations(part.sentences)]
    if not fits(_with(empty, pieces[0]).body):
        pieces = [replace(part, sentences=(sentence,)) for sentence in part.sentences]
    held = list(takewhile(lambda piece: fits(_with(empty, piece).body), pieces))
    lost = [each for piece in pieces[len(held) :] for each in piece.sentences]
    while lost and held and is_question(held[-1].sentences[0].text):
        held.pop()
    return [] if any(limits(each.text, empty.language) for each in lost) else held


def _whole_quotations(sentences: Sequence[DraftSentence]) -> list[tuple[DraftSentence, ...]]:
    """Keep together what one pair of quotation marks holds, and a question with its answer."""
    groups: list[tuple[DraftSentence, ...]] = []
    for sentence in sentences:
        begun = " ".join(each.text for each in groups[-1]) if groups else ""
        if is_quoting(begun) or is_question(begun):
            groups[-1] = (*groups[-1], sentence)
        else:
            groups.append((sentence,))
    return groups


def _without_slivers(posts: list[Composition], fits: Fits) -> list[Composition]:
    """Join what is too little for a post to the next one, or leave it out."""
    kept: list[Composition] = []
    waiting: tuple[Part, ...] = ()
    for post in posts:
        joined = replace(post, parts=(*waiting, *post.parts))
        whole = joined if waiting and fits(joined.body) else post
        waiting = whole.parts if kept and _is_sliver(whole) else ()
        if not waiting:
            kept.append(whole)
    return kept


def _is_sliver(post: Composition) -> bool:
    said = " ".join(each.text for part in post.parts for each in part.sentences)
    return not any(part.items for part in post.parts) and size(said, post.language) < _LEAST_WORDS


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
