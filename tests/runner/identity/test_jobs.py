"""What identity forgets at night."""

from datetime import datetime, timedelta

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.identity import Users
from runner.identity.jobs import forget
from runner.identity.models import ActiveSession
from runner.identity.sign_ins import ActiveSessions


async def test_sign_ins_that_ended_long_ago_go_and_a_second_run_finds_nothing(
    container: Container,
) -> None:
    moment = now()
    soon, yesterday = moment + timedelta(days=1), moment - timedelta(days=1)
    old = moment - timedelta(days=container.settings.sign_ins_kept_days, hours=1)
    # When each was revoked, and when it expires for resting and at the latest.
    ends: dict[str, tuple[datetime | None, datetime, datetime]] = {
        "holds": (None, soon, soon),
        "revoked yesterday": (yesterday, soon, soon),
        "expired yesterday": (None, yesterday, yesterday),
        "revoked long ago": (old, soon, soon),
        "rested long ago": (None, old, soon),
        "expired long ago": (None, soon, old),
    }
    async with container.database.system() as work:
        user = await Users(work).register(f"{new_id().hex}@example.org", "Ann Example", None)
        for name, (revoked_at, idle_expires_at, absolute_expires_at) in ends.items():
            ActiveSessions(work).add(
                ActiveSession(
                    user_id=user.id,
                    current_hash=new_id().hex,
                    user_agent=name,
                    rotated_at=old,
                    last_seen_at=old,
                    revoked_at=revoked_at,
                    idle_expires_at=idle_expires_at,
                    absolute_expires_at=absolute_expires_at,
                )
            )
    jobs = container.jobs
    await jobs.result(await jobs.enqueue(forget, moment))
    assert await jobs.result(await jobs.enqueue(forget, moment)) == 0
    async with container.database.system_read() as work:
        left = await ActiveSessions(work).rows(user_id=user.id)
    assert {row["user_agent"] for row in left} == {*ends} - {
        name for name in ends if "long" in name
    }
