import pytest

from runner.providers.channels import Channel, FeedChannel
from tests.runner.providers.channels.contract import ChannelContract
from tests.runner.providers.channels.posts import FEED, a_post


class TestFeedChannel(ChannelContract):
    remembers = False

    @pytest.fixture
    def channel(self) -> Channel:
        return FeedChannel(FEED)


async def test_a_post_in_the_feed_is_found_on_its_public_page() -> None:
    delivered = await FeedChannel(FEED).publish(a_post())
    assert delivered.external_url == "https://posts.example/acme/web-31"
    assert delivered.external_id == "urn:uuid:0198f0a0-0000-7000-8000-000000000001"
