"""Set chosen sentences as a post: hook first, short paragraphs, lists as in the source."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import groupby

from runner.core.languages import hashtag, size
from runner.providers.agents.offline.composition import Composition, Part
from runner.providers.agents.offline.fitness import (
    is_question,
    is_quoting,
    is_sentence,
    limits,
)
from runner.providers.agents.offline.headings import listed
from runner.providers.agents.offline.releases import is_version
from runner.providers.agents.offline.shapes import Fits, Shape
from runner.providers.agents.offline.shortening import opened, shortenings
from runner.providers.agents.port import Block, DraftSentence, Material, Plan

# A post that holds so much of its target is full: what would fill the rest is what fits, not what
# tells most.
_FULL, _SLACK = 0.85, 1.15
_REMARK = 10


def compose(
    plan: Plan,
    lines: Sequence[Material],
    shape: Shape,
    fits: Fits,
    language: str,
    closing: str = "",
    title: str = "",
) -> Composition:
    """Add points by importance until the shape is full or the platform is.

    A heading that says the title again is not shown.
    """
    by_number = {line.n: line for line in lines}
    is_whole = sum(len(line.text) for line in lines) <= shape.target_chars
    post = Composition(
        (),
        shape,
        {text: n for text, n in _telling_headings(lines).items() if text != title},
        language,
        (closing,) if closing and fits(closing) else (),
        leads=_leads(by_number, language),
    )
    for point in filter(None, (plan.hook, *plan.points)):
        full = len(post.body) >= _FULL * shape.target_chars
        told = post.told
        remark = bool(told) and _is_remark(point.sources, by_number, told, language)
        fills = not shape.headings and not is_whole and (full or remark)
        if len(post.parts) < shape.max_points and not fills:
            post = _with_point(post, point.sources, by_number, fits)
    whole = _completed(post, by_number, fits).rounded()
    return _with_hashtags(whole, plan.keyphrases, title, fits)


def _completed(post: Composition, by_number: Mapping[int, Material], fits: Fits) -> Composition:
    """Go on where a sentence only leads to the next one, a little over the target if need be."""
    shape = replace(post.shape, target_chars=round(_SLACK * post.shape.target_chars))
    longer = replace(post, shape=shape)
    for part in post.parts:
        after = by_number.get(part.order + 1)
        if part.order in post.leads and after and is_sentence(after.text, post.language):
            longer = _with_point(longer, (after.n,), by_number, fits)
    return replace(longer, shape=post.shape)


def _leads(by_number: Mapping[int, Material], language: str) -> frozenset[int]:
    """Find short sentences that begin a paragraph and are followed by more of it."""
    return frozenset(
        n
        for n, line in by_number.items()
        if line.block is Block.PARAGRAPH
        and (after := by_number.get(n + 1)) is not None
        and after.paragraph == line.paragraph
        and ((before := by_number.get(n - 1)) is None or before.paragraph != line.paragraph)
        and size(line.text, language) < _REMARK
    )


def _is_remark(
    sources: Sequence[int], by_number: Mapping[int, Material], told: Set[int], language: str
) -> bool:
    """Tell a short sentence that neither follows what is told nor leads a paragraph."""
    lines = [by_number[n] for n in sources if n in by_number]
    if not lines or any(line.block is Block.LIST_ITEM for line in lines):
        return False
    first, last = lines[0], lines[-1]
    before, after = by_number.get(first.n - 1), by_number.get(last.n + 1)
    heads = before is None or before.paragraph != first.paragraph
    leads = heads and after is not None and after.paragraph == last.paragraph
    short = size(" ".join(line.text for line in lines), language) < _REMARK
    return short and not leads and first.n - 1 not in told


def _telling_headings(lines: Sequence[Material]) -> dict[str, int]:
    """Number headings worth showing: not the title, not one of two alike, not "0.4.7"."""
    numbers: dict[str, int] = {}
    doubled: set[str] = set()
    for line in lines[1:]:
        if line.block is Block.HEADING and not is_version(line):
            doubled |= {line.text} & numbers.keys()
            numbers[line.text] = line.n
    return {text: n for text, n in numbers.items() if text not in doubled}


def _with_point(
    post: Composition, sources: Sequence[int], by_number: Mapping[int, Material], fits: Fits
) -> Composition:
    told = post.told
    lines = [by_number[n] for n in sources if n in by_number and n not in told]
    # Where headings are shown, a list of them says everything twice.
    if post.shape.headings and len(lines) > 1 and lines[-1].block is Block.HEADING:
        return post
    lines = listed(lines) if lines else lines
    if not lines or not _has_place(post, lines):
        return post
    for part in _versions(lines, post):
        if is_quoting(" ".join(sentence.text for sentence in part.sentences)):
            continue
        longer = post.plus(part)
        if fits(longer.body) and (not post.parts or len(longer.body) <= post.shape.target_chars):
            return longer
    return post


def _has_place(post: Composition, lines: Sequence[Material]) -> bool:
    """Refuse a list too many, and half of a promised one."""
    items = len({line.paragraph for line in lines if line.block is Block.LIST_ITEM})
    if not items:
        return True
    listed = [len(part.items) for part in post.parts if part.items]
    if len(listed) >= post.shape.max_lists or sum(listed) + min(items, 2) > post.shape.max_items:
        return False
    promised = lines[0].block not in (Block.HEADING, Block.LIST_ITEM)
    return not promised or items <= post.shape.max_items or "includ" in lines[0].text


def _versions(lines: Sequence[Material], post: Composition) -> Iterator[Part]:
    """Yield a point as it is, then in ever shorter forms."""
    items = _items([line for line in lines if line.block is Block.LIST_ITEM], post.space)
    prose = [line for line in lines if line.block is not Block.LIST_ITEM]
    titled = bool(prose) and prose[0].block is Block.HEADING and len(prose) + len(items) > 1
    if titled and post.shape.headings and prose[0].text in post.headings:
        prose = prose[1:]
    whole = Part(lines[-1].heading, lines[0].paragraph, tuple(_as_is(prose, post.language)))
    if items:
        promised = bool(prose) and prose[-1].text.endswith((":", "："))
        listed = sum(len(part.items) for part in post.parts)
        sizes = range(min(len(items), post.shape.max_items - listed), 0, -1)
        for size in sizes if not promised or "includ" in prose[-1].text else sizes[:1]:
            yield replace(whole, items=items[:size])
        if short := _first_of_each(items, lines, post.language):
            yield replace(whole, items=short[: sizes[0]])
        return
    yield whole
    for size in range(len(prose), 0, -1):
        rest = prose[size:]
        # What takes back what was said goes nowhere without it, and is never what is cut.
        if any(limits(line.text, post.language) for line in rest):
            break
        if size < len(prose) and is_question(prose[size - 1].text):
            continue
        kept = tuple(_as_is(prose[:size], post.language))
        if rest:
            yield replace(whole, sentences=kept)
        for shorter in shortenings(kept[0].text, post.language):
            first = DraftSentence(shorter, kept[0].sources)
            yield replace(whole, sentences=(first, *kept[1:]))


def _items(lines: Sequence[Material], space: str) -> tuple[DraftSentence, ...]:
    """Write each item as one, whatever number of sentences it has."""
    whole = (list(item) for _, item in groupby(lines, key=lambda line: line.paragraph))
    return tuple(
        DraftSentence(space.join(line.text for line in item), tuple(line.n for line in item))
        for item in whole
    )


def _first_of_each(
    items: Sequence[DraftSentence], lines: Sequence[Material], language: str
) -> tuple[DraftSentence, ...]:
    """Give the first sentence of each item, unless what follows it takes some of it back."""
    texts = {line.n: line.text for line in lines}
    if any(limits(texts[n], language) for item in items for n in item.sources[1:]):
        return ()
    return tuple(DraftSentence(texts[item.sources[0]], item.sources[:1]) for item in items)


def _as_is(lines: Iterable[Material], language: str) -> Iterator[DraftSentence]:
    for i, line in enumerate(lines):
        prose_opening = i == 0 and line.block is Block.PARAGRAPH
        yield DraftSentence(opened(line.text, language) if prose_opening else line.text, (line.n,))


def _with_hashtags(
    post: Composition, phrases: Sequence[str], title: str, fits: Fits
) -> Composition:
    """Tag what the post or its title speaks of."""
    if not post.parts:
        return post
    said = " ".join((title, *(sentence.text for sentence in post.sentences))).casefold()
    spoken = [phrase for phrase in phrases if phrase.casefold() in said]
    tags = tuple(dict.fromkeys(filter(None, map(hashtag, spoken))))
    for count in range(min(post.shape.max_hashtags, len(tags)), 0, -1):
        tagged = replace(post, hashtags=tags[:count])
        if fits(tagged.body):
            return tagged
    return post
