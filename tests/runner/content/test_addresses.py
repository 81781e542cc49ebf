"""What twitter-text and Mastodon take for an address, in cases of our own after their rules."""

import time

import pytest

from runner.content.addresses import addresses_on_x, links_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # With a scheme, up to what belongs to it.
        ("see https://example.com.", ["https://example.com"]),
        ("(https://example.com/a_(b))", ["https://example.com/a_(b)"]),
        ("https://example.com/a?b=c&d#e, then", ["https://example.com/a?b=c&d#e"]),
        ("HTTPS://Example.COM:8080/x", ["HTTPS://Example.COM:8080/x"]),
        ("http://example.com/Русские_слова", ["http://example.com/Русские_слова"]),
        ("http://☃.net/", ["http://☃.net/"]),
        ("https://t.co/abc123def(x)", ["https://t.co/abc123def"]),
        # Between letters of scripts without spaces.
        ("https://example.com日本語", ["https://example.com"]),
        ("窯はhttps://example.com/kamaです", ["https://example.com/kama"]),
        ("日本語example.com中国語t.co/abc한국", ["example.com", "t.co/abc"]),
        ("https://日本語.jp です", ["https://日本語.jp"]),
        # Without a scheme, of every domain there is.
        ("studio.agency", ["studio.agency"]),
        ("visit example.museum/x today", ["example.museum/x"]),
        ("foo.co.jp t.co a.io", ["foo.co.jp", "t.co", "a.io"]),
        ("README.md", ["README.md"]),
        # None of these.
        ("Node.js e.g. 1.2 v3.10", []),
        ("ines@example.com @example.com #example.com $example.com", []),
        ("ftp://example.com", []),
        ("-example.com _example.com /example.com", []),
        ("http://no-tld http://a.x http://exa_mple.com_", []),
        ("http://-a.example.-com http://" + "a" * 64 + ".com", []),
        ("https://xn--ü.com", []),
        ("https://t.co/" + "a" * 41, []),
    ],
)
def test_x_shortens_what_twitter_text_calls_an_address(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in addresses_on_x(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://example.com/日本語。", ["https://example.com/日本語。"]),
        ("https://example.com日本語", ["https://example.com"]),
        ("https://example.com/a, then example.com", ["https://example.com/a"]),
        (
            "(https://example.com/a) [x](https://example.com/b)",
            ["https://example.com/a", "https://example.com/b"],
        ),
    ],
)
def test_links_carry_a_scheme(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in links_in(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "日本." * 30_000,
        "a." * 50_000,
        "a-" * 50_000 + ".com",
        "http://example.com/" + "(a" * 50_000,
    ],
)
def test_an_endless_run_takes_no_more_than_its_length(text: str) -> None:
    started = time.perf_counter()
    addresses_on_x(text)
    links_in(text)
    assert time.perf_counter() - started < 5
