from ipaddress import ip_network

import pytest

from runner.providers.http import AddressForbidden, UrlPolicy, UrlRefused
from runner.webhooks import Sender

SENDER = Sender(UrlPolicy(ports=None))


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "10.1.2.3", "localhost", "a.localhost"]
)
def test_a_private_address_is_refused_in_every_spelling(host: str) -> None:
    with pytest.raises(AddressForbidden) as refusal:
        SENDER.allowed(f"https://{host}/hook")
    assert refusal.value.faults[0].pointer == "/url"


def test_a_network_that_the_operator_opened_is_allowed() -> None:
    sender = Sender(UrlPolicy(ports=None), [ip_network("10.0.0.0/8")])
    assert sender.allowed("https://10.1.2.3:8443/hook") == "https://10.1.2.3:8443/hook"


def test_plain_http_is_refused() -> None:
    with pytest.raises(UrlRefused):
        SENDER.allowed("http://hooks.example.org/")
