"""What people removed: shown until it is restored, and gone for good after its days."""

from runner.trash.events import TrashNoun
from runner.trash.trash import KEEP, Trash

__all__ = ["KEEP", "Trash", "TrashNoun"]
