"""Cut a source into passages: the smallest groups of sentences that can be read on their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, pairwise

from runner.providers.agents.offline.fitness import (
    is_courtesy,
    is_item,
    is_lead_in,
    is_question,
    is_quotation,
    is_quoting,
    is_sentence,
    leans,
    limits,
    refers_back,
)
from runner.providers.agents.offline.shortening import opened
from runner.providers.agents.port import PROSE, Block, Material

_MAX_RUN = 3
_LONGEST_ITEM = 400


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that are used together; a list keeps its lead-in, if it has one, as `lines[0]`.

    `opens` is false when its paragraph says something before it that the post will not say, `heads`
    when it says anything before it.
    """

    lines: tuple[Material, ...]
    opens: bool = True
    heads: bool = True

    @property
    def is_list(self) -> bool:
        return self.lines[-1].block is Block.LIST_ITEM

    @property
    def heading(self) -> str | None:
        return self.lines[0].heading

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def sources(self) -> tuple[int, ...]:
        return tuple(line.n for line in self.lines)


def passages(lines: Sequence[Material], language: str) -> list[Passage]:
    """Cut lines of text into prose and lists, in source order."""
    considered = [line for line in lines if line.block in PROSE or line.block is Block.LIST_ITEM]
    above = {line.n: before for before, line in pairwise(lines) if before.block is Block.HEADING}
    found: list[Passage] = []
    before: Sequence[Material] = ()
    for (is_list, _), group in groupby(considered, key=_neighbourhood):
        members = list(group)
        if is_list:
            found.extend(_lists(members, before, above.get(members[0].n), language))
        else:
            asked = {n: each for n, each in above.items() if _asks(each.text, language)}
            found.extend(_prose(members, asked, language, is_first=not before))
        before = members
    return found


def _neighbourhood(line: Material) -> tuple[bool, str | None]:
    return line.block is Block.LIST_ITEM, line.heading


def _prose(
    lines: Sequence[Material], asked: Mapping[int, Material], language: str, *, is_first: bool
) -> list[Passage]:
    """Start a passage at each sentence that stands alone; what leans on it joins it.

    The first sentence of a source leans on nothing that was left out, the first one under a
    question answers it. Thanks and greetings join nothing.
    """
    runs: list[list[Material]] = []
    previous: Material | None = None
    for line in lines:
        follows = previous is not None and previous.n + 1 == line.n
        if not is_sentence(line.text, language):
            previous = None
            continue
        # What is asked in a paragraph of its own is asked by somebody else.
        elsewhere = previous is not None and previous.paragraph != line.paragraph
        turn = elsewhere and is_question(line.text)
        joins = (
            follows
            and not turn
            and (
                _leans_on(line, previous, language)
                or is_quotation(line.text)
                or is_question(runs[-1][-1].text)
                or is_quoting(" ".join(each.text for each in runs[-1]))
            )
        )
        if line.n in asked:
            runs.append([asked[line.n], line])
            previous = line
        elif joins and is_courtesy(line.text, language):
            previous = None
        elif joins and (len(runs[-1]) < _MAX_RUN or limits(line.text, language)):
            runs[-1].append(line)
            previous = line
        elif joins:
            previous = None
        elif (is_first and line is lines[0]) or not (
            leans(text := opened(line.text), language) or is_quotation(text)
        ):
            runs.append([line if is_first and line is lines[0] else replace(line, text=text)])
            previous = line
        else:
            previous = None
    whole = [run for run in runs if _is_whole(run)]
    spoken = {line.n for run in whole for line in run}
    starts = {
        line.n for i, line in enumerate(lines) if not i or lines[i - 1].paragraph != line.paragraph
    }
    return [
        Passage(
            tuple(run),
            opens=run[0].n in starts or run[0].n - 1 in spoken,
            heads=run[0].n in starts,
        )
        for run in whole
    ]


def _asks(heading: str, language: str) -> bool:
    """Tell a question that says what it is about: "How does it work?" does not."""
    return is_question(heading) and not refers_back(heading, language)


def _is_whole(run: Sequence[Material]) -> bool:
    """Refuse a question without an answer, and words without who said them."""
    text = " ".join(line.text for line in run)
    return not (is_question(run[-1].text) or is_quoting(text) or is_quotation(text))


def _leans_on(line: Material, before: Material | None, language: str) -> bool:
    """Tell whether a sentence needs the one before: a paragraph that only links to it does not."""
    begins = before is not None and before.paragraph != line.paragraph
    return leans(opened(line.text, language) if begins else line.text, language)


def _lists(
    members: Sequence[Material],
    earlier: Sequence[Material],
    heading: Material | None,
    language: str,
) -> list[Passage]:
    """Keep a list with the sentence that opens it; without one it needs a heading or sentences."""
    whole_items = [
        _within_reason(list(item), language)
        for _, item in groupby(members, key=lambda line: line.paragraph)
    ]
    kept = [item for item in whole_items if _can_stand(item, language)]
    items = [line for item in kept for line in item]
    before = earlier[-1] if earlier else None
    lead = before is not None and before.n + 1 == members[0].n and before.text.endswith((":", "："))
    if before is not None and lead:
        whole = len(kept) == len(whole_items) or "includ" in before.text
        opening = _opening(earlier, language) if whole and items else ()
        return [Passage((*opening, *items))] if opening else []
    if heading is not None and items:
        return [Passage((heading, *items))]
    telling = [
        item
        for item in kept
        if is_sentence(item[0].text, language) and not refers_back(item[0].text, language)
    ]
    return [Passage(tuple(chain.from_iterable(telling)))] if len(telling) > 1 else []


def _opening(earlier: Sequence[Material], language: str) -> Sequence[Material]:
    """Give what opens a list: its lead-in, after the sentences that it speaks of."""
    *others, lead = earlier
    if is_lead_in(lead.text, language):
        return (lead,)
    opening = [lead]
    for before in reversed(others[-_MAX_RUN:]):
        if before.n + 1 != opening[0].n or not is_sentence(before.text, language):
            return ()
        opening.insert(0, before)
        if not leans(before.text, language):
            return opening
    return ()


def _within_reason(item: Sequence[Material], language: str) -> Sequence[Material]:
    """Leave the last sentences of a long item out, unless they take back some of the others."""
    while len(item) > 1 and sum(len(line.text) for line in item) > _LONGEST_ITEM:
        if limits(item[-1].text, language):
            break
        item = item[:-1]
    return item


def _can_stand(item: Sequence[Material], language: str) -> bool:
    """Take an item with all it says: what follows its first sentence may be what limits it."""
    return (
        sum(len(line.text) for line in item) <= _LONGEST_ITEM
        and is_item(item[0].text, language)
        and all(is_sentence(line.text, language) for line in item[1:])
    )
