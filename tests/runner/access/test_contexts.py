"""Where a client's address stands."""

import pytest

from runner.access import address_of


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:DB8::1", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("testclient", "None"),
        ("192.0.2.7'; DROP TABLE users --", "None"),
        (None, "None"),
    ],
)
def test_an_address_is_read_as_what_it_is(host: str | None, address: str) -> None:
    assert str(address_of(host)) == address
