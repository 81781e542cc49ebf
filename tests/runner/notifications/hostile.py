"""Two hundred names that were chosen to say more than a name, as rows from before may hold them."""

from base64 import b64encode
from itertools import product
from urllib.parse import quote

ENDS = ["\n", "\r\n", "\r", "\n\n", "\x85", "\u2028", "\x0b", "\x00", "\n\t", "\r\n \r\n"]
HEADERS = ["Bcc: eve@evil.example", "Reply-To: <eve@evil.example>", "Content-Type: text/html"]
BODY = "\n\nPay https://evil.example/now?"
URLS = [
    "https://evil.example/now", "HTTP://EVIL.EXAMPLE", "//evil.example", "www.evil.example",
    "evil.example", "evil.example/now?a=1#b", "evil．example", "evil。example",
    "ev\u200bil.example", "evil.exam\u00adple", "pay@evil.example",
    "mailto:pay@evil.example", "evil\u202e.example",
    "tel:+15550100", "<https://evil.example>", "[Pay](https://evil.example)", "192.0.2.7/pay",
    "https:\\\\evil.example", "evil․example", "bücher.example", "https：／／evil.example",
    "a＠evil.example",
]  # fmt: skip
NUMBERS = [
    "pay now, call +49 170 1234567", "+49(0)170-123-45-67", "0170/1234567", "٠١٧٠ ١٢٣٤٥٦٧",
    "①⑦⓪①②③④⑤", "0️⃣1️⃣7️⃣0️⃣1️⃣2️⃣3️⃣", "1_7_0_1_2_3_4", "0 1 7 0 . 1 2 3", "⁰¹⁷⁰¹²³⁴", "𝟎𝟏𝟕𝟎𝟏𝟐𝟑",
    "０１７０１２３４",
    "🄁🄂🄃🄄🄅🄆🄇", "፩፪፫፬፭፮፯", "〇八〇〇一二三四五", "壹貳參肆伍陸柒", "〇 8 〇-𝟎 ① 二 ፩",
]  # fmt: skip
QUOTES = ['Ann" says: pay', "Ann” says “pay", "Ann„ pay‟", "Ann＂ pay〞"]


def q(text: str, charset: str = "utf-8", mark: str = "q") -> str:
    """Write text as a word that whoever reads a header decodes (RFC 2047)."""
    raw = text.encode(charset)
    said = b64encode(raw).decode() if mark in "bB" else quote(raw, safe="").replace("%", "=")
    return f"=?{charset}?{mark}?{said}?="


NAMES = [
    "=?utf-8?q?Invoice=0AReply-To:_x=40evil.example=0A=0APay_https://evil.example/now?=",
    *(f"Ann{end}{header}" for end, header in product(ENDS, HEADERS)),
    *(f"Ann{end}{BODY}" for end in ENDS),
    *(q(f"Ann{end}{header}") for end, header in product(ENDS, HEADERS)),
    *(q(f"Ann{end}{header}{BODY}", mark="B") for end, header in product(ENDS, HEADERS)),
    *(q(f"Ann\n{BODY}", charset, mark) for charset, mark in product(
        ("iso-8859-1", "utf-16", "utf-7", "us-ascii", "windows-1252"), "qQbB")),
    *(f"Ann {q(header)} {q(BODY)}" for header in HEADERS),
    *(q(q(f"\n{header}")) for header in HEADERS),
    *(f"{'x' * count}{q('é' + BODY)}" for count in (1, 50, 60, 62, 64, 70, 76, 998)),
    *(f"é{'=?' * count}utf-8?q?=0Aa:b?=" for count in (1, 2, 3)),
    "=\u200b?utf-8?q?=0ABcc:_eve=40evil.example?=", "=\u00ad?utf-8?q?=0ABcc:_x=40evil.example?=",
    "=\x00?utf-8?q?=0ABcc:_eve=40evil.example?=", "=\n?utf-8?q?=0ABcc:_eve=40evil.example?=",
    "=?utf-8?q?unended", "=?", "?=", "=?=?=?", "=?utf-8*en?q?a=0Ab?=", "=?nonsense?q?a=0Ab?=",
    "=?utf-8?x?a?=", "=?utf-8?q??=", "=?UTF-8?B?////?=", "Ann =?utf-8?q?=0A?=Bcc: x",
    "\n.\nQUIT", "--===============0==\nContent-Type: text/html",
    "</title><script>alert(1)</script>",
    "<a href=https://evil.example>Join</a>", "&lt;a href=//evil.example&gt;", "{url}", "%(url)s",
    "\u202egpj.elpmaxe.live", "\u2066Ann\u2069", "\ufeffAnn", "\u3164",
    "\ufffd", "é" * 300, "x" * 2000, "👩‍👩‍👧‍👦" * 40,
    '"Ann" <eve@evil.example>', "Ann, eve@evil.example", "Ann\\", "(", "Ann;", ":", "", " ", "\t",
    *NUMBERS, *QUOTES, *URLS, *(f"Ann {url} now" for url in URLS),
]  # fmt: skip
