"""What is said to people about a value that does not fit: pydantic's words are for programmers."""

import re
from collections.abc import Mapping
from typing import Any, get_args

from pydantic_core.core_schema import ErrorType

NOTHING = "Write something here."
NONE = "Choose at least one."
OTHER = "This is not what is asked for here."
_CHOICE = "Choose one of: {expected}."
_NUMBER, _WHOLE = "Write a number.", "Write a whole number."
_MOMENT = "Give a day and a time with its zone, such as 2026-05-12T09:00:00+02:00."
_DAY = "Give a day, such as 2026-05-12."
_OBJECT = "Give an object with named fields."
_LONG, _MANY = "Use at most {max_length} characters.", "Give at most {max_length}."
SENTENCES: Mapping[str, str] = {
    "missing": "This is needed.",
    "extra_forbidden": "This is not known here.",
    "string_type": "Write text here.",
    "string_too_short": "Use at least {min_length} characters.",
    "string_too_long": _LONG,
    "too_short": "Give at least {min_length}.",
    "too_long": _MANY,
    "enum": _CHOICE,
    "literal_error": _CHOICE,
    "bool_type": "Say true or false.",
    "bool_parsing": "Say true or false.",
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": "This number is too large.",
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "decimal_max_digits": "Use at most {max_digits} digits.",
    "decimal_max_places": "Use at most {decimal_places} digits after the point.",
    "decimal_whole_digits": "Use at most {whole_digits} digits before the point.",
    "finite_number": _NUMBER,
    "greater_than": "Choose a number above {gt}.",
    "greater_than_equal": "Choose a number of at least {ge}.",
    "less_than": "Choose a number below {lt}.",
    "less_than_equal": "Choose a number of at most {le}.",
    "datetime_type": _MOMENT,
    "datetime_parsing": _MOMENT,
    "datetime_object_invalid": _MOMENT,
    "datetime_from_date_parsing": _MOMENT,
    "timezone_aware": "Say the time zone too, such as 2026-05-12T09:00:00+02:00.",
    "date_type": _DAY,
    "date_parsing": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_from_datetime_inexact": _DAY,
    "uuid_type": "This is not an id.",
    "uuid_parsing": "This is not an id.",
    "list_type": "Give a list.",
    "set_type": "Give a list.",
    "tuple_type": "Give a list.",
    "dict_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
}
# A pattern says nothing to people, so each that the contract has is put into words.
PATTERNS: Mapping[str, str] = {
    "^[A-Z]{2,10}$": "Use 2 to 10 capital letters, such as WEB.",
    "^[Pp]-[1-9][0-9]{0,17}$": "Give the key of a post, such as P-12, or its id.",
    "^[a-z0-9_]+$": "Use small letters, digits and _, such as team.",
    "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": "Give a language tag such as en or de-AT.",
}
_MEMBER = re.compile(r"<\w+\.\w+: ('[^']*')>")
_BUILT_IN = frozenset(get_args(ErrorType))


def sentence(fault: Mapping[str, Any]) -> str:
    """Say what to do about one of pydantic's errors; what is raised by us has its own words."""
    kind, known = str(fault["type"]), fault.get("ctx") or {}
    if kind == "string_pattern_mismatch":
        return PATTERNS.get(known["pattern"], OTHER)
    if known.get("min_length") == 1:
        return NOTHING if kind == "string_too_short" else NONE
    if kind in SENTENCES:
        # Of a choice among members of an enumeration their values are told, as they are sent.
        return _MEMBER.sub(r"\1", SENTENCES[kind].format_map(known))
    if kind in ("value_error", "assertion_error"):
        return str(fault["msg"]).partition(", ")[2]
    return OTHER if kind in _BUILT_IN else str(fault["msg"])
