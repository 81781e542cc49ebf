"""Sources as they are read while others are served."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from runner.parsing import (
    BinarySource,
    SourceKind,
    SourceTooComplex,
    SourceTooDeep,
    SourceTooLarge,
    Texts,
    parse,
)

HOME = frozenset({UUID(int=1), UUID(int=2)})
SAMPLES = Path(__file__).parents[2] / "data" / "sources"
KINDS = {path.suffix: path for path in sorted(SAMPLES.glob("*.*"))}
# What would be 360,000,000 elements: each paragraph repeats what is still open before it.
REPEATED = "<p>" + "".join(f"<b a={n}>" for n in range(1_800)) + "<p>x" * 200_000


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
async def test_a_program_of_its_own_reads_as_we_do(path: Path) -> None:
    here = parse(SourceKind.FILE, path.read_bytes(), filename=path.name)
    assert await Texts().read(HOME, SourceKind.FILE, path.read_bytes(), filename=path.name) == here


async def test_a_text_is_what_it_is_whatever_it_says_of_itself() -> None:
    said = "<meta charset=cp1252><p>Größe, 大きさ."
    read = await Texts().read(HOME, SourceKind.HTML, said)
    assert read == replace(parse(SourceKind.HTML, said), text=said)


async def test_a_page_is_read_in_the_encoding_that_it_names() -> None:
    page = "<meta charset=iso-8859-1><p>We’re open.".encode("cp1252")
    assert (await Texts().read(HOME, SourceKind.HTML, page)).sentences[0].text == "We’re open."


async def test_a_refusal_comes_back_as_it_was() -> None:
    with pytest.raises(SourceTooDeep) as refused:
        await Texts().read(HOME, SourceKind.HTML, "<b>" * 3_000 + "x")
    assert refused.value.params == {"limit": 2_000}
    with pytest.raises(SourceTooLarge):
        await Texts().read(HOME, SourceKind.TEXT, "a " * 1_200_000)
    with pytest.raises(BinarySource):
        await Texts().read(HOME, SourceKind.MARKDOWN, "\ud800")


async def test_a_page_that_unfolds_without_end_costs_a_program_and_not_the_house() -> None:
    with pytest.raises(SourceTooComplex):
        await Texts().read(HOME, SourceKind.HTML, REPEATED)
