"""Tables over HTTP: what a spreadsheet saved, as text that the imports take."""

from tests.client import Api
from tests.runner.core.test_workbooks import formula, notes, posts, workbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def test_a_workbook_becomes_posts(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    media = {"content-type": XLSX}
    read = await ann.send(
        "POST", f"{at}/tables?having=title", headers=media, content=workbook(notes, posts)
    )
    assert read.status_code == 200, read.text
    table = read.json()
    assert (table["sheet"], table["other_sheets"]) == ("posts", ["notes"])
    done = await ann.post(f"{at}/posts/import", {"format": "csv", "content": table["text"]})
    assert [row["title"] for row in done.json()["rows"]] == ['Two "ovens", bought', "=SUM"]
    post = (await ann.get(f"{at}/posts/{done.json()['rows'][0]['post_id']}")).json()
    assert post["due_at"] == "2026-07-01T07:30:00Z"
    exported = (await ann.get(f"{at}/posts/export")).json()["posts"]
    assert {each["origin_id"] for each in exported} == {"12", "0012"}
    refused = await ann.send("POST", f"{at}/tables", headers=media, content=workbook(formula))
    assert (refused.status_code, refused.json()["code"]) == (422, "unreadable_table")
    assert refused.json()["errors"][0]["detail"].startswith("B2: a formula")
    media["content-type"] = "text/csv"
    text = await ann.send(
        "POST", f"{at}/tables?encoding=cp1252", headers=media, content="a;ö".encode("cp1252")
    )
    assert text.json() == {"text": "a;ö", "sheet": None, "other_sheets": []}
