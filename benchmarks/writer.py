"""Measure whether drafts say what a page is about: `python -m benchmarks.writer FOLDER`.

A page's own description (`excerpt` of `expected-metadata.json`, as the test pages of Mozilla's
Readability have it) says what its author took for the point. Its words are looked up in the draft,
and in what two other ways write of the same page in the same length: its first sentences, and
those that LexRank (Erkan & Radev 2004) ranks highest. None of the pages come with this repository.
"""

import argparse
import asyncio
import json
import math
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from runner.content import Platform, Sentence, measure
from runner.core.languages import detect, terms
from runner.parsing import EmptySource, ParsedSource, SourceKind, parse
from runner.providers.agents import Block, Brief, Material, OfflineAgent
from runner.providers.agents.errors import NothingToWrite
from runner.workflows.material import material_of

BUDGET_COVERAGE = 0.80
_LEAST_TERMS = 5
_PROSE = (Block.PARAGRAPH, Block.QUOTE)


@dataclass(frozen=True, slots=True)
class Page:
    """The share of a page's own description that each way of writing covers."""

    name: str
    ours: float
    lead: float
    lexrank: float
    chars: int
    ms: float


def measured(folder: Path, platform: Platform) -> Page | None:
    """Draft from one page; None for one that has no article or no description."""
    about = json.loads((folder / "expected-metadata.json").read_text("utf-8")).get("excerpt") or ""
    try:
        source = parse(SourceKind.HTML, (folder / "source.html").read_bytes())
    except EmptySource:
        return None
    language = detect(" ".join(each.text for each in source.sentences))
    wanted = set(terms(about, language))
    if len(wanted) < _LEAST_TERMS:
        return None
    material = material_from(source)
    begun = time.perf_counter()
    body = drafted(Brief(source.title, platform.value, material))
    ms = (time.perf_counter() - begun) * 1000
    prose = [line.text for line in material if line.block in _PROSE]

    def share(text: str) -> float:
        return len(wanted & set(terms(text, language))) / len(wanted)

    size = max(len(body), 280)
    lead, ranked = within(prose, size), within(by_lexrank(prose, language), size)
    return Page(folder.name, share(body), share(lead), share(ranked), len(body), ms)


def material_from(source: ParsedSource) -> tuple[Material, ...]:
    """Hand over a source as a run does."""
    sentences = [
        Sentence(each.n, each.start, each.end, each.text, each.heading, each.block)
        for each in source.sentences
    ]
    return material_of(source.text, sentences)


def drafted(brief: Brief) -> str:
    """Write one post as the product does; empty when nothing can be written."""
    agent = OfflineAgent(lambda platform, text: measure(Platform(platform), text).remaining)

    async def write() -> str:
        return (await agent.draft(brief, await agent.plan(brief))).body

    try:
        return asyncio.run(write())
    except NothingToWrite:
        return ""


def within(sentences: Iterable[str], size: int) -> str:
    """Take sentences from the first on while they fit."""
    taken: list[str] = []
    for each in sentences:
        if taken and len(" ".join([*taken, each])) > size:
            break
        taken.append(each)
    return " ".join(taken)


def by_lexrank(sentences: Sequence[str], language: str) -> list[str]:
    """Order sentences by continuous LexRank: votes weighted by the cosine of their terms."""
    counts = [Counter(terms(each, language)) for each in sentences[:400]]
    seen = Counter(term for count in counts for term in count)
    vectors = []
    for count in counts:
        weights = {term: n * math.log(len(counts) / seen[term]) for term, n in count.items()}
        length = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
        vectors.append({term: weight / length for term, weight in weights.items()})
    alike = [
        [sum(weight * b.get(term, 0.0) for term, weight in a.items()) for b in vectors]
        for a in vectors
    ]
    rank = [1.0 / max(1, len(vectors))] * len(vectors)
    degree = [sum(row) or 1.0 for row in alike]
    for _ in range(30):
        rank = [
            0.15 / len(rank) + 0.85 * sum(rank[j] * row[j] / degree[j] for j in range(len(rank)))
            for row in alike
        ]
    return [sentences[i] for i in sorted(range(len(rank)), key=lambda i: -rank[i])]


def main() -> None:
    """Print the shares, and the pages where the first sentences say more than the draft."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--platform", type=Platform, default=Platform.LINKEDIN)
    arguments = parser.parse_args()
    folders = [each.parent for each in sorted(arguments.folder.glob("*/expected-metadata.json"))]
    pages = list(filter(None, (measured(each, arguments.platform) for each in folders)))
    if not pages:
        parser.error(f"{arguments.folder} has no */expected-metadata.json with a description")
    print(
        f"{len(pages)} pages, {arguments.platform.value}: "
        f"{mean(each.ours for each in pages):.3f} of a description covered "
        f"(budget {BUDGET_COVERAGE}), first sentences {mean(each.lead for each in pages):.3f}, "
        f"LexRank {mean(each.lexrank for each in pages):.3f}"
    )
    print(f"characters: {mean(each.chars for each in pages):.0f}")
    took = [each.ms for each in pages]
    print(f"ms per draft: {mean(took):.0f}, {max(took):.0f} at most")
    for each in sorted(pages, key=lambda page: page.ours - page.lead):
        if each.ours < each.lead:
            print(f"{each.ours:.2f}, first sentences {each.lead:.2f}: {each.name}")


if __name__ == "__main__":
    main()
