from runner.core.clock import timezones


def test_time_zones_are_looked_for_once() -> None:
    assert "Europe/Berlin" in timezones()
    assert timezones() is timezones()
