"""What an editor would mark in a draft, as findings on the text and scores."""

from runner.workflows.audit.findings import Audit, AuditScore, Dimension, Finding, Severity
from runner.workflows.audit.rules import audit, remarks
from runner.workflows.audit.tracing import TracedSentence, sentences_with_sources

__all__ = [
    "Audit",
    "AuditScore",
    "Dimension",
    "Finding",
    "Severity",
    "TracedSentence",
    "audit",
    "remarks",
    "sentences_with_sources",
]
