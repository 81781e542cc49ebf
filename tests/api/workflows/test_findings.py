from typing import Any

from tests.api.workflows.studio import Studio
from tests.client import Api

UNBROKEN = (
    "The bakery opened a second shop beside the church in the old town and sells the bread of the "
    "day before at half price to all who come by between six and seven in the evening."
)


async def edited(studio: Studio, post_id: str, platform: str, body: str) -> None:
    path = f"{studio.path}/posts/{post_id}"
    read = await studio.caller.get(path)
    headers = {"If-Match": read.headers["etag"]}
    answer = await studio.caller.patch(path, {"variants": {platform: body}}, headers=headers)
    assert answer.status_code == 200, answer.text


async def findings(studio: Studio, post_id: str, platform: str) -> dict[str, Any]:
    answer = await studio.caller.get(f"{studio.path}/posts/{post_id}/findings?platform={platform}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any]
    (found,) = answer.json()["items"]
    return found


async def test_a_finished_run_shows_its_audit(api: Api) -> None:
    studio = await Studio.opened(api)
    run = await studio.ended(await studio.start(await studio.add(UNBROKEN), "blog"))
    audit = await findings(studio, run["post_id"], "blog")
    assert (audit["run_id"], audit["current"]) == (run["id"], True)
    assert audit["overall"] == 88
    assert [found["rule"] for found in audit["findings"]] == ["long_sentence"]


async def test_after_an_edit_the_audit_is_stale_until_it_is_done_again(api: Api) -> None:
    studio = await Studio.opened(api)
    post_id = (await studio.written())["post_id"]
    assert (await findings(studio, post_id, "linkedin"))["findings"] == []
    claim = "Nine out of ten engineers are now sleeping far better than before."
    body = f"We have changed that.\n\n{claim}"
    await edited(studio, post_id, "linkedin", body)
    assert (await findings(studio, post_id, "linkedin"))["current"] is False

    again = await studio.caller.post(f"{studio.path}/posts/{post_id}/findings")
    assert again.status_code == 201, again.text
    audit = await findings(studio, post_id, "linkedin")
    assert (audit["current"], audit["run_id"]) == (True, None)
    marked = [body[each["start"] : each["end"]] for each in audit["findings"]]
    assert claim in marked


async def test_an_edited_sentence_keeps_its_source_and_a_new_one_has_none(api: Api) -> None:
    studio = await Studio.opened(api)
    post_id = (await studio.written())["post_id"]
    await edited(studio, post_id, "linkedin", "We have changed that. Dragons paid for all of it.")
    path = f"{studio.path}/posts/{post_id}/provenance?platform=linkedin"
    known, new = (await studio.caller.get(path)).json()["sentences"]
    assert known["sources"][0]["text"] == "We have changed that."
    assert new["sources"] == []


async def test_banned_words_are_found_in_a_post_without_a_source(api: Api) -> None:
    studio = await Studio.opened(api)
    await studio.ban("marzipan")
    body = {"title": "By hand", "variants": {"x": "Bread has marzipan and nothing else to say."}}
    made = await studio.caller.post(f"{studio.path}/posts", body)
    answer = await studio.caller.post(f"{studio.path}/posts/{made.json()['id']}/findings")
    (audit,) = answer.json()["items"]
    assert [found["rule"] for found in audit["findings"]] == ["banned_word"]
    assert audit["overall"] == 40


async def test_what_was_never_audited_has_no_findings(api: Api) -> None:
    studio = await Studio.opened(api)
    body = {"title": "By hand", "variants": {"x": "Nobody looked at this."}}
    made = await studio.caller.post(f"{studio.path}/posts", body)
    at = f"{studio.path}/posts/{made.json()['id']}"
    for query in ("", "?platform=x", "?platform=blog"):
        answer = await studio.caller.get(f"{at}/findings{query}")
        assert (answer.status_code, answer.json()["items"]) == (200, [])
    assert (await studio.caller.get(f"{at}/provenance?platform=blog")).status_code == 404


async def test_a_viewer_reads_findings_and_asks_for_none(api: Api) -> None:
    studio = await Studio.opened(api)
    post_id = (await studio.written())["post_id"]
    viewer = await studio.caller.join(studio.id, "viewer")
    path = f"{studio.path}/posts/{post_id}/findings"
    assert (await viewer.get(f"{path}?platform=linkedin")).status_code == 200
    assert (await viewer.post(path)).status_code == 403
