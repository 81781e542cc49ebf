from datetime import datetime

import pytest

from tests.runner.providers.channels.posts import NOON, a_post


@pytest.mark.parametrize("field", ["published_at", "updated_at"])
def test_a_post_without_a_time_zone_does_not_leave(field: str) -> None:
    naive: datetime = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="time zone"):
        a_post(**{field: naive})
