"""Read sentences as plain text and as comparable terms."""

import re

_TARGET = r"\([^()]*(?:\([^()]*\)[^()]*)*\)"
_IMAGE = re.compile(rf"!\[[^\[\]]*\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]]+)\](?:{_TARGET}|\[[^\[\]]*\])")
_STRONG = re.compile(r"(\*{1,3})(\S(?:.*?\S)?)\1")
_EMPHASIS = re.compile(r"(?<![\w_])_(?!_)([^_]+)_(?![\w_])")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
# A change log ends its lines with the number of a pull request, a commit or an advisory. Those that
# end nothing are taken too, and put back: left, each would be the beginning of another look.
_REFERENCES = re.compile(r"(?: ?(?:[-–,:]|and|see)? ?\(?(?:#\d+|\b[0-9a-f]{7,40}\b)\)?)+([.!?]?$)?")
_WORD = re.compile(r"[^\W_]+(?:['’.+&-][^\W_]+)*")

_STOP_WORDS = (
    "a about above after again all also although am an and any are as at be because been before "
    "being below between both but by can cannot could did do does doing don't down during each "
    "either else even ever every few for from further get gets got had has have having he her here "
    "hers him his how however i i'm if in into is isn't it it's its itself just let like made make "
    "makes many may me might more most much must my near need no nor not now of off often on once "
    "one only or other our ours out over own per rather re same see she should since so some still "
    "such than that that's the their theirs them then there there's these they they're this those "
    "though through to too two under until up upon us use used uses using very via was we we'd "
    "we're were what when where whether which while who whom why will with within without would "
    "yes yet you you'll you're your yours"
)
STOP_WORDS = frozenset(_STOP_WORDS.split())


def plain(text: str) -> str:
    """Drop Markdown marks, tags and trailing references; every word that is left was there.

    A text that is plain already comes back as it is.
    """
    text = _IMAGE.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", text))
    text = _TAG.sub("", text).replace("`", "")
    text = " ".join(text.split())
    return _REFERENCES.sub(lambda found: found[0 if found[1] is None else 1], text).strip()


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def terms(text: str) -> list[str]:
    """Give the words that carry meaning, folded so that plural and singular compare equal."""
    folded = (word.casefold().replace("’", "'") for word in words(text))
    return [_stem(word) for word in folded if word not in STOP_WORDS and len(word) > 1]


def _stem(word: str) -> str:
    for ending, least in (("ings", 7), ("ing", 6), ("ies", 5), ("ed", 5), ("es", 5), ("s", 4)):
        if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
            return word[: -len(ending)]
    return word
