"""Set chosen sentences as a post: hook first, short paragraphs, lists as in the source."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from runner.providers.agents.offline.keyphrases import hashtag
from runner.providers.agents.offline.shapes import Shape
from runner.providers.agents.offline.shortening import opened, shortenings
from runner.providers.agents.port import Block, DraftSentence, Material, Plan, Point

Fits = Callable[[str], bool]

_VERSION = re.compile(r"\W*(?:version\s+)?v?\d+(?:\.\d+)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph or list of the post."""

    heading: str | None
    paragraph: int
    sentences: tuple[DraftSentence, ...]
    items: tuple[DraftSentence, ...] = ()

    @property
    def order(self) -> int:
        return (self.sentences or self.items)[0].sources[0]


@dataclass(frozen=True, slots=True)
class Composition:
    """A post under construction; the first part is its hook."""

    parts: tuple[Part, ...]
    shape: Shape
    headings: Mapping[str, int]
    hashtags: tuple[str, ...] = ()

    def flow(self) -> Iterator[tuple[str, DraftSentence]]:
        """Yield every sentence with what separates it from the one before."""
        section = None
        for i, part in enumerate(self.parts):
            joined = i > 0 and not part.items and part.paragraph == self.parts[i - 1].paragraph
            if self.shape.headings and i and part.heading not in {None, section}:
                section = part.heading
                if section in self.headings:
                    joined = False
                    yield "\n\n## ", DraftSentence(section, (self.headings[section],))
            for j, sentence in enumerate(part.sentences):
                yield (" " if j or joined else "\n\n"), sentence
            for j, item in enumerate(part.items):
                gap = "\n" if j or (part.sentences and not self.shape.headings) else "\n\n"
                yield gap + self.shape.bullet, item

    @property
    def body(self) -> str:
        text = "".join(gap + sentence.text for gap, sentence in self.flow()).lstrip("\n")
        return "\n\n".join(filter(None, (text, " ".join(self.hashtags))))

    @property
    def sentences(self) -> tuple[DraftSentence, ...]:
        return tuple(sentence for _, sentence in self.flow())

    def plus(self, part: Part) -> "Composition":
        """Add a part: the hook stays first, the others follow the source."""
        hook, rest = self.parts[:1], (*self.parts[1:], part)
        ordered = (*hook, *sorted(rest, key=lambda each: each.order)) if hook else (part,)
        return replace(self, parts=ordered)


def compose(plan: Plan, lines: Sequence[Material], shape: Shape, fits: Fits) -> Composition:
    """Add points by importance until the shape is full or the platform is."""
    by_number = {line.n: line for line in lines}
    headings = _telling_headings(lines)
    post = Composition((), shape, headings)
    for point in filter(None, (plan.hook, *plan.points)):
        if len(post.parts) < shape.max_points:
            post = _with_point(post, point, by_number, fits)
    return _with_hashtags(post, plan.keyphrases, fits)


def _telling_headings(lines: Sequence[Material]) -> dict[str, int]:
    """Number headings worth showing: not the title, not "Fixed" ten times, not "0.4.7"."""
    times = Counter(line.text for line in lines if line.block is Block.HEADING)
    return {
        line.text: line.n
        for line in lines[1:]
        if line.block is Block.HEADING and times[line.text] == 1 and not _VERSION.match(line.text)
    }


def _with_point(
    post: Composition, point: Point, by_number: Mapping[int, Material], fits: Fits
) -> Composition:
    lines = [by_number[n] for n in point.sources if n in by_number]
    if not lines or not _has_place(post, lines):
        return post
    for part in _versions(lines, post.shape.max_items):
        longer = post.plus(part)
        if fits(longer.body) and (not post.parts or len(longer.body) <= post.shape.target_chars):
            return longer
    return post


def _has_place(post: Composition, lines: Sequence[Material]) -> bool:
    """Refuse a list too many, a second one without an introduction, and half of a promised one."""
    items = sum(1 for line in lines if line.block is Block.LIST_ITEM)
    if not items:
        return True
    if sum(1 for part in post.parts if part.items) >= post.shape.max_lists:
        return False
    if items < len(lines):
        return items <= post.shape.max_items or "includ" in lines[0].text
    introduced = post.shape.headings and lines[0].heading in post.headings
    return introduced or all(part.sentences for part in post.parts)


def _versions(lines: Sequence[Material], max_items: int) -> Iterator[Part]:
    """Yield a point as it is, then in ever shorter forms."""
    items = [line for line in lines if line.block is Block.LIST_ITEM]
    prose = [line for line in lines if line.block is not Block.LIST_ITEM]
    whole = Part(lines[0].heading, lines[0].paragraph, tuple(_as_is(prose)))
    yield replace(whole, items=tuple(_as_is(items[:max_items])))
    if not items:
        for size in range(len(prose), 0, -1):
            for shorter in shortenings(opened(prose[0].text)):
                first = DraftSentence(shorter, (prose[0].n,))
                yield replace(whole, sentences=(first, *_as_is(prose[1:size])))
            if size > 1 and not prose[size - 2].text.endswith("?"):
                yield replace(whole, sentences=tuple(_as_is(prose[: size - 1])))


def _as_is(lines: Iterable[Material]) -> Iterator[DraftSentence]:
    for i, line in enumerate(lines):
        prose_opening = i == 0 and line.block is not Block.LIST_ITEM
        yield DraftSentence(opened(line.text) if prose_opening else line.text, (line.n,))


def _with_hashtags(post: Composition, phrases: Sequence[str], fits: Fits) -> Composition:
    if not post.parts:
        return post
    for count in range(min(post.shape.max_hashtags, len(phrases)), 0, -1):
        tagged = replace(post, hashtags=tuple(map(hashtag, phrases[:count])))
        if fits(tagged.body):
            return tagged
    return post
