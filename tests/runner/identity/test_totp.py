"""The vectors of RFC 6238, and the edges of a step."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from runner.identity.totp import code_at, matching_step, provisioning_uri, spelled, step_at

SECRET = b"12345678901234567890"
EDGE = datetime(2030, 1, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    moment = datetime.fromtimestamp(seconds, UTC)
    assert code_at(SECRET, step_at(moment)) == code


@pytest.mark.parametrize(
    ("late_s", "taken"),
    [(-31, False), (-30, True), (-1, True), (0, True), (29, True), (59, True), (60, False)],
)
def test_a_clock_may_be_one_step_off(late_s: int, taken: bool) -> None:
    step = step_at(EDGE)
    found = matching_step(SECRET, code_at(SECRET, step), EDGE + timedelta(seconds=late_s))
    assert found == (step if taken else None)


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "\x00" * 6])
def test_what_is_no_code_matches_no_step(code: str) -> None:
    assert matching_step(SECRET, code, EDGE) is None


def test_an_app_is_told_whose_secret_it_is() -> None:
    uri = urlsplit(provisioning_uri(SECRET, "ann+x@example.org"))
    assert (uri.scheme, uri.netloc) == ("otpauth", "totp")
    assert uri.path == "/Postmagiq%3Aann%2Bx%40example.org"
    assert parse_qs(uri.query) == {"secret": [spelled(SECRET)], "issuer": ["Postmagiq"]}
