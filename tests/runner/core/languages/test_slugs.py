from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.core.languages import slug
from tests.runner.core.languages.corpus import CORPUS


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Forty loaves an hour!", "forty-loaves-an-hour"),
        ("हिन्दी में ताज़ी रोटी", "हिन्दी-में-ताज़ी-रोटी"),
        ("ภาษาไทยวันนี้ น้ำ", "ภาษาไทยวันนี้-น้ำ"),
        ("السَّلَامُ عليكم", "السَّلَامُ-عليكم"),
        ("می‌خواهم", "می-خواهم"),
        ("新しい窯、二台目", "新しい窯-二台目"),
        ("Öfen & Brötchen", "öfen-brötchen"),
        ("Ｗｉｄｅ ﬁne", "wide-fine"),
        ("🎉 — …", ""),
    ],
)
def test_every_script_keeps_its_signs(title: str, name: str) -> None:
    assert slug(title, 200) == normalize("NFC", name)


@pytest.mark.parametrize("language", CORPUS)
def test_a_name_is_short_and_a_whole_beginning(language: str) -> None:
    name = slug(CORPUS[language], 60)
    assert 40 <= len(name.encode()) <= 60
    assert slug(CORPUS[language], 2_000).startswith(name)


@given(st.text())
def test_a_slug_of_a_slug_is_the_same(text: str) -> None:
    assert slug(slug(text)) == slug(text)
