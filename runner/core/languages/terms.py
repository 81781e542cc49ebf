"""What the words of a text mean for comparing it: stems, without the words that say nothing."""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from runner.core.languages.detection import detect
from runner.core.languages.patterns import pattern
from runner.core.languages.scripts import base
from runner.core.languages.words import words

_STEMMERS: Mapping[str, str] = MappingProxyType(
    {
        "ar": "arabic",
        "ca": "catalan",
        "cs": "czech",
        "da": "danish",
        "de": "german",
        "el": "greek",
        "en": "english",
        "eo": "esperanto",
        "es": "spanish",
        "et": "estonian",
        "eu": "basque",
        "fa": "persian",
        "fi": "finnish",
        "fr": "french",
        "ga": "irish",
        "hi": "hindi",
        "hu": "hungarian",
        "hy": "armenian",
        "id": "indonesian",
        "it": "italian",
        "lt": "lithuanian",
        "ne": "nepali",
        "nl": "dutch",
        "no": "norwegian",
        "pl": "polish",
        "pt": "portuguese",
        "ro": "romanian",
        "ru": "russian",
        "sr": "serbian",
        "st": "sesotho",
        "sv": "swedish",
        "ta": "tamil",
        "tr": "turkish",
        "yi": "yiddish",
    }
)
# What the collection lacks: the words said most.
_MORE_STOP_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "hi": "अब आप आपको आपका आपके आपकी भी मुझे मेरा मेरे मेरी मैं मैंने हम हमने हमें हमारा हमारे हमारी "
        "यहाँ वहाँ हूँ हैं",
        "uk": "а або але без би був була були було бути в вам вас ваш весь вже ви від він вона "
        "вони воно все всі всіх де для до є ж за з зі й його її їм їх і із коли кого крім ледь "
        "лише ми між мене мені мій може можна на над нам нас наш не нею ним них ні ну о об один "
        "одна от ось під по поки про при саме своє свою себе собі та так такий також там тебе ти "
        "тим тих то тобі того тоді той тому тут у усе усі хоч хто це цей ця ці цього цьому через "
        "чи чим чого що щоб як яка який які якого як-от я",
        "sr": "а али без би био била било били бити га где да до ће ћу се си смо сте су сам је "
        "још јер како када као кад ко код које који која коју којих ли ми мени можда на над не "
        "него неки нема није ни но о од он она они оно па по под пре при са само све сви свој "
        "та тај тако там те ти то тога тој том ту у уз шта што ја "
        "a ali bez bi bio bila bilo bili biti ga gde da do će ću se si smo ste su sam je još jer "
        "kako kada kao kad ko kod koje koji koja koju kojih li mi meni možda na nad ne nego neki "
        "nema nije ni no o od on ona oni ono pa po pod pre pri sa samo sve svi svoj ta taj tako "
        "tam te ti to toga toj tom tu u uz šta što ja",
    }
)
# What Romance languages write before a vowel; and what Japanese leaves at the end of a phrase.
_ELIDED = r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|(?:a|da|de|ne|su|que)ll|quest)'"
_ELIDING = frozenset({"fr", "it", "ca"})
_INFLECTED = r"(?<=[\p{Han}\p{Katakana}ー々\p{N}])\p{Hiragana}+$"
_PARTICLE = r"(?<=\p{Hiragana}{2})(?:(?:に|で|と|へ)[はも]|から|まで|より|[はがをにのもでとへや])$"

# The collection's English list takes "run", "system" and "information" for words that say nothing.
_ENGLISH = frozenset(
    (
        "a about above after again all also although am an and any are aren't as at be because "
        "been before being below between both but by can can't cannot could couldn't did didn't "
        "do does doesn't doing don't down during each either else even ever every few for from "
        "further get gets got had hadn't has hasn't have haven't having he he's her here here's "
        "hers him his how however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its "
        "itself just let let's like made make makes many may me might more most much must my near "
        "need new no nor not now of off often on once one only or other our ours out over own per "
        "rather re same see she she's should since so some still such than that that's the their "
        "theirs them then there there's these they they'd they'll they're they've this those "
        "though through to too two under until up upon us use used uses using very via was wasn't "
        "we we'd we'll we're we've were weren't what what's when where whether which while who "
        "who's whom why will with within without won't would wouldn't yes yet you you'd you'll "
        "you're you've your yours"
    ).split()
)


@cache
def stop_words(language: str) -> frozenset[str]:
    """Give the words of a language that say nothing by themselves, casefolded; none if unknown."""
    code = base(language)
    if code == "en":
        return _ENGLISH
    known = import_module("stopwordsiso").stopwords(code)
    return frozenset(map(str.casefold, known)).union(_MORE_STOP_WORDS.get(code, "").split())


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """Give what the forms of a word have in common, or the word where no rules are known."""
    folded = word.casefold().replace("’", "'")
    code = base(language)
    if code == "ja":
        return str(pattern(_PARTICLE).sub("", pattern(_INFLECTED).sub("", folded)))
    name = _STEMMERS.get(code)
    return str(_stemmer(name).stemWord(folded)) if name else folded


def terms(text: str, language: str | None = None) -> list[str]:
    """List the stems of the words that carry meaning, in order."""
    language = language or detect(text)
    ignored = stop_words(language)
    elides = base(language) in _ELIDING
    found = []
    for word in words(text, language):
        folded = word.casefold().replace("’", "'")
        if elides and folded not in ignored:
            folded = pattern(_ELIDED).sub("", folded)
        root = stem(folded, language)
        if not {folded, root} & ignored:
            found.append(root)
    return found


@cache
def _stemmer(name: str) -> Any:
    return import_module("snowballstemmer").stemmer(name)
