from dataclasses import asdict

import pytest

from runner.content import Sentence
from runner.parsing import SourceKind, parse
from runner.workflows.material import material_of

MARKDOWN = """# Bread

Bakers sell bread. It keeps
for a day.

Customers like it.

- rye. Dark.
- wheat
"""
HTML = "<p>Bakers sell <b>bread.</b> It keeps.</p><p>Customers like it.</p><ul><li>rye<li>oats</ul>"


def paragraphs(kind: SourceKind, source: str) -> list[int]:
    parsed = parse(kind, source)
    rows = [Sentence(**asdict(sentence)) for sentence in parsed.sentences]
    return [line.paragraph for line in material_of(parsed.text, rows)]


def test_sentences_of_one_paragraph_or_item_stay_together() -> None:
    assert paragraphs(SourceKind.MARKDOWN, MARKDOWN) == [1, 2, 2, 3, 4, 4, 5]


def test_inline_tags_do_not_end_a_paragraph() -> None:
    assert paragraphs(SourceKind.HTML, HTML) == [1, 1, 2, 3, 4]


def test_each_sentence_knows_the_headings_it_stands_under() -> None:
    source = (
        "Before.\n\n# Log\n\n## 2.0\n\n### Added\n\nOne.\n\n## 1.0\n\n### Added\n\nTwo.\n\n"
        f"# {'x' * 300}\n\nThree."
    )
    parsed = parse(SourceKind.MARKDOWN, source)
    rows = [Sentence(**asdict(sentence)) for sentence in parsed.sentences]
    found = {line.text: line.section for line in material_of(parsed.text, rows)}
    assert found["Before."] == ()
    assert found["One."] == ("Log", "2.0", "Added")
    assert found["Two."] == ("Log", "1.0", "Added")
    assert found["1.0"] == ("Log",)
    assert found["Three."] == ("x" * 200,)


@pytest.mark.parametrize(
    "source",
    [
        ":::tip[Good to know]\nIt keeps. It does.\n:::\nDry.",
        '!!! note "Good to know"\n    It keeps. It does.\n\nDry.',
        "> [!tip] Good to know\n> It keeps. It does.\n>\n> Dry.",
        "Good to know\n: It keeps. It does.\n: Dry.",
        "Good.[^1]\n\n[^1]: It keeps. It does.\n[^2]: Dry.",
    ],
)
def test_blocks_of_dialects_are_paragraphs_of_their_own(source: str) -> None:
    assert paragraphs(SourceKind.MARKDOWN, source) == [1, 2, 2, 3]
