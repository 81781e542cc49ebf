import pytest

from runner.parsing import SourceTooDeep
from runner.parsing.nesting import check_nesting


@pytest.mark.parametrize("unit", ["<div>", "<x/>", "<div></x>", "<B class='a'>"])
def test_a_page_with_too_much_open_at_once_is_refused(unit: str) -> None:
    with pytest.raises(SourceTooDeep, match="2000"):
        check_nesting(unit * 2001)


@pytest.mark.parametrize(
    "page",
    [
        "<div></div>" * 5000,
        "<p>text<br><img src='a'>" * 5000,
        "<svg>" + "<path/>" * 5000 + "</svg>",
        "1 < 2 " * 5000,
    ],
)
def test_a_long_page_that_closes_what_it_opens_is_read(page: str) -> None:
    check_nesting(page)
