import pytest

from runner.core.languages import base, direction, is_spaceless


@pytest.mark.parametrize(
    ("code", "way"),
    [
        ("ar", "rtl"),
        ("fa-IR", "rtl"),
        ("he", "rtl"),
        ("az-Arab", "rtl"),
        ("en", "ltr"),
        ("ks-Deva", "ltr"),
        ("zh-Hant-TW", "ltr"),
        ("und", "ltr"),
    ],
)
def test_text_runs_as_its_language_is_written(code: str, way: str) -> None:
    assert direction(code) == way


def test_a_region_changes_no_language() -> None:
    assert base("pt-BR") == "pt"
    assert base("nb_NO") == base("nn") == "no"
    assert is_spaceless("zh-Hant")
    assert not is_spaceless("ko")
