"""A page as its readers see it: the elements that are shown, and each text with its offset.

The parser repairs broken pages as browsers do but does not say where its text came from. So
before parsing every stretch of text is marked with its offset; wherever the parser moves it,
the mark comes along.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

_OPEN, _CLOSE = "\ue000", "\ue001"
_UNMARKED = {ord(_OPEN): "\ufffd", ord(_CLOSE): "\ufffd"}
_TEXT_BEGINS = re.compile(r"(?:\A|(?<=>))(?=\s*(?:[^\s<]|<(?![A-Za-z/!?])))")
_MARK = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_NEVER_SHOWN = frozenset(
    "audio br button canvas datalist dialog embed head iframe math nav noscript object picture "
    "script style svg template title video wbr".split()
)
_EMPTY = frozenset("img input select textarea".split())
_HIDDEN_STYLE = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|(?<![\w-])(?:font-size|max-height|opacity):0(?![.\d])"
)
_HIDDEN_NAME = re.compile(
    r"(?<![\w-])(?:sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-text|-only)?|"
    r"skip-?(?:link|nav|to-)[\w-]*)(?![\w-])"
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


@dataclass(slots=True)
class Text:
    """What the parser read of one place of the source."""

    offset: int
    text: str


@dataclass(slots=True, eq=False)
class Element:
    """An element that is shown, with what is shown of its children.

    Shape: `names` are its classes and its id, lower case and with hyphens; `within` are the
    tags around it.
    """

    tag: str
    names: str = ""
    role: str = ""
    link: str = ""
    parent: "Element | None" = None
    within: frozenset[str] = frozenset()
    children: "list[Element | Text]" = field(default_factory=list)

    @property
    def level(self) -> int | None:
        """The level of a heading."""
        return int(self.tag[1]) if self.tag in _HEADINGS else None

    @property
    def elements(self) -> "list[Element]":
        """Its children without loose text."""
        return [each for each in self.children if isinstance(each, Element)]

    def walk(self) -> "Iterator[Element]":
        """Go through it and what is in it, outer elements first.

        There is no recursion: pages may be nested deeper than Python's stack.
        """
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.elements)

    @property
    def text(self) -> str:
        """All its text, with folded space."""
        texts = sorted(
            (each.offset, each.text)
            for element in self.walk()
            for each in element.children
            if isinstance(each, Text)
        )
        return " ".join(" ".join(text for _, text in texts).split())


def markable(source: str) -> str:
    """Replace the characters of marks that a page brings along, each by one."""
    return source.translate(_UNMARKED)


def without_marks(text: str) -> str:
    """Return what a marked tree says without the marks."""
    return _MARK.sub("", text)


def parse_marked(source: str) -> LexborHTMLParser:
    """Parse a page; each text of the tree begins with the mark of its offset."""
    return LexborHTMLParser(_TEXT_BEGINS.sub(lambda at: f"{_OPEN}{at.start()}{_CLOSE}", source))


def shown(body: LexborNode | None) -> Element:
    """Copy what is shown of a marked tree."""
    root = Element("body")
    waiting: list[tuple[LexborNode | None, Element]] = [(body and body.first_child, root)]
    while waiting:
        node, parent = waiting.pop()
        if node is None:
            continue
        waiting.append((node.next, parent))
        if node.is_text_node:
            _, *marked = _MARK.split(node.text_content or "")
            parent.children += map(Text, map(int, marked[::2]), marked[1::2])
        elif node.is_element_node and (element := _element(node, parent)):
            parent.children.append(element)
            if element.tag not in _EMPTY:
                waiting.append((node.first_child, element))
    return root


def _element(node: LexborNode, parent: Element) -> Element | None:
    tag = node.tag or ""
    attributes = node.attributes
    if tag in _NEVER_SHOWN or _is_hidden(tag, attributes):
        return None
    within = parent.within if parent.tag in parent.within else parent.within | {parent.tag}
    return Element(
        tag,
        _names(attributes),
        (attributes.get("role") or "").lower(),
        attributes.get("href") or "",
        parent,
        within,
    )


def _is_hidden(tag: str, attributes: Mapping[str, str | None]) -> bool:
    if not attributes:
        return False
    style = "".join((attributes.get("style") or "").lower().split())
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (tag == "input" and attributes.get("type") == "hidden")
        or bool(_HIDDEN_STYLE.search(style))
        or bool(_HIDDEN_NAME.search(_names(attributes)))
    )


def _names(attributes: Mapping[str, str | None]) -> str:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".strip()
    return _HUMP.sub("-", names).lower().replace("_", "-")
