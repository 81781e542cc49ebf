"""The table of rules, and what they add up to."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from runner.content import Platform
from runner.core.languages import detect
from runner.providers.agents import Remark, Remedy
from runner.workflows.audit.boilerplate import boilerplate, bylines, cliches
from runner.workflows.audit.coherence import (
    cut_sentences,
    lead_ins,
    lone_ordinals,
    pointers_elsewhere,
    unclear_openings,
)
from runner.workflows.audit.findings import (
    Audit,
    AuditScore,
    Dimension,
    Finding,
    Flaw,
    Severity,
)
from runner.workflows.audit.length import over_limit, too_short
from runner.workflows.audit.provenance import little_of_source, without_source
from runner.workflows.audit.readability import hard_to_read, long_sentences
from runner.workflows.audit.reading import Reading
from runner.workflows.audit.residue import (
    broken_characters,
    edit_marks,
    markup,
    placeholders,
)
from runner.workflows.audit.structure import (
    long_hook,
    no_breaks,
    too_many_hashtags,
    too_many_links,
    walls_of_text,
)
from runner.workflows.audit.tracing import TracedSentence
from runner.workflows.audit.wording import banned_words, exclaiming, repetition, shouting


@dataclass(frozen=True, slots=True)
class Rule:
    """A check, the dimension it counts for, and what a revision does about its findings."""

    check: Callable[[Reading], Iterator[Flaw]]
    dimension: Dimension
    remedy: Remedy


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "over_limit": Rule(over_limit, Dimension.LENGTH, Remedy.DROP),
        "too_short": Rule(too_short, Dimension.LENGTH, Remedy.NONE),
        "hard_to_read": Rule(hard_to_read, Dimension.READABILITY, Remedy.NONE),
        "long_sentence": Rule(long_sentences, Dimension.READABILITY, Remedy.SHORTEN),
        "long_hook": Rule(long_hook, Dimension.STRUCTURE, Remedy.SHORTEN),
        "wall_of_text": Rule(walls_of_text, Dimension.STRUCTURE, Remedy.SPLIT),
        "no_breaks": Rule(no_breaks, Dimension.STRUCTURE, Remedy.SPLIT),
        "too_many_hashtags": Rule(too_many_hashtags, Dimension.STRUCTURE, Remedy.DROP),
        "too_many_links": Rule(too_many_links, Dimension.STRUCTURE, Remedy.DROP),
        "unclear_opening": Rule(unclear_openings, Dimension.STRUCTURE, Remedy.NONE),
        "lead_in": Rule(lead_ins, Dimension.STRUCTURE, Remedy.DROP),
        "cut_sentence": Rule(cut_sentences, Dimension.STRUCTURE, Remedy.DROP),
        "lone_ordinal": Rule(lone_ordinals, Dimension.STRUCTURE, Remedy.DROP),
        "points_elsewhere": Rule(pointers_elsewhere, Dimension.STRUCTURE, Remedy.DROP),
        "banned_word": Rule(banned_words, Dimension.WORDING, Remedy.DROP),
        "shouting": Rule(shouting, Dimension.WORDING, Remedy.DROP),
        "exclaiming": Rule(exclaiming, Dimension.WORDING, Remedy.DROP),
        "repetition": Rule(repetition, Dimension.WORDING, Remedy.DROP),
        "cliche": Rule(cliches, Dimension.WORDING, Remedy.NONE),
        "boilerplate": Rule(boilerplate, Dimension.RESIDUE, Remedy.DROP),
        "byline": Rule(bylines, Dimension.RESIDUE, Remedy.DROP),
        "placeholder": Rule(placeholders, Dimension.RESIDUE, Remedy.DROP),
        "markup": Rule(markup, Dimension.RESIDUE, Remedy.NONE),
        "edit_mark": Rule(edit_marks, Dimension.RESIDUE, Remedy.NONE),
        "broken_character": Rule(broken_characters, Dimension.RESIDUE, Remedy.DROP),
        "without_source": Rule(without_source, Dimension.SOURCES, Remedy.DROP),
        "little_of_source": Rule(little_of_source, Dimension.SOURCES, Remedy.NONE),
    }
)

_COST: Mapping[Severity, int] = MappingProxyType(
    {Severity.ERROR: 60, Severity.WARNING: 12, Severity.NOTICE: 4}
)


def audit(
    body: str,
    sentences: Sequence[TracedSentence],
    platform: Platform,
    *,
    banned: tuple[str, ...] = (),
    grounded: bool = True,
    language: str | None = None,
    material: int = 0,
) -> Audit:
    """Apply every rule.

    Shape: a dimension starts at 100 and loses 60 per error, 12 per warning and 4 per notice. The
    overall score is that of the worst dimension. Without a language (BCP 47) it is detected.
    """
    spoken = language or detect(body)
    reading = Reading(body, sentences, platform, banned, grounded, spoken, material)
    found = [Finding(key, *flaw) for key, rule in RULES.items() for flaw in rule.check(reading)]
    found.sort(key=lambda finding: (finding.start, finding.end, finding.rule))
    return Audit(tuple(_scores(found)), tuple(found))


def remarks(findings: Iterable[Finding]) -> tuple[Remark, ...]:
    """Put findings as an agent takes them; notices are left to a person."""
    return tuple(
        Remark(finding.start, finding.end, finding.message, RULES[finding.rule].remedy)
        for finding in findings
        if finding.severity is not Severity.NOTICE
    )


def asks_for_revision(found: Sequence[Remark]) -> bool:
    """Tell whether a revision can do anything about what was remarked."""
    return any(remark.remedy is not Remedy.NONE for remark in found)


def _scores(findings: Sequence[Finding]) -> Iterator[AuditScore]:
    lost = dict.fromkeys(Dimension, 0)
    for finding in findings:
        lost[RULES[finding.rule].dimension] += _COST[finding.severity]
    scores = [AuditScore(each, max(0, 100 - cost)) for each, cost in lost.items()]
    yield from scores
    yield AuditScore(None, min(score.score for score in scores))
