"""What an editor would mark in a draft, as findings on the text and scores."""

from runner.workflows.audit.findings import Audit, AuditScore, Dimension, Finding, Severity
from runner.workflows.audit.rules import asks_for_revision, audit, remarks
from runner.workflows.audit.tracing import TracedSentence, sentences_with_sources

__all__ = [
    "Audit",
    "AuditScore",
    "Dimension",
    "Finding",
    "Severity",
    "TracedSentence",
    "asks_for_revision",
    "audit",
    "remarks",
    "sentences_with_sources",
]
