import pytest

from runner.providers.http import UrlPolicy, UrlRefused


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("HTTPS://Example.ORG/", "https://example.org/"),
        ("  https://example.org:443/a?b=c#part ", "https://example.org/a?b=c"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"),
    ],
)
def test_a_url_is_returned_as_it_will_be_dialled(text: str, canonical: str) -> None:
    assert str(UrlPolicy().canonical(text)) == canonical


def test_where_every_port_is_open_those_are_that_there_are() -> None:
    for port in (1, 65535):
        UrlPolicy(ports=None).canonical(f"https://example.org:{port}/")
    for port in (-1, 0, 65536):
        with pytest.raises(UrlRefused, match="from 1 to 65535"):
            UrlPolicy(ports=None).canonical(f"https://example.org:{port}/")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ftp://example.org/", "http and https"),
        ("file:///etc/passwd", "http and https"),
        ("gopher://example.org/", "http and https"),
        ("//example.org/", "http and https"),
        ("", "http and https"),
        ("http://example.org/", "only https"),
        ("https://user@example.org/", "user name"),
        ("https://user:secret@example.org/", "user name"),
        ("https://example.org:22/", "port 22"),
        ("https://example.org:0/", "port"),
        ("https://example.org:99999/", "port"),
        ("https:///path", "host"),
        ("https://exa mple.org/", "space"),
        ("https://example.org\\@10.0.0.1/", "backslash"),
        ("https://example.org/\x00", "control"),
        ("https://%31%32%37.0.0.1/", "host"),
        ("https://[fe80::1%25eth0]/", "host"),
        ("https://-a.example/", "host"),
        ("https://a..example/", "host"),
        ("https://example.org./", "host"),
        ("https://①②⑦.⓪.⓪.①/", "well-formed"),
        ("https://[::1/", "well-formed"),
        ("https://example.org/" + "a" * 2048, "longer"),
    ],
)
def test_a_url_that_is_not_plain_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(UrlRefused, match=reason):
        UrlPolicy().canonical(text)
