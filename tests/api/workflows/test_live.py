from tests.api.workflows.studio import SOURCES, Studio
from tests.client import Api

WHOLE = [
    "run.queued",
    "run.started",
    *["run.step_started", "run.step_finished"] * 4,
    "run.succeeded",
]


async def test_a_run_is_followed_from_its_first_line_to_its_end(api: Api) -> None:
    studio = await Studio.opened(api)
    run_id = await studio.start(await studio.add_file(SOURCES[0]))
    assert await studio.lines(run_id) == list(enumerate(WHOLE, 1))
    assert (await studio.run(run_id))["status"] == "succeeded"


async def test_resuming_after_any_line_leaves_no_gap_and_repeats_nothing(api: Api) -> None:
    studio = await Studio.opened(api)
    run_id = (await studio.written())["id"]
    whole = await studio.lines(run_id)
    for seq in range(len(whole) + 1):
        rest = [(number, type) for number, type in whole if number > seq]
        assert await studio.lines(run_id, f"?after={seq}") == rest
        assert await studio.lines(run_id, **{"Last-Event-ID": str(seq)}) == rest


async def test_the_header_of_a_reconnecting_browser_beats_the_parameter(api: Api) -> None:
    studio = await Studio.opened(api)
    run_id = (await studio.written())["id"]
    lines = await studio.lines(run_id, "?after=1", **{"Last-Event-ID": "9"})
    assert [number for number, _ in lines] == [10, 11]
    # No browser sends what is no place of a line, so it says nothing of where to go on.
    for said in ("9" * 5000, str(2**63), "-1", "x"):
        lines = await studio.lines(run_id, "?after=1", **{"Last-Event-ID": said})
        assert [number for number, _ in lines][:1] == [2], said[:30]


async def test_a_reader_who_has_everything_is_told_not_to_come_back(api: Api) -> None:
    studio = await Studio.opened(api)
    run_id = (await studio.written())["id"]
    for after in (len(WHOLE), 2**53 - 1):
        answer = await studio.caller.get(f"{studio.path}/runs/{run_id}/events?after={after}")
        assert answer.status_code == 204


async def test_the_transcript_is_also_a_paged_list(api: Api) -> None:
    studio = await Studio.opened(api)
    run_id = (await studio.written())["id"]
    path, lines = f"{studio.path}/runs/{run_id}/transcript?limit=4", []
    while path:
        page = await studio.caller.get(path)
        lines += [(line["seq"], line["type"]) for line in page.json()["items"]]
        path = page.links["next"]["url"] if "next" in page.links else ""
    assert lines == list(enumerate(WHOLE, 1))
