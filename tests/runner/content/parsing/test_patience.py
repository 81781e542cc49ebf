import pytest
from markdown_it import MarkdownIt

from runner.content.parsing import SourceTooComplex
from runner.content.parsing.markdown import _mdx_parser, _parser
from runner.content.parsing.patience import deadline, limit_time


@pytest.mark.parametrize("text", ["[a](b", "- a\n- b", "| a |\n|-|", "a *b* c"])
def test_a_parse_ends_when_its_time_is_over(text: str) -> None:
    parser = MarkdownIt("commonmark")
    limit_time(parser.enable("table"))
    assert parser.parse(text, deadline())
    with pytest.raises(SourceTooComplex, match="takes more than -1"):
        parser.parse(text, deadline(-1))


@pytest.mark.parametrize("parser", [_parser(), _mdx_parser()], ids=["markdown", "mdx"])
def test_every_parser_looks_at_the_clock(parser: MarkdownIt) -> None:
    active = parser.get_active_rules()
    assert "patience" in active["block"]
    assert "patience" in active["inline"]
