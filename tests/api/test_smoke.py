from tests.client import Api


async def test_story(api: Api):
    ann = await api.register()
    ws = await ann.workspace()
    me = await ann.get("/auth/me")
    assert me.status_code == 200, me.text
    print(me.json())
    r = await ann.get(f"/w/{ws['id']}")
    assert r.status_code == 200, r.text
    r = await ann.get(f"/w/{ws['slug']}/members")
    assert r.status_code == 200, r.text
    print(r.json())
    ben = await ann.join(ws["id"], "viewer")
    r = await ben.get(f"/w/{ws['slug']}/members?limit=1")
    assert r.status_code == 200, r.text
    print(r.json(), r.headers)
    r = await ben.get(r.headers["link"].split(">")[0][1:])
    assert r.status_code == 200, r.text
    print(r.json())
    r = await ben.get(f"/w/{ws['slug']}/invites")
    assert r.status_code == 403, r.text
    print(r.text)
    r = await ann.delete(f"/w/{ws['id']}/members/{ann.user['id']}")
    assert r.status_code == 409, r.text
    r = await ann.patch(f"/w/{ws['id']}", {"name": "x", "foo": 1})
    assert r.status_code == 422
    print(r.text)
    r = await ann.patch(f"/w/{ws['id']}", {"name": "x"})
    assert r.status_code == 200
    print(r.headers)
    r = await (await api.register()).get(f"/w/{ws['id']}")
    assert r.status_code == 404
    print(r.text)
    r = await ann.post("/auth/refresh", {"refresh_token": ann.refresh_token})
    assert r.status_code == 200
    t2 = r.json()["refresh_token"]
    r = await ann.post("/auth/refresh", {"refresh_token": ann.refresh_token})
    assert r.json()["refresh_token"] == t2
    r = await ann.get("/auth/sign-ins")
    assert r.status_code == 200, r.text
    r = await ann.get("/health/ready")
    assert r.status_code == 200, r.text
