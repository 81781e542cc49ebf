from runner.providers.http import http_client
from tests.runner.providers.http.playback import http, serving


async def test_every_client_says_who_calls_and_follows_no_redirect() -> None:
    answer = http(b"", "Location: /elsewhere", status="302 Found")
    async with serving(answer) as server, http_client() as client:
        response = await client.get(server.url())
    assert response.status_code == 302
    assert b"User-Agent: Postmagiq/" in server.requests[0]
    assert len(server.requests) == 1


async def test_a_client_takes_no_proxy_from_the_environment() -> None:
    async with http_client() as client:
        assert client.trust_env is False
