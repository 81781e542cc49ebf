import pytest

from runner.parsing import SourceKind, parse
from runner.parsing.mdx import hide_mdx

PROSE = """---
title: {not jsx} <b>
---
import A from "a"
import {
  B,
} from "b"

Hello {name}, use <B x={() => { return "}>" }} y="a > b" /> twice.

<Note>
    Indented prose. It counts.
</Note>

{/* A comment. It isn't prose. */}

```js
import x from "kept in the fence"
```

Keep `<Code />` and \\{braces} and a < b.
"""


def test_hiding_changes_no_offset() -> None:
    hidden = hide_mdx(PROSE)
    assert len(hidden) == len(PROSE)
    assert all(new in (old, " ") for new, old in zip(hidden, PROSE, strict=True))


def test_what_mdx_adds_is_left_out_and_prose_inside_components_is_kept() -> None:
    parsed = parse(SourceKind.MDX, PROSE)
    assert [each.text for each in parsed.sentences] == [
        "Hello , use twice.",
        "Indented prose.",
        "It counts.",
        "Keep <Code /> and {braces} and a < b.",
    ]
    indented = parsed.sentences[1]
    assert parsed.text[indented.start : indented.end] == "Indented prose."


@pytest.mark.parametrize("broken", ["an {open brace", "an <Open tag", 'an <Open x="', "a {/* b"])
def test_what_never_ends_stays_as_it_is_written(broken: str) -> None:
    assert hide_mdx(broken) == broken


def test_prose_that_begins_with_import_in_a_paragraph_is_kept() -> None:
    assert hide_mdx("We\nimport tea.") == "We\nimport tea."


def read(text: str) -> list[str]:
    return [each.text for each in parse(SourceKind.MDX, text).sentences]


@pytest.mark.parametrize(
    "code",
    [
        "export const a = [\n  {x: 1},\n\n  {x: 2},\n]",
        "export function A({b}) {\n  const c = b\n\n  return <b>{c} don't</b>\n}",
        "import {\n  A,\n\n  B,\n} from 'c'",
        "{items.map(item => <li key={item}>Don't miss {item}</li>)}",
        "{items.map(item => {\n  // it's here\n\n  return <A b=\"it's\">{item}</A>\n})}",
        "<A b={[\n  {c: 'don\\'t'},\n\n  {c: \"}\"},\n]} />",
        "{/* a\n\nremark that isn't prose */}",
        "{`a\n\n}`}",
    ],
)
def test_code_is_hidden_over_blank_lines_and_past_apostrophes(code: str) -> None:
    assert read(f"Before.\n\n{code}\n\nAfter. It's {{1}} prose.") == [
        "Before.",
        "After.",
        "It's prose.",
    ]


def test_text_in_components_and_in_literals_is_read() -> None:
    source = (
        "<Note title=\"It's ready\">\nThe bakery {'opens'}{' '}at six.\n</Note>\n\n"
        ":::tip[Hours]\nNow.\n:::"
    )
    assert read(source) == ["The bakery opens at six.", "Hours", "Now."]
