"""Text that people give: a name, a line or several lines, in every script of the world.

Names stand in headers of mail, in lists and beside each other. So nothing in one may end the
line, hide, or turn the order of what stands around it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, cast
from unicodedata import category, name, normalize

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import chain_schema, no_info_after_validator_function

NUL = "\0"
NO_NUL = "Take out the character U+0000."
_LINE_ENDS = re.compile(r"[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
# Letters by their category that nobody sees: fillers, vowels that are never written, a joiner.
_UNSEEN = re.compile(r"[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
_NONCHARACTERS = re.compile(r"[\ufdd0-\ufdef]|[^\x00-\ufffd\U00010000-\U0010fffd]")
# Signs of Arabic, Syriac and Kaithi that enclose what follows them; Unicode counts them as format.
_SEEN = "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
# Scripts that join letters, from Arabic over those of India to Mongolian and Adlam.
_JOINING = (
    "\u0600-\u0dff\u1000-\u109f\u1780-\u17b3\u17b6-\u180a\u1810-\u18af\u1900-\u1cff\ua800-\uabff"
    "\U00010a00-\U00011fff\U0001e900-\U0001e95f"
)
_EMOJI = "\u2190-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
# What is format and yet needed where it stands: joiners inside scripts and emoji, the variant of
# one character, the letters of a flag.
_NEEDED = re.compile(
    rf"(?<=[{_JOINING}])[\u200c\u200d]"
    rf"|(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}])"
    rf"|(?<=[\u1800-\u18af])[\u180b-\u180f]"
    rf"|(?<=[^\s{_SELECTORS}])[{_SELECTORS}]"
    rf"|(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{{2,6}}\U000e007f"
    rf"|[{_SEEN}]"
)
_SELECTOR = re.compile(rf"[{_SELECTORS}\u180b-\u180f]")


def storable(text: str) -> str:
    """Refuse what a database does not keep: PostgreSQL knows no NUL, and none half a character."""
    if NUL in text:
        raise PydanticCustomError("null_character", NO_NUL)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise _refusal("half_character", "Take out {character}.", text[error.start]) from None
    return text


def in_line(text: str) -> str:
    """Compose the letters of a line; refuse what ends it, hides, or changes its order."""
    text = normalize("NFC", storable(text))
    if end := _LINE_ENDS.search(text):
        raise _refusal("line_break", "Write it in one line, without {character}.", end[0])
    if hidden := next(iter(_hidden_in(text)), None):
        message = "Take out {character}: it cannot be seen, or it changes the order of others."
        raise _refusal("hidden_character", message, hidden)
    return text


def in_name(text: str) -> str:
    """Take a line in which something can be seen."""
    text = in_line(text)
    if text and not any(category(each)[0] in "LNPS" for each in text):
        raise PydanticCustomError("nothing_visible", "Write a character that can be seen.")
    return text


@dataclass(frozen=True, slots=True)
class Kind:
    """What a text of a body is; the contract says it as `x-text`."""

    name: str
    check: Callable[[str], str] = storable

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = handler(source)
        schema["metadata"] = schema.get("metadata", {}) | {"kind": self}
        return cast("CoreSchema", schema)

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler(core), "x-text": self.name}


Name = Annotated[str, Kind("name", in_name)]
Line = Annotated[str, Kind("line", in_line)]
Text = Annotated[str, Kind("text")]


def guard(schema: Any) -> None:
    """Have every text of a schema checked as its kind asks, and for NUL if it has none."""
    if isinstance(schema, dict):
        about = schema.get("metadata") or {}
        if schema.get("type") == "str":
            plain, kind = dict(schema), about.get("kind", Kind(""))
            checked = no_info_after_validator_function(kind.check, plain)
            # Composed letters can be more than there were, so the length is asked twice.
            schema.clear()
            schema.update(chain_schema([checked, plain], metadata={"guarded": True}))
        elif not about.get("guarded"):
            if schema.get("type") == "union":
                schema["choices"] = [_called(choice) for choice in schema["choices"]]
            guard([*schema.values()])
    elif isinstance(schema, list | tuple):
        for each in schema:
            guard(each)


def _called(choice: Any) -> Any:
    """Let a fault in one of several forms be placed by a name, not by how it was checked."""
    kind = choice.get("type") if isinstance(choice, dict) else None
    return (choice, kind) if kind in ("str", "list") else choice


def one_line(text: str) -> str:
    """Make a line of any text: what a line may not hold is left out, blanks become one."""
    text = " ".join(normalize("NFC", text).split())
    hidden = _hidden_in(text)
    return "".join(each for each in text if each not in hidden)


def _hidden_in(text: str) -> dict[str, None]:
    """Collect the characters that have no place in a line, first come first."""
    rest = _NEEDED.sub("", text)
    return {
        each: None
        for each in rest
        if category(each) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        or _UNSEEN.match(each)
        or _SELECTOR.match(each)
        or _NONCHARACTERS.match(each)
    }


def _refusal(code: str, message: str, character: str) -> PydanticCustomError:
    called = f"U+{ord(character):04X} {name(character, '')}".strip()
    return PydanticCustomError(code, message, {"character": called})
