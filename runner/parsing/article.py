"""Which elements of a page are its article.

Source: the way of Mozilla's Readability, after Arc90: paragraphs give points to what they stand
in, links take them away, and the best element comes with those siblings that are like it.
"""

from collections.abc import Callable, Iterator
from itertools import groupby, islice

from runner.parsing.clutter import clutter, is_around, is_form, is_unlikely, name_weight
from runner.parsing.page import Element, Text
from runner.parsing.weights import Weight, Weights, weigh, weight_of

_INLINE = frozenset(
    "a abbr b bdi bdo br cite code em font i kbd label mark q s samp small span strong sub sup "
    "time u var".split()
)
_PARAGRAPHS = frozenset("h2 h3 h4 h5 h6 p pre section td".split())
_START = {"blockquote": 3, "div": 5, "pre": 3, "td": 3} | dict.fromkeys(
    "address dd dl dt form li ol ul".split(), -3
)
_LEAST_CHARS = 25
_ENOUGH_CHARS = 500
_LEVELS = 5
# No article of two megabytes has more, and weighing them takes its time.
_MOST_ELEMENTS = 50_000
# Siblings of the best element come along by a fifth of its points.
_SHARE = 0.2
# Leave out the unlikely, go by what parts are called, go by what they are made of.
_STRICTNESS = ((True, True, True), (False, True, True), (False, False, True))


def find_article(body: Callable[[], Element]) -> tuple[list[Element], Weights]:
    """Return the parts of a page that are its article, or all of a page without one.

    They come without clutter, and with what all in them weighs. `body` is asked for anew for
    each try, because a try takes out what it leaves out.
    """
    for prunes, by_names, by_counts in _STRICTNESS:
        page = body()
        if sum(1 for _ in page.walk()) > _MOST_ELEMENTS:
            return _whole(page)
        weights = weigh(page, is_around)
        page = _main(page, weights)
        prose = weights[page].prose
        if prunes:
            _prune(page, prose)
        parts = _parts(page, by_names)
        is_clutter = clutter(by_names, by_counts)
        weights = {k: v for part in parts for k, v in weigh(part, is_clutter).items()}
        found = sum(weights[part]["chars"] for part in parts)
        if found >= max(_LEAST_CHARS, min(_ENOUGH_CHARS, prose * 0.75), prose / 10):
            return parts, weights
    return _whole(body())


def _prune(page: Element, prose: float) -> None:
    weigh(page, lambda each, weight: weight.prose < 0.8 * prose and is_unlikely(each, weight))


def _main(page: Element, weights: Weights) -> Element:
    """Return what the page says is its main part, cut off from the rest."""
    for each in page.walk():
        if "main" in (each.tag, each.role) and weights[each].prose:
            each.parent = None
            return each
    return page


def _whole(body: Element) -> tuple[list[Element], Weights]:
    """Return the main part, or the only `article`, or the body."""
    weights = weigh(body, lambda each, weight: is_around(each, weight) or is_form(each, weight))
    main = _main(body, weights)
    articles = [each for each in body.walk() if each.tag == "article"]
    return articles if main is body and len(articles) == 1 else [main], weights


def _parts(body: Element, by_names: bool) -> list[Element]:
    weights = weigh(body)
    scores = _scores(body, weights, by_names)
    if not scores:
        return []
    top = _best(scores)
    threshold = scores.get(top, 0) * _SHARE
    parts: list[Element] = []
    for each in top.parent.elements if top.parent else [top]:
        bonus = threshold if each.names and each.names == top.names else 0
        is_like_it = each in scores and scores[each] + bonus >= max(10, threshold)
        if (
            each is top
            or is_like_it
            or _is_paragraph(each, weights[each], is_lead=top not in parts)
        ):
            parts.append(each)
    return parts


def _is_paragraph(element: Element, weight: Weight, is_lead: bool) -> bool:
    """Return whether it is a loose paragraph, or holds those that lead to the others."""
    if element.tag != "p" and not (is_lead and weight["paragraphs"] and name_weight(element) >= 0):
        return False
    return weight["chars"] > 0 and weight.link_density < (0.25 if weight["chars"] > 80 else 0.01)


def _scores(body: Element, weights: Weights, by_names: bool) -> dict[Element, float]:
    scores: dict[Element, float] = {}
    for holder, weight in _paragraphs(body, weights):
        if weight["chars"] < _LEAST_CHARS:
            continue
        points = 2 + weight["commas"] + min(weight["chars"] // 100, 3)
        for level, around in enumerate(islice(_line(holder), _LEVELS)):
            if around not in scores:
                scores[around] = _START.get(around.tag, 0)
                scores[around] += name_weight(around) if by_names else 0
            scores[around] += points / (level * 3 if level > 1 else level + 1)
    return {each: score * (1 - weights[each].link_density) for each, score in scores.items()}


def _line(element: Element | None) -> Iterator[Element]:
    """Go from an element to those around it."""
    while element:
        yield element
        element = element.parent


def _paragraphs(body: Element, weights: Weights) -> Iterator[tuple[Element, Weight]]:
    """Yield what weighs as a paragraph, beside the element that holds it."""
    for element in body.walk():
        is_plain = element.tag == "div" and weights[element]["blocks"] == 1
        if element.parent and (element.tag in _PARAGRAPHS or is_plain):
            yield element.parent, weights[element]
        elif element.tag in ("article", "body", "div", "main"):
            for is_loose, children in groupby(element.children, _is_inline):
                if is_loose:
                    weight = Weight()
                    for child in children:
                        weight.add(
                            weight_of(child.text) if isinstance(child, Text) else weights[child]
                        )
                    yield element, weight


def _is_inline(child: Element | Text) -> bool:
    return isinstance(child, Text) or child.tag in _INLINE


def _best(scores: dict[Element, float]) -> Element:
    """Return the element with the most points, or the one around it that holds others like it."""
    ranked = sorted(scores, key=scores.__getitem__, reverse=True)[:5]
    top = ranked[0]
    rivals = [set(_line(each.parent)) for each in ranked[1:] if scores[each] >= 0.75 * scores[top]]
    shared = (each for each in _line(top.parent) if sum(each in line for line in rivals) >= 3)
    top = next(shared, top)
    last = scores.get(top, 0)
    least = last / 3
    for around in _inside_body(top.parent):
        if scores.get(around, last) < least:
            break
        if scores.get(around, last) > last:
            top = around
            break
        last = scores.get(around, last)
    for around in _inside_body(top.parent):
        if len(around.elements) > 1:
            break
        top = around
    return top


def _inside_body(element: Element | None) -> Iterator[Element]:
    return (each for each in _line(element) if each.parent)
