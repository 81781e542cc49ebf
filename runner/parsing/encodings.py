"""Encodings as browsers know them.

Source: WHATWG, "Encoding" (labels) and "HTML", 13.2.3 (prescan, and what a page is taken for by
its language when it says nothing).
"""

import codecs
import re

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_LANGUAGE = re.compile(rb"<html[^>]{0,500}?\slang\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_HEAD_BYTES = 4096
# Codecs by their name in Python where browsers read more than it says.
_WIDER = {
    "ascii": "cp1252",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "shift_jis": "cp932",
    "tis-620": "cp874",
}
_KNOWN = frozenset(
    "utf-8 utf-16 utf-16-le utf-16-be cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 "
    "iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u "
    "mac-roman mac-cyrillic cp874 cp932 cp949 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 "
    "cp1257 cp1258 gb18030 big5hkscs euc_jp iso2022_jp".split()
)
_ALIASES = {"windows-874": "cp874", "iso-8859-8-i": "iso8859-8"}
_BY_LANGUAGE = {
    "ar": "cp1256", "az": "cp1254", "ba": "cp1251", "be": "cp1251", "bg": "cp1251",
    "cs": "cp1250", "el": "iso8859-7", "et": "cp1257", "fa": "cp1256", "he": "cp1255",
    "hr": "cp1250", "hu": "iso8859-2", "ja": "cp932", "kk": "cp1251", "ko": "cp949",
    "ku": "cp1254", "ky": "cp1251", "lt": "cp1257", "lv": "cp1257", "mk": "cp1251",
    "pl": "iso8859-2", "ru": "cp1251", "sk": "cp1250", "sl": "iso8859-2", "sr": "cp1251",
    "tg": "cp1251", "th": "cp874", "tr": "cp1254", "tt": "cp1251", "uk": "cp1251",
    "vi": "cp1258", "zh": "gb18030", "zh-hk": "big5hkscs", "zh-tw": "big5hkscs",
}  # fmt: skip


def codec(label: str) -> str:
    """Return the codec that browsers mean by a label.

    Raises: LookupError.
    """
    name = label.lower()
    name = codecs.lookup(_ALIASES.get(name, name.removeprefix("x-"))).name
    name = _WIDER.get(name, name)
    if name not in _KNOWN:
        raise LookupError(label)
    return name


def declared(page: bytes) -> str | None:
    """Return the codec that the head of a page names.

    Raises: LookupError.
    """
    found = _DECLARED.search(page[:_HEAD_BYTES])
    if not found:
        return None
    name = codec(found[1].decode())
    # It could not have been read as such.
    return "utf-8" if name.startswith("utf-16") else name


def by_language(page: bytes) -> str:
    """Return the codec of old pages in the language that a page names."""
    found = _LANGUAGE.search(page[:_HEAD_BYTES])
    language = found[1].decode().lower() if found else ""
    return _BY_LANGUAGE.get(language) or _BY_LANGUAGE.get(language.split("-")[0], "cp1252")
