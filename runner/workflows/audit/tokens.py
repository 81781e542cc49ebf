"""The parts of a sentence that carry meaning, in order: words, figures, signs, question marks."""

from dataclasses import dataclass

from runner.core.languages import pattern
from runner.core.qualifiers import Words, droppable, words_of

_PART = (
    r"https?://\S+"
    r"|\p{N}+(?:[.,:/]\p{N}+)*(?![\p{L}\p{M}])"
    r"|[\p{L}\p{M}\p{N}]+(?:['’.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*"
    r"|(?<![\w])[-−](?=\p{N})|(?<=\p{N})\s?[-–—](?=\s?\p{N})"
    r"|[\"“”„«»「」『』]|[?？؟¿]|[%‰<>=+#@§×÷±≈~&]|#(?!\p{L})|\p{Sc}|\p{So}"
)
_SINGLE_QUOTES = r"(?<!\w)['‘‚‹]([^'‘’\"“”\n]+)['’‘›](?!\w)"
# A change log ends its lines with the numbers of requests and commits; they claim nothing.
_REFERENCES = (
    r"(?:\s?+(?:(?:[-–,:]|\band\b|\bsee\b)\s?+)?+(?:[(\[]#\d+[)\]]"
    r"|[(\[]?+(?:#\d{3,}+|\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}+\b)[)\]]?+)){1,20}+(?=[.!?]?$)"
)
_QUOTES = frozenset('"“”„«»「」『』')
_ENDINGS = {"ll": "will", "re": "are", "ve": "have", "m": "am"}
_WHOLE = {"can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"]}
_IS = frozenset("it that there he she what here who where how".split())
_SAME = {
    "each": "every",
    "percent": "%",
    "prozent": "%",
    "procent": "%",
    "&": "and",
    "？": "?",
    "؟": "?",
    "−": "-",
    "–": "-",
    "—": "-",
}


@dataclass(frozen=True, slots=True)
class Token:
    """`text[start:end]` of a sentence, folded so that equal meanings compare equal."""

    said: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """A sentence as it is compared; `loose` are those that may come and go.

    `skips` leads from the first token of a part that may be left out to the one after it.
    """

    said: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    loose: frozenset[int]
    skips: dict[int, int]

    def __add__(self, other: "Tokens") -> "Tokens":
        size = len(self.said)
        return Tokens(
            self.said + other.said,
            self.spans + other.spans,
            self.loose | {i + size for i in other.loose},
            self.skips | {i + size: j + size for i, j in other.skips.items()},
        )


def tokens_of(text: str, language: str) -> Tokens:
    text = pattern(_SINGLE_QUOTES).sub(r'"\1"', text)
    found = [
        (part, match.span())
        for match in pattern(_PART).finditer(text)
        for part in _parts(match.group())
    ]
    words = words_of(language)
    said = tuple(part for part, _ in found)
    spans = tuple(span for _, span in found)
    skips: dict[int, int] = {}
    free = (words.linkers.match(text) if words else None, pattern(_REFERENCES).search(text))
    for start, end in [*droppable(text, language), *(part.span() for part in free if part)]:
        inside = [i for i, span in enumerate(spans) if start <= span[0] and span[1] <= end]
        if inside:
            skips[inside[0]] = inside[-1] + 1
    return Tokens(said, spans, _loose(said, words) if words else frozenset(), skips)


def _parts(text: str) -> list[str]:
    """Fold one token: don't is do and not, l'eau is l and eau, every quotation mark is one."""
    word = text.strip().casefold().replace("’", "'")
    if word in _QUOTES or "://" in word:
        return ['"' if word in _QUOTES else word]
    if word in _WHOLE:
        return _WHOLE[word]
    if word.endswith("n't"):
        return [word.removesuffix("n't"), "not"]
    first, *rest = word.split("'")
    ends = [_ENDINGS.get(each, "is" if each == "s" and first in _IS else each) for each in rest]
    return [_SAME.get(each, each) for each in (first, *ends) if each]


def _loose(said: tuple[str, ...], words: Words) -> frozenset[int]:
    """Find articles, "and" and "that the", but not those of "a few", "one and a half"."""
    firm = [words.counts.fullmatch(each) is not None or not each[0].isalpha() for each in said]
    beside = [False, *firm, False]
    after = (*said[1:], "")
    return frozenset(
        i
        for i, each in enumerate(said)
        if (each in words.articles and not beside[i + 2])
        or (each in words.joins and not beside[i] and not beside[i + 2])
        or (each in words.that and after[i] in words.articles)
    )
