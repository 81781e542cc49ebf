"""What there is outlives the peer, where a file is named."""

from pathlib import Path

from runner.providers.payments import StripePayments
from runner.providers.payments.peer.serving import peer_on


async def test_a_file_brings_everything_back(tmp_path: Path) -> None:
    file = tmp_path / "peer.json"
    async with peer_on(file=file) as peer:
        before = StripePayments("sk_test_key", peer.books.address)
        made = await before.add_customer("Ada", "ada@example.com", "one")
        await before.add_endpoint("http://127.0.0.1:9/in", ["invoice.paid"], "two")
        await before.close()
    async with peer_on(file=file) as peer:
        after = StripePayments("sk_test_key", peer.books.address)
        assert await after.customer(made.id) == made
        assert await after.add_customer("Ada", "ada@example.com", "one") == made
        assert len(await after.endpoints()) == 1
        await after.close()
    assert [each.name for each in tmp_path.iterdir()] == ["peer.json"]
