"""A name may be written in any script, and nothing in it ends a line, hides or turns."""

from typing import Annotated

import pytest
from pydantic import Field, ValidationError

from api.schemas import Request
from runner.core.text import Line, Name, Text, one_line


class Said(Request):
    name: Name = "x"
    short: Annotated[Name, Field(max_length=4)] = "x"
    line: Line = ""
    text: Text = ""


def code_of(**body: str) -> str | None:
    try:
        Said.model_validate(body)
    except ValidationError as refused:
        return str(refused.errors()[0]["type"])
    return None


# As people write them: with joiners, marks, ideographic variants, flags and families.
WRITTEN = {
    "arabic": "مخبز الباب الأزرق",
    "bengali": "নীল দরজা বেকারি র‌্যাব",
    "chinese": "蓝门面包房",
    "english": "O’Neil & Sons: “Blue Door” (№ 7) – 100 %",
    "greek": "Φούρνος Γαλάζια Πόρτα",
    "hebrew": "מאפיית הדלת הכחולה",
    "hindi": "नीला दरवाज़ा बेकरी क्‍ष",
    "japanese": "青い扉パン店　葛\U000e0100城",
    "korean": "파란문 빵집",
    "malayalam": "നീല വാതിൽ ബേക്കറി അവന്‍",
    "mongolian": "ᠬᠦᠬᠡ ᠡᠭᠦᠳᠡ\u180e\u180b",
    "persian": "نانوایی درِ آبی می‌خواهم",
    "russian": "Пекарня «Синяя дверь»",
    "sinhala": "නිල් දොර ශ්‍රී",
    "thai": "ร้านเบเกอรี่ประตูสีน้ำเงิน",
    "vietnamese": "Tiệm bánh Cửa Xanh",
    "emoji": "👩‍👩‍👧‍👦 ❤️‍🔥 👩🏽‍⚕️ 1️⃣ 🇫🇷",
    "scotland": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
}


@pytest.mark.parametrize("name", WRITTEN.values(), ids=WRITTEN)
def test_every_script_of_the_world_is_a_name(name: str) -> None:
    said = Said(name=name, line=name, text=name)
    assert (said.name, said.line, said.text) == (name, name, name)
    assert one_line(name) == name.replace("\u3000", " ")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_line_ends_nowhere(end: str) -> None:
    assert code_of(name=f"Blue{end}Door") == code_of(line=f"Blue{end}Door") == "line_break"
    assert code_of(text=f"Blue{end}Door") is None
    assert one_line(f"Blue{end}Door") == "Blue Door"


HIDDEN = [
    "\x07", "\x1b", "\x7f", "\x9b", "\xad", "\u034f", "\u061c", "\u115f", "\u180e", "\u200b",
    "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u2066", "\u2069",
    "\u206a", "\u3164", "\ufeff", "\uffa0", "\ufff9", "\uffff", "\ufdd0", "\U0001d173",
    "\U000e0041", "\ufe0f\ufe0f", "\ue000\u200d",
]  # fmt: skip


@pytest.mark.parametrize("hidden", HIDDEN, ids=ascii)
def test_nothing_in_a_line_hides_or_turns_the_order(hidden: str) -> None:
    assert code_of(name=f"ab{hidden}c") == code_of(line=f"{hidden}abc") == "hidden_character"
    assert code_of(text=f"ab{hidden}c") is None
    assert one_line(f"ab{hidden}c").removesuffix("c") in ("ab", "ab\ufe0f", "ab\ue000")


@pytest.mark.parametrize("name", ["\u0301", "\u2800", "\ufe0f", "\ue000", "\u0301 \u0302"])
def test_a_name_can_be_seen(name: str) -> None:
    assert code_of(name=name) in ("nothing_visible", "hidden_character")


def test_the_refusal_says_what_to_take_out() -> None:
    with pytest.raises(ValidationError, match=r"Take out U\+202E RIGHT-TO-LEFT OVERRIDE: "):
        Said(name="ab\u202ec")
    with pytest.raises(ValidationError, match=r"in one line, without U\+2028 LINE SEPARATOR"):
        Said(name="ab\u2028c")


@pytest.mark.parametrize("field", Said.model_fields)
def test_no_text_holds_nul_or_half_a_character(field: str) -> None:
    assert code_of(**{field: "a\0b"}) == "null_character"
    assert code_of(**{field: "a\ud800"}) == "string_unicode"


def test_letters_are_composed_and_then_still_few_enough() -> None:
    assert Said(name="Zoe\u0308").name == "Zoë"
    assert Said(short="\u0958").short == "\u0915\u093c"
    assert code_of(short="\u0958\u0958\u0958") == "string_too_long"
