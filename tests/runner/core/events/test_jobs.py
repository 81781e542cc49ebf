"""Platform events are kept for their time, and until their readers were told."""

from datetime import timedelta

from runner.bootstrap import JOBS, Container
from runner.core.clock import now
from runner.core.events.jobs import PlatformEvents, forget
from runner.core.events.models import PlatformEvent
from runner.core.ids import new_id


async def test_what_is_old_and_told_goes_and_a_second_run_finds_nothing(
    container: Container, untold: None
) -> None:
    assert forget in JOBS
    kept_days, subject_id = container.settings.platform_events_kept_days, new_id()
    async with container.database.system() as work:
        for days, told_at in ((kept_days + 1, now()), (kept_days + 1, None), (kept_days, now())):
            event = PlatformEvent(
                type="clock.ticked",
                subject_type="clock",
                subject_id=subject_id,
                door="api",
                changes=[],
                data={},
                # An hour short of that many days, so that a slow machine ages nothing.
                occurred_at=now() - timedelta(days=days, hours=-1),
                dispatched_at=told_at,
            )
            PlatformEvents(work).add(event)
    jobs = container.jobs
    assert await jobs.result(await jobs.enqueue(forget, now())) == 1
    assert await jobs.result(await jobs.enqueue(forget, now())) == 0
    async with container.database.system_read() as work:
        left = await PlatformEvents(work).rows(subject_id=subject_id)
    oldest = min(left, key=lambda row: row["occurred_at"])
    assert (len(left), oldest["dispatched_at"]) == (2, None)
