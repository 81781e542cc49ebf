"""Posts on their way out of a workspace and into one."""

from runner.content.portable.exporting import ExportFormat, Exports
from runner.content.portable.importing import ImportFormat, Imports, Outcome

__all__ = ["ExportFormat", "Exports", "ImportFormat", "Imports", "Outcome"]
