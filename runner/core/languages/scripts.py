"""What is known of a language by its code: how it is written, and which way."""

from collections.abc import Mapping
from types import MappingProxyType

from runner.core.languages.patterns import pattern

UNKNOWN = "und"
# How many characters say as much as one word of a language with spaces: the ratios by which
# translators estimate, rounded.
WORD_LENGTHS: Mapping[str, float] = MappingProxyType(
    {"ja": 2.0, "zh": 1.6, "th": 5.0, "lo": 5.0, "km": 5.0, "my": 5.0, "bo": 4.0}
)
# A class of characters whose words are written without spaces between them.
SPACELESS = (
    r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}"
    r"\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}々ー"
)
_RIGHT_TO_LEFT = frozenset("ar arc arz azb ckb dv fa he iw ks mzn pnb ps sd syr ug ur yi".split())
_RIGHT_TO_LEFT_SCRIPTS = frozenset("adlm arab aran hebr nkoo rohg syrc thaa".split())
_SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}


def base(language: str) -> str:
    """Give the language of a code without its region or script: "pt-BR" is "pt"."""
    first = language.replace("_", "-").split("-")[0].lower()
    return _SAME.get(first, first)


def is_spaceless(language: str) -> bool:
    """Tell whether a language writes no spaces between its words."""
    return base(language) in WORD_LENGTHS


def is_spaceless_char(char: str) -> bool:
    """Tell whether a character belongs to a script without spaces between words."""
    return pattern(f"[{SPACELESS}]").match(char) is not None


def direction(language: str) -> str:
    """Give "rtl" or "ltr", as HTML's `dir` has it; a script in the code decides."""
    for part in language.lower().replace("_", "-").split("-")[1:]:
        if len(part) == 4 and part.isalpha():
            return "rtl" if part in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if base(language) in _RIGHT_TO_LEFT else "ltr"
