"""Hand a parsed source to an agent."""

import re
from collections.abc import Sequence

from runner.content import Sentence
from runner.parsing import MAX_TITLE
from runner.providers.agents import Block, Material

# A blank line, the mark of a list item, a definition or a note, or a tag that is not inline ends
# a paragraph.
_NEW_PARAGRAPH = re.compile(
    r"\n[\s>]*\n"
    r"|\n[\s>]*(?:(?:[-*+:•‣◦▪▫●○∙·➢➤►✓✔]|\d+[.)])\s|\[\^[^\]\s]+\]:|:::|!!!|\?\?\?|===)"
    r"|<(?!/?(?:a|abbr|b|code|em|i|kbd|mark|q|small|span|strong)\b)"
)


def material_of(text: str, sentences: Sequence[Sentence]) -> tuple[Material, ...]:
    """Number the paragraphs of a source and name its sections.

    What stands between two sentences tells paragraphs apart.

    Shape: `text` is the stored text the sentences' offsets point into.
    """
    material: list[Material] = []
    section: list[str] = []
    paragraph = 0
    before: Sentence | None = None
    for sentence in sentences:
        if before is None or _parts(before, sentence, text):
            paragraph += 1
        block = Block(sentence.block)
        # A heading knows the one above it: what is deeper has ended.
        while section and section[-1] != sentence.heading:
            section.pop()
        material.append(
            Material(sentence.n, sentence.text, sentence.heading, block, paragraph, tuple(section))
        )
        if block is Block.HEADING:
            section.append(sentence.text[:MAX_TITLE])
        before = sentence
    return tuple(material)


def _parts(before: Sentence, after: Sentence, text: str) -> bool:
    elsewhere = (before.block, before.heading) != (after.block, after.heading)
    between = text[before.end : after.start]
    # Within a paragraph a sentence ends with its stop; a title ends with its line.
    is_title = "\n" in between and before.text[-1:].isalnum()
    return elsewhere or is_title or _NEW_PARAGRAPH.search(between) is not None
