"""What the elements of a page weigh: how much prose, how many links, lists and pictures."""

import re
from collections.abc import Callable

from runner.parsing.page import Element, Text

_COMMA = re.compile("[,\u060c\u3001\u3002\uff0c\ufe10\ufe50]")
_BLOCKS = frozenset("blockquote dl div img ol p pre table ul".split())
# A link within the page, such as one to a footnote, is part of the prose.
_SHARE_OF_LINK_WITHIN = 0.3


class Weight(dict[str, int]):
    """What is counted of an element and all in it, by name.

    Shape: `chars` are all its characters, of which `linked`, `linked_within` (the page),
    `in_headings` and `in_lists` stand in such; the others are numbers of elements, and of commas.
    """

    def __missing__(self, name: str) -> int:
        return 0

    def add(self, other: "Weight") -> None:
        """Add what a part weighs."""
        for name, count in other.items():
            self[name] = self.get(name, 0) + count

    @property
    def prose(self) -> int:
        """Its characters that are no links."""
        return self["chars"] - self["linked"]

    @property
    def link_density(self) -> float:
        """The share of its characters that are links."""
        return self["linked"] / self["chars"] if self["chars"] else 0


_COUNTED_AS = {
    "p": "paragraphs",
    "h1": "headlines",
    "li": "items",
    "img": "images",
    "input": "inputs",
    "select": "inputs",
    "textarea": "inputs",
    "table": "tables",
    "tr": "rows",
    "td": "cells",
    "th": "table_heads",
    "caption": "table_heads",
    "thead": "table_heads",
}
Weights = dict[Element, Weight]


def weigh(root: Element, leaves_out: Callable[[Element, Weight], bool] | None = None) -> Weights:
    """Weigh an element and all in it, inner ones first.

    What `leaves_out` says is taken out of the tree, and counts for nothing around it.
    """
    weights: Weights = {}
    for element in reversed(list(root.walk())):
        element.children = [
            each for each in element.children if isinstance(each, Text) or each in weights
        ]
        loose = (each.text for each in element.children if isinstance(each, Text))
        weight = weight_of(" ".join(loose))
        for child in element.elements:
            weight.add(weights[child])
        _count(element, weight)
        if element is root or leaves_out is None or not leaves_out(element, weight):
            weights[element] = weight
    return weights


def weight_of(text: str) -> Weight:
    """Weigh loose text."""
    folded = " ".join(text.split())
    commas = len(_COMMA.findall(folded))
    return Weight(chars=len(folded), commas=commas) if folded else Weight()


def _count(element: Element, weight: Weight) -> None:
    tag = element.tag
    if tag == "a":
        leads_within = element.link.startswith("#")
        weight["linked_within"] = leads_within * weight["chars"]
        weight["linked"] = int(weight["chars"] * (_SHARE_OF_LINK_WITHIN if leads_within else 1))
    elif element.level:
        weight["in_headings"] = weight["chars"]
        weight["headings"] += 1
    elif tag in ("ol", "ul"):
        weight["in_lists"] = weight["chars"]
    if tag in _BLOCKS:
        weight["blocks"] += 1
    if name := _COUNTED_AS.get(tag):
        weight[name] += 1
