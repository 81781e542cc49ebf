"""Find what qualifies a claim, and the parts of a sentence that can go without changing one."""

from runner.core.qualifiers.asides import droppable
from runner.core.qualifiers.words import Words, any_of, words_of

__all__ = ["Words", "any_of", "droppable", "words_of"]
