import gzip
import json
import zlib
from datetime import UTC, datetime

import pytest

from runner.core.errors import DomainError
from runner.providers.http import (
    AddressForbidden,
    BodyUnreadable,
    DeadlineExceeded,
    GuardedClient,
    RedirectRefused,
    RequestRejected,
    ResponseTooLarge,
    Unreachable,
    UnsupportedContent,
    UrlPolicy,
    UrlRefused,
)
from tests.runner.providers.http.playback import LOOPBACK, OPEN, Answers, canary, http, serving

BOMB = gzip.compress(bytes(50_000_000))

# Resolved by the system resolver, as in production, while a canary listens on every address.
SPELLINGS = """
127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7F.1 0x7f.0.0.1 0177.1 017700000001 127.0.0.1.
127.0.0.2 127.255.255.254 127.000.000.001 0177.0.0.1 0x7f.0x0.0x0.0x1 localhost LOCALHOST
localhost. 0 0.0.0.0 0x0 00 0.0 000.0.0.0 0.0.0.1 10.0.0.1 10.1 167772161 0xa000001 012.1
172.16.0.1 172.16.1 2886729729 0xac100001 172.31.255.254 192.168.0.1 192.168.1 3232235521
0xc0a80001 192.11010049 169.254.169.254 169.254.43518 2852039166 0xa9fea9fe 0xa9.0xfe.43518
0251.0376.0251.0376 025177524776 100.64.0.1 100.100.100.200 1681915905 192.0.0.192 192.0.2.1
192.88.99.1 198.18.0.1 198.51.100.7 203.0.113.9 168.63.129.16 224.0.0.1 239.255.255.250
240.0.0.1 255.255.255.255 4294967295 0xffffffff 037777777777
[::] [::1] [0:0:0:0:0:0:0:1] [0000::0001] [::127.0.0.1] [::7f00:1] [::ffff:127.0.0.1]
[::ffff:7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::ffff:10.0.0.1] [::ffff:169.254.169.254]
[::ffff:8.8.8.8] [::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b::a00:1] [64:ff9b:1::7f00:1]
[2002:7f00:1::] [2002:a00:1::1] [2002:a9fe:a9fe::] [2001::1] [2001:0:7f00:1::]
[2001:db8::1] [2001:2::1] [2001:10::1] [2001:20::1] [3fff::1] [100::1] [5f00::1] [4000::1]
[fc00::1] [fd00:ec2::254] [fdff::1] [fe80::1] [fe80::a9fe:a9fe] [febf::1] [fec0::1] [fe80::1%25lo]
[::1%25lo] [ff02::1] [ff0e::1] [2606::5efe:127.0.0.1] [2606::200:5efe:10.0.0.1]
user@127.0.0.1 user:word@127.0.0.1 example.org@127.0.0.1 example.org\\@127.0.0.1
127.0.0.1%00.example.org %31%32%37.0.0.1 ①②⑦.⓪.⓪.① 127。0。0。1 １２７.0.0.1 ⓛocalhost
[::ffff:127.0.0.1 127.0.0.1\\.example.org
""".split()


def guarded(deadline_s: float = 10, max_bytes: int = 100_000) -> GuardedClient:
    return GuardedClient(urls=OPEN, allow=LOOPBACK, deadline_s=deadline_s, max_bytes=max_bytes)


async def test_a_page_arrives_with_what_is_needed_to_read_and_cite_it() -> None:
    async with serving(http("Grüße".encode(), media="Text/Plain; charset=utf-8")) as server:
        fetched = await guarded().fetch(server.url("/a?b=c#d"))
    assert fetched.url == server.url("/a?b=c")
    assert (fetched.status, fetched.media_type, fetched.charset) == (200, "text/plain", "utf-8")
    assert fetched.body.decode() == "Grüße"
    assert fetched.retrieved_at <= datetime.now(UTC)
    assert b"User-Agent: Postmagiq/" in server.requests[0]


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("gzip", gzip.compress(b"hello", mtime=0)), ("deflate", zlib.compress(b"hello"))],
    ids=["gzip", "deflate"],
)
async def test_a_compressed_body_arrives_decompressed(encoding: str, body: bytes) -> None:
    async with serving(http(body, f"Content-Encoding: {encoding}")) as server:
        assert (await guarded().fetch(server.url())).body == b"hello"


async def test_a_posted_body_arrives_and_the_caller_judges_the_status() -> None:
    answer = http(b"gone", status="410 Gone", media=None)
    async with serving(answer) as server:
        fetched = await guarded().post(server.url(), json.dumps({}).encode(), {"webhook-id": "m1"})
    assert (fetched.status, fetched.beginning) == (410, b"gone")
    assert server.requests[0].startswith(b"POST / HTTP/1.1")
    assert b"webhook-id: m1" in server.requests[0]


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (bytes(10_000_000), ("Content-Length: 10000000",)),
        (BOMB, ("Content-Encoding: gzip",)),
        (b"not compressed", ("Content-Encoding: gzip",)),
        (b"x", ("Content-Encoding: br",)),
        (b"x", ("Content-Encoding: nonsense, gzip",)),
        (b"x", ("Content-Length: 100",)),
        (b"5\r\nhello\r\nno chunk", ("Transfer-Encoding: chunked",)),
        (b"", ("Transfer-Encoding: chunked",)),
    ],
    ids=["10 MB", "bomb", "damaged", "br", "nonsense", "short", "chunks", "nothing"],
)
async def test_of_what_a_receiver_answers_the_status_decides_whatever_follows(
    body: bytes, headers: tuple[str, ...]
) -> None:
    async with serving(http(body, *headers, status="202 Accepted")) as server:
        answer = await guarded().post(server.url(), b"{}", {})
    assert answer.status == 202
    assert len(answer.beginning) <= 1024


async def test_a_receiver_that_never_ends_its_answer_has_answered() -> None:
    told = http(b"Come back. ", "Content-Length: 100", "Retry-After: 60", status="503 Busy")
    async with serving(told, endless=True) as server:
        answer = await guarded().post(server.url(), b"{}", {})
    assert (answer.status, answer.retry_after, answer.beginning) == (503, "60", b"Come back. ")


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 T", "308 P"])
async def test_a_page_is_found_where_it_has_moved_to(status: str) -> None:
    async with (
        serving(http(b"hello")) as new,
        serving(http(b"", f"Location: {new.url('/new')}", status=status)) as old,
    ):
        fetched = await guarded().fetch(old.url("/old"))
    assert (fetched.url, fetched.body) == (new.url("/new"), b"hello")
    assert new.requests[0].startswith(b"GET /new ")


async def test_where_a_page_has_moved_to_is_checked_as_the_first_address_is() -> None:
    async with canary() as forbidden:
        target = forbidden.url("/latest/meta-data", host="127.0.0.2")
        async with serving(http(b"", f"Location: {target}", status="302 Found")) as server:
            with pytest.raises(AddressForbidden, match=r"127\.0\.0\.2"):
                await guarded().fetch(server.url())
    assert forbidden.requests == []


async def test_a_page_is_not_followed_to_where_its_kind_of_address_is_closed() -> None:
    async with serving(http(b"", "Location: file:///etc/passwd", status="302 Found")) as server:
        with pytest.raises((UrlRefused, Unreachable)):
            await guarded().fetch(server.url())
    async with serving(http(b"", "Location: http://u:p@127.0.0.1/", status="302 Found")) as server:
        with pytest.raises(UrlRefused, match="password"):
            await guarded().fetch(server.url())


async def test_a_page_that_moves_for_ever_is_left() -> None:
    async with serving(http(b"", "Location: /again", status="302 Found")) as server:
        with pytest.raises(RedirectRefused, match="/again"):
            await guarded().fetch(server.url())
    assert len(server.requests) == 5


async def test_a_posted_body_is_not_redirected_either() -> None:
    async with serving(http(b"", "Location: /b", status="307 T")) as server:
        with pytest.raises(RedirectRefused, match="/b"):
            await guarded().post(server.url(), b"{}", {})
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (http(b"", "Content-Length: 100001"), ResponseTooLarge),
        (http(bytes(100_001)), ResponseTooLarge),
        (http(BOMB, "Content-Encoding: gzip"), ResponseTooLarge),
        (
            http(gzip.compress(b"", mtime=0) + bytes(100_001), "Content-Encoding: gzip"),
            ResponseTooLarge,
        ),
        (http(gzip.compress(b"hello", mtime=0)[:-4], "Content-Encoding: gzip"), BodyUnreadable),
        (
            http(gzip.compress(b"hello", mtime=0) + b"more", "Content-Encoding: gzip"),
            BodyUnreadable,
        ),
        (http(b"not compressed", "Content-Encoding: gzip"), BodyUnreadable),
        (http(b"x", "Content-Encoding: gzip, gzip"), UnsupportedContent),
        (http(b"x", "Content-Encoding: br"), UnsupportedContent),
        (http(b"x", media="application/zip"), UnsupportedContent),
        (http(b"x", media=None), UnsupportedContent),
        (http(b"x", status="404 Not Found"), RequestRejected),
        (http(b"x", status="500 Oops"), RequestRejected),
        (http(b"short", "Content-Length: 10"), Unreachable),
        (b"this is not HTTP\r\n\r\n", Unreachable),
        (b"", Unreachable),
    ],
)
async def test_an_answer_that_cannot_be_taken_is_a_named_error(
    answer: bytes, error: type[DomainError]
) -> None:
    async with serving(answer) as server:
        with pytest.raises(error):
            await guarded().fetch(server.url())


async def test_a_body_of_exactly_the_limit_is_taken() -> None:
    async with serving(http(bytes(100_000))) as server:
        assert len((await guarded().fetch(server.url())).body) == 100_000


async def test_a_server_that_never_answers_is_given_up_at_the_deadline() -> None:
    async with serving(None) as server:
        with pytest.raises(DeadlineExceeded, match=r"0\.1 seconds"):
            await guarded(deadline_s=0.1).fetch(server.url())


async def test_a_closed_port_is_unreachable() -> None:
    async with serving(b"") as server:
        pass
    with pytest.raises(Unreachable):
        await guarded().fetch(server.url())


async def test_without_a_choice_only_https_to_public_addresses_is_open() -> None:
    async with canary() as server:
        for url in (server.url(), f"https://127.0.0.1:{server.port}/"):
            with pytest.raises(DomainError):
                await GuardedClient().fetch(url)
        with pytest.raises(AddressForbidden, match="loopback"):
            await GuardedClient(urls=UrlPolicy(ports=None)).fetch(
                f"https://localhost:{server.port}/"
            )
    assert server.requests == []


async def test_an_unknown_host_is_unreachable() -> None:
    async def nobody(host: str, port: int) -> list[str]:
        raise OSError(host)

    with pytest.raises(Unreachable, match=r"shop\.example"):
        await GuardedClient(resolver=nobody).fetch("https://shop.example/")


async def test_a_refusal_does_not_tell_the_address_behind_a_name() -> None:
    client = GuardedClient(resolver=Answers(["10.20.30.40"]))
    with pytest.raises(AddressForbidden) as refused:
        await client.fetch("https://intranet.example/")
    assert "10.20.30.40" not in str(refused.value) + str(refused.value.params)


def test_the_table_is_as_long_as_it_promises() -> None:
    assert len(set(SPELLINGS)) >= 90


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_no_spelling_of_a_forbidden_address_is_connected_to(spelling: str) -> None:
    async with canary() as server:
        with pytest.raises((AddressForbidden, UrlRefused)):
            await GuardedClient(urls=OPEN, deadline_s=5).fetch(server.url(host=spelling))
    assert server.requests == []


@pytest.mark.parametrize("answer", ["127.0.0.1", "::ffff:127.0.0.1", "::1", "0.0.0.0"])
async def test_no_name_leads_into_this_machine(answer: str) -> None:
    async with canary() as server:
        client = GuardedClient(urls=OPEN, resolver=Answers([answer]))
        with pytest.raises(AddressForbidden):
            await client.fetch(server.url(host="shop.example"))
    assert server.requests == []


async def test_the_canary_notices_a_connection_once_loopback_is_opened() -> None:
    async with canary() as server:
        with pytest.raises(Exception, match="could not be reached"):
            await GuardedClient(urls=OPEN, allow=LOOPBACK).fetch(server.url(host="2130706433"))
    assert server.requests == [b"connected"]
