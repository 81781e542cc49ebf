from runner.parsing.blocks import Block, BlockKind


def test_a_slice_is_folded_and_has_no_outer_space_or_gap() -> None:
    block = Block(BlockKind.PARAGRAPH)
    block.verbatim(" One ", 10)
    block.decoded("&", 15, 20)
    block.gap()
    assert block.slice(0, len(block.text)) == (11, 20, "One &")


def test_a_slice_of_nothing_but_space_is_nothing() -> None:
    block = Block(BlockKind.PARAGRAPH)
    block.verbatim(" \n", 0)
    assert block.slice(0, 2) is None
