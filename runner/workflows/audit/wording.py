"""Rules on words."""

import re
from collections.abc import Iterator

from runner.core.languages import stop_words
from runner.providers.agents import banned_spans
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading

_SHOUTING = re.compile(r"\b[^\W\d_a-z]{2,}(?:[ '’-]+[^\W\d_a-z]{2,}){2,}\b")
_VOWEL = re.compile(r"[AEIOUYÄÖÜÉÈÀÁÍÓÚ]")
_CAPITALS = re.compile(r"[^\W\d_]{2,}")
_LOUD = 2
# Longer ones than a glance tells from words in capitals.
_ACRONYMS = frozenset(
    "NASA NATO UNESCO UNICEF OPEC ASEAN JAXA CERN FIFA UEFA YAML JSON TOML AJAX SAAS PAAS IAAS "
    "OAUTH SAML ASCII GDPR DSGVO RGPD OSHA HIPAA COVID AIDS SARS LIDAR ARIA WCAG SOAP REST CRUD "
    "ACID IEEE OECD IKEA LEGO NASDAQ EURIBOR LIBOR ASAP IBAN SWIFT SEPA".split()
)
_EXCLAIMING = re.compile(r"(?<![!?])(?=[!?]*(?:!!|\?!))[!?]+")
_EXCLAMATION = re.compile(r"!")
_ALLOWED_EXCLAMATIONS = 2


def banned_words(reading: Reading) -> Iterator[Flaw]:
    for start, end in banned_spans(reading.body, reading.banned):
        word = reading.body[start:end]
        yield Flaw(
            Severity.ERROR,
            start,
            end,
            f"“{word}” is banned in this workspace.",
            "Say it otherwise.",
        )


def shouting(reading: Reading) -> Iterator[Flaw]:
    """Mark three words or more in capitals, unless they are abbreviations."""
    for match in _SHOUTING.finditer(reading.body):
        said = match.group()
        loud = [word for word in _CAPITALS.findall(said) if not _abbreviates(word, reading)]
        if said.upper() == said != said.lower() and len(loud) >= _LOUD:
            yield Flaw(Severity.WARNING, *match.span(), "This shouts.", said.capitalize())


def _abbreviates(word: str, reading: Reading) -> bool:
    """Tell EU, HTML and NASA from NOW and BREAD."""
    if word in _ACRONYMS or not _VOWEL.search(word):
        return True
    return len(word) <= 3 and word.lower() not in stop_words(reading.language)


def exclaiming(reading: Reading) -> Iterator[Flaw]:
    """Mark doubled exclamation marks, and single ones from the third on."""
    for match in _EXCLAIMING.finditer(reading.body):
        yield Flaw(Severity.WARNING, *match.span(), "One mark is enough.", match.group()[-1])
    single = list(_EXCLAMATION.finditer(_EXCLAIMING.sub(_blank, reading.body)))
    for match in single[_ALLOWED_EXCLAMATIONS:]:
        yield Flaw(Severity.NOTICE, *match.span(), "So many exclamations wear off.", ".")


def repetition(reading: Reading) -> Iterator[Flaw]:
    """Mark every sentence that was said before."""
    said: set[str] = set()
    for sentence in reading.sentences:
        words = " ".join(re.findall(r"\w+", sentence.text.casefold()))
        if words in said:
            yield Flaw(
                Severity.WARNING, sentence.start, sentence.end, "This was said before.", "Drop it."
            )
        said.add(words)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
