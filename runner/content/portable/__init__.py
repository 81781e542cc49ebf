"""Posts on their way out of a workspace and into one."""

from runner.content.portable.exporting import Exports, PostFormat
from runner.content.portable.importing import ImportFormat, Imports, Outcome

__all__ = ["Exports", "ImportFormat", "Imports", "Outcome", "PostFormat"]
