from ipaddress import ip_network

import pytest

from runner.providers.http.addresses import forbidden_kind

PUBLIC = ["1.1.1.1", "8.8.8.8", "93.184.215.14", "172.32.0.1", "100.128.0.1", "192.0.1.1"]
PUBLIC_V6 = ["2606:4700:4700::1111", "2a00:1450:4001:80b::200e", "2001:4860:4860::8888"]
FORBIDDEN = {
    "loopback": ["127.0.0.1", "127.255.255.254", "::1"],
    "private": ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd00::1"],
    "link-local": ["169.254.169.254", "fe80::1", "fe80::1%eth0", "febf::1"],
    "unspecified": ["0.0.0.0", "0.1.2.3", "::"],
    "CGNAT": ["100.64.0.1", "100.100.100.200", "100.127.255.255"],
    "IPv6 spelling": ["::ffff:1.1.1.1", "::1.1.1.1", "::ffff:0:8.8.8.8", "2606::5efe:10.0.0.1"],
    "NAT64": ["64:ff9b::10.0.0.1", "64:ff9b:1::1"],
    "6to4": ["2002:a00:1::", "192.88.99.1"],
    "Teredo": ["2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    "documentation": ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
    "benchmarks": ["198.18.0.1", "198.19.255.255", "2001:2::1"],
    "multicast": ["224.0.0.1", "239.255.255.250", "ff02::1"],
    "site-local": ["fec0::1"],
    "metadata": ["168.63.129.16"],
    "reserved": ["192.0.0.1", "240.0.0.1", "255.255.255.255", "2001:20::1", "4000::1", "100::1"],
}


@pytest.mark.parametrize("address", PUBLIC + PUBLIC_V6)
def test_a_public_address_may_be_called(address: str) -> None:
    assert forbidden_kind(address) is None


@pytest.mark.parametrize(
    ("kind", "address"), [(kind, address) for kind, group in FORBIDDEN.items() for address in group]
)
def test_a_special_address_is_forbidden_by_its_kind(kind: str, address: str) -> None:
    assert kind in (forbidden_kind(address) or "")


def test_an_allowed_network_is_opened_and_its_ipv6_spelling_is_not() -> None:
    allow = {ip_network("127.0.0.0/8")}
    assert forbidden_kind("127.0.0.1", allow) is None
    assert forbidden_kind("::ffff:127.0.0.1", allow)
