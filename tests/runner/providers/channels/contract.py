"""What every channel promises; a test class per channel inherits it and says how one is made."""

from uuid import UUID

from runner.providers.channels import Channel
from tests.runner.providers.channels.posts import a_post


class ChannelContract:
    """Give a fixture `channel`; set `remembers` to False where nothing leaves this program."""

    remembers = True

    async def test_publishing_twice_is_publishing_once(self, channel: Channel) -> None:
        assert await channel.publish(a_post()) == await channel.publish(a_post())

    async def test_a_lookup_after_a_crash_finds_what_was_published(self, channel: Channel) -> None:
        delivered = await channel.publish(a_post())
        found = await channel.find(a_post().idempotency_key)
        assert found == (delivered if self.remembers else None)

    async def test_a_lookup_of_what_was_never_published_finds_nothing(
        self, channel: Channel
    ) -> None:
        await channel.publish(a_post())
        assert await channel.find("b" * 64) is None

    async def test_an_edited_post_keeps_its_place(self, channel: Channel) -> None:
        first = await channel.publish(a_post())
        edited = a_post(title="Another title", body="Other words", idempotency_key="b" * 64)
        assert await channel.publish(edited) == first
        assert await channel.find(a_post().idempotency_key) is None

    async def test_two_posts_with_one_title_do_not_meet(self, channel: Channel) -> None:
        first = await channel.publish(a_post())
        other = a_post(post_id=UUID(int=2), key="WEB-32", idempotency_key="b" * 64)
        assert (await channel.publish(other)).external_id != first.external_id

    async def test_withdrawing_may_be_repeated(self, channel: Channel) -> None:
        delivered = await channel.publish(a_post())
        await channel.withdraw(a_post().post_id, delivered.external_id)
        await channel.withdraw(a_post().post_id, delivered.external_id)
        assert await channel.find(a_post().idempotency_key) is None

    async def test_a_withdrawn_post_can_be_published_again(self, channel: Channel) -> None:
        delivered = await channel.publish(a_post())
        await channel.withdraw(a_post().post_id, delivered.external_id)
        assert await channel.publish(a_post()) == delivered
