import pytest

from runner.parsing import BlockKind, ParsedSource, SourceKind, parse


def markdown(text: str) -> ParsedSource:
    return parse(SourceKind.MARKDOWN, text)


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        # GitHub
        ("> [!WARNING]\n> It is hot.", ["It is hot."]),
        ("- [x] Buy an oven\n- [ ] Bake bread", ["Buy an oven", "Bake bread"]),
        ("It is hot.[^1] Yes.\n\n[^1]: Since May.", ["It is hot.", "Yes.", "Since May."]),
        ("Yes.\n\n[^a]: One.\n[^b]: Two.\n    More.", ["Yes.", "One.", "Two.", "More."]),
        ("We bake :bread: daily :+1:.", ["We bake daily ."]),
        ("Bake ~old~ bread with H~2~O.", ["Bake old bread with H2O."]),
        # Obsidian
        ("See [[Second oven|the oven]] and [[Bread]].", ["See the oven and Bread."]),
        ("![[oven.png|300]] Bake ==every== day. ^day-1", ["Bake every day."]),
        ("==Bake [[Bread]] :fire:== now.", ["Bake Bread now."]),
        ("Bake. %%Nobody sees this.%%\n\n%%\nNor\n\nthis.\n%%\n\nSell.", ["Bake.", "Sell."]),
        ("> [!tip]- Good to know\n> It keeps.", ["Good to know", "It keeps."]),
        # Docusaurus, VitePress, MyST
        (":::note\nIt keeps.\n:::", ["It keeps."]),
        (":::tip[Good to know]\n\nIt keeps.\n\n:::", ["Good to know", "It keeps."]),
        ("::: tip Hours\nAt six.\n:::\nAt ten.", ["Hours", "At six.", "At ten."]),
        (":::{note} Hours\nAt six.\n:::\n\nSee {doc}`hours`.", ["Hours", "At six.", "See hours."]),
        ("Use :abbr[HTML]{title=x} now.\n\n::youtube[Our film]{#a}", ["Use HTML now.", "Our film"]),
        ("import Tabs from '@theme/Tabs';\n\n<Tabs>\n\nIt keeps.\n\n</Tabs>", ["It keeps."]),
        # Hugo and Jekyll
        ("{{< figure src=\"a.png\" >}}\n\n{{% note %}}\nIt is hot.\n{{% /note %}}", ["It is hot."]),
        ("{{< highlight go >}}\nx := 1\n{{< /highlight >}}\n\nIt runs.", ["It runs."]),
        ("See [us]({{< ref \"us.md\" >}}) of {{ site.title }}.", ["See us of ."]),
        ("{% include note.html content=\"Closed.\" %}\n\nWe bake.{: .lead}", ["We bake."]),
        ("{: .notice}\nIt is hot.\n\n{% highlight ruby %}\nx\n{% endhighlight %}", ["It is hot."]),
        ("* TOC\n{:toc}\n\n## Hours {#hours}\n\nAt six.", ["Hours", "At six."]),
        # MkDocs
        ('!!! note "Hours"\n    At six.\n\n    Ten.\n\nNo.', ["Hours", "At six.", "Ten.", "No."]),
        ("??? tip\n\n    - a bun\n\n    !!! note\n        It is hot.", ["a bun", "It is hot."]),
        ('=== "Flour"\n\n    White.\n\n=== "Oil"\n\n    Fat.', ["Flour", "White.", "Oil", "Fat."]),
        ('!!! note "Oven"\n    ```\n    code\n    ```\n    It is hot.', ["Oven", "It is hot."]),
        (":material-fire: Hot. { .annotate }\n\nPress ++c+d++.", ["Hot.", "Press c+d."]),
        ("*[HTML]: Hyper Text\n\nUse HTML.\n\n[TOC]\n\n--8<-- \"a.md\"", ["Use HTML."]),
        # Definitions, formulas, other bullets, references to nowhere
        ("Oven\n: A hot box.\n: A machine.", ["Oven", "A hot box.", "A machine."]),
        ("Here:\n\n$$\ne = mc^2\n$$\n\nWith $x$ loaves.", ["Here:", "With x loaves."]),
        ("• one bun\n• two buns", ["one bun", "two buns"]),
        ("See [the page][nowhere] and [it][].", ["See the page and it."]),
        ("![Badge][nowhere] See ![this][t] [one][t].\n\n[t]: /x", ["See one."]),
        # Raw HTML shows what it shows
        ("<details>\n<summary>More</summary>\nIt is hot.\n</details>", ["More", "It is hot."]),
        ("<!-- more -->\n<style>a{}</style>\n\nIt is hot.", ["It is hot."]),
    ],
)  # fmt: skip
def test_what_a_dialect_adds_becomes_text_or_stays_out(source: str, texts: list[str]) -> None:
    parsed = markdown(source)
    assert [each.text for each in parsed.sentences] == texts
    for each in parsed.sentences:
        place = parsed.text[each.start : each.end]
        assert (place[:1], place[-1:]) == (each.text[:1], each.text[-1:])


@pytest.mark.parametrize(
    "text",
    [
        "At 10:30:45 and a:b:c.",
        "If a == b and c == d.",
        "It is C++ and D++.",
        "It costs $5 (was $10), or 5$ to 6$.",
        "It takes ~5 to ~10 minutes.",
        "!!!We bake today",
        "Keep a_b_c and 2 * 3 * 4.",
        "Take {braces} and {a, b}.",
        "Vec<T> and Box<Self> are types.",
        "See [1] and [label].",
        "Half is 100% or 50%.",
        "Prices are in :: and :::.",
    ],
)
def test_what_only_looks_like_a_mark_is_text(text: str) -> None:
    assert [each.text for each in markdown(text).sentences] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "==a== [[b|c]] :fire: {{ d }} {% e %} %%f%% [^1]",
        "Box<Self> Vec<T> a_b_c *args #123",
        "{{< x >}} ++a++ ~b~ $c$ {.d}",
    ],
)
def test_code_and_what_is_escaped_come_out_as_they_are_read(text: str) -> None:
    escaped = "".join(f"\\{each}" if each in "=[]|:{}%^<>_*#+~$.!" else each for each in text)
    assert [each.text for each in markdown(f"Use `{text}` now.").sentences] == [f"Use {text} now."]
    assert [each.text for each in markdown(f"Use {escaped} now").sentences] == [f"Use {text} now"]


def test_fenced_code_is_no_place_for_marks() -> None:
    parsed = markdown("```\n==a\n```\n\nOne ==two== three.\n\n~~~\n{{< b\n~~~\n\nFour.")
    assert [each.text for each in parsed.sentences] == ["One two three.", "Four."]


def test_titles_of_blocks_are_no_sections() -> None:
    parsed = markdown("# Hours\n\n:::tip[Good to know]\nIt keeps.\n:::\n\nAt six.")
    assert [(each.block, each.heading) for each in parsed.sentences[1:]] == [
        (BlockKind.PARAGRAPH, "Hours")
    ] * 3


@pytest.mark.parametrize(
    "mark",
    ["{{", "{% ", "{% highlight x %} ", "==a", "%%a\n", "$a ", ":::", "[[", "> ", " ", "~a "],
)
def test_reading_takes_as_long_as_the_text_is(mark: str) -> None:
    assert markdown(f"{mark * 20_000}\n\nWe bake.").sentences[-1].text == "We bake."


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# Introduction\n\nWe bake.", "We bake."),
        ("# TBD\n\n# Second oven\n\nWe bake.", "Second oven"),
        ("# v1.2.0\n\nWe bake.", "We bake."),
        ("## [1.2.0] - 2026-05-01\n\nWe bake.", "We bake."),
        ("## Oven 1.2.0\n\nWe bake.", "Oven 1.2.0"),
        ("---\ntitle: Untitled\n---\n# Second oven\n\nWe bake.", "Second oven"),
        ("# Introduction", "Introduction"),
    ],
)
def test_what_many_texts_are_called_is_no_title(source: str, title: str) -> None:
    assert markdown(source).title == title
