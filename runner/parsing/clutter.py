"""What stands around and within an article without belonging to it.

Names of classes are what authors say of a part; where they say nothing, the share of links and
the counts of lists, pictures and fields tell clutter from prose. The words and limits are those
of Mozilla's Readability.
"""

import re
import unicodedata
from collections.abc import Callable

from runner.parsing.page import Element
from runner.parsing.weights import Weight

_ROLES = frozenset("alert alertdialog complementary dialog menu menubar navigation search".split())
_BYLINE = re.compile(r"byline|author|dateline|writtenby")
_UNLIKELY = re.compile(
    r"-ad-|ad-break|agegate|ai2html|banner|breadcrumb|combx|comment|community|cookie|consent|"
    r"cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|newsletter|pager|pagination|popup|"
    r"related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|teaser|"
    r"yom-remote"
)
_MAYBE = re.compile(r"and|article|body|column|content|main|mathjax|shadow")
_GOOD = re.compile(r"article|blog|body|content|entry|main|page|post|story|text")
_BAD = re.compile(
    r"-ad-|banner|combx|comment|com-|contact|cookie|footer|gdpr|(?<![\w-])hid(?![\w-])|hidden|"
    r"masthead|media|meta|newsletter|outbrain|promo|related|scroll|share|shopping|shoutbox|"
    r"sidebar|skyscraper|sponsor|tags|teaser|(?<![\w-])toc(?![\w-])|widget"
)
_EDITS_NAME = re.compile(r"(?<![\w-])mw-editsection(?![\w-])")
_CODE_NAME = re.compile(r"code|highlight|(?<![a-z])lang|listing|prettyprint|source|syntax|terminal")
_SENTENCE_END = re.compile(r"[^\W\d_][.!?…]+[\"'”’»)]*(?:\s|$)|[。！？؟।۔]")
_SHARE = re.compile(r"(?<![a-z])share(?![a-z])|sharedaddy")
_JUDGED = frozenset("div fieldset form ol section table ul".split())
_LONGEST_BYLINE = 100
_MUCH_PROSE_COMMAS = 10
# Old pages stand in a form as a whole.
_LONGEST_QUESTION = 200


def name_weight(element: Element) -> int:
    """Return how well or ill its names speak of an element."""
    names = element.names
    return 25 * (bool(_GOOD.search(names)) - bool(_BAD.search(names)))


def is_around(element: Element, weight: Weight) -> bool:
    """Return whether a part is never of an article."""
    if element.tag == "pre":
        return _is_code(element)
    return (
        element.tag in ("aside", "footer")
        or element.role in _ROLES
        or bool(_EDITS_NAME.search(element.names))
        or _is_sign(element, weight)
        or _asks(element, weight)
    )


def _is_sign(element: Element, weight: Weight) -> bool:
    """Return whether it is the ¶ or # that manuals put beside headings."""
    leads_within = element.tag == "a" and element.link.startswith("#")
    return leads_within and weight["chars"] <= 2 and not any(map(str.isalnum, element.text))


def _is_code(pre: Element) -> bool:
    """Tell code from letters and stories that only keep their lines."""
    names = f"{pre.names} {pre.parent.names if pre.parent else ''}"
    if _CODE_NAME.search(names) or any(each.tag in ("code", "kbd", "samp") for each in pre.walk()):
        return True
    text = pre.text
    signs = "".join(text.split())
    letters = sum(sign.isalpha() or unicodedata.category(sign)[0] == "M" for sign in signs)
    return letters < 0.85 * len(signs) or not _SENTENCE_END.search(text)


def is_unlikely(element: Element, weight: Weight) -> bool:
    """Return whether a part is hardly of an article, as its author calls it."""
    if is_around(element, weight):
        return True
    names = element.names
    if element.tag in ("a", "body") or not names or weight["headlines"]:
        return False
    if _BYLINE.search(names) and weight["chars"] < _LONGEST_BYLINE:
        return True
    if {"code", "table"} & element.within:
        return False
    return bool(_UNLIKELY.search(names)) and not _MAYBE.search(names)


def clutter(by_names: bool, by_counts: bool) -> Callable[[Element, Weight], bool]:
    """Return what tells whether a part of the article itself is left out."""

    def is_clutter(element: Element, weight: Weight) -> bool:
        if is_around(element, weight) or _leads_about(element, weight):
            return True
        named = name_weight(element) if by_names else 0
        if element.level in (1, 2):
            return named < 0
        is_judged = by_counts and element.tag in _JUDGED and not weight["headlines"]
        if not is_judged or _has_headings(element, weight):
            return False
        has_little_prose = weight["commas"] < _MUCH_PROSE_COMMAS
        return named < 0 or (has_little_prose and _looks_odd(element, weight, named))

    return is_clutter


def _leads_about(element: Element, weight: Weight) -> bool:
    """Return whether it shares the page, or leads to places within."""
    if element.tag in ("ol", "ul") and weight["linked_within"] > 0.9 * weight["chars"]:
        return True
    return bool(_SHARE.search(element.names)) and weight["chars"] < 500


def is_form(element: Element, weight: Weight) -> bool:
    """Return whether there is more to fill in than to read."""
    return element.tag == "form" and _has_many_inputs(weight)


def _asks(element: Element, weight: Weight) -> bool:
    """Return whether it is a form that asks for an address or a word, and says nothing."""
    return element.tag == "form" and weight["chars"] < _LONGEST_QUESTION


def is_layout(table: Element, weight: Weight) -> bool:
    """Return whether a table only arranges its cells, as those of mails do."""
    if table.role in ("none", "presentation"):
        return True
    return not weight["table_heads"] and (
        weight["tables"] > 1
        or weight["headings"] > 0
        or weight["cells"] <= weight["rows"]
        or weight["blocks"] - 1 > 2 * weight["cells"]
    )


def _has_many_inputs(weight: Weight) -> bool:
    return weight["inputs"] > weight["paragraphs"] // 3


def _has_headings(element: Element, weight: Weight) -> bool:
    """Return whether it is a table of data."""
    return element.tag == "table" and element.role != "presentation" and weight["table_heads"] > 0


def _looks_odd(element: Element, weight: Weight, named: int) -> bool:
    links = weight.link_density
    in_figure = "figure" in element.within
    is_list = element.tag in ("ol", "ul") or weight["in_lists"] > 0.9 * weight["chars"]
    is_gallery = (
        weight["images"] > 1 and weight["paragraphs"] < weight["images"] / 2 and not in_figure
    )
    is_stub = weight["chars"] < 25 and weight["in_headings"] < 0.9 * weight["chars"] and links > 0
    has_many_items = weight["items"] - 100 > weight["paragraphs"]
    return (
        is_gallery
        or _has_many_inputs(weight)
        or links > (0.5 if named > 0 else 0.8 if is_list else 0.2)
        or (not is_list and (has_many_items or (is_stub and not in_figure)))
    )
