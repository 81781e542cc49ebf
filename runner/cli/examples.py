"""A workspace to look around in: a bakery with a goal, its strategy, material and posts."""

from typing import Any

from runner.cli.exits import Exit, Stop
from runner.cli.session import Session

SLUG = "blue-door-bakery"
WORKSPACE = {"name": "Blue Door Bakery", "slug": SLUG, "timezone": "Europe/Berlin"}
GOAL = {"title": "Sell out on Sundays", "metric": "Loaves sold", "target": 240}
CHAPTERS = (
    ("The new oven", "What the second oven changes for people who queue."),
    ("Who bakes", "The people behind the counter, one at a time."),
)
NOTES = """\
# A second oven

We bought a second oven in May. It bakes forty loaves an hour, twice what the old one did.
On Sundays the queue used to reach the corner by nine. Since June nobody has waited longer than
six minutes. The oven cost 18,400 euros and runs on green electricity.

Our apprentice Mira now bakes the rye bread on her own. She learned it in eleven weeks.
"""
POSTS: tuple[tuple[str, int, dict[str, str]], ...] = (
    (
        "No more queue on Sundays",
        0,
        {
            "linkedin": "On Sundays the queue used to reach the corner by nine.\n\n"
            "We bought a second oven in May. Since June nobody has waited longer than six minutes.",
            "x": "Second oven, no queue: since June nobody waits longer than six minutes.",
        },
    ),
    (
        "Forty loaves an hour",
        0,
        {"mastodon": "Our new oven bakes forty loaves an hour, on green electricity."},
    ),
    (
        "Mira bakes the rye",
        1,
        {"linkedin": "Mira learned our rye bread in eleven weeks. Now she bakes it on her own."},
    ),
)


def make(here: Session) -> dict[str, Any]:
    """Fill the workspace over the API, as anybody could; refused when it is there already."""
    api = here.api
    try:
        api.post("/api/v1/workspaces", WORKSPACE)
    except Stop as refused:
        if refused.fact != "already_exists":
            raise
        line = f"{SLUG} is there already; `postmagiq workspace delete {SLUG}` makes room."
        raise Stop(Exit.REFUSED, f"already_exists: {line}") from None
    path = f"/api/v1/w/{SLUG}"
    goal = api.post(f"{path}/goals", GOAL)
    chapters = [
        api.post(
            f"{path}/chapters",
            {"title": title, "brief": brief, "goal_id": goal["id"], "rank": rank},
        )
        for rank, (title, brief) in enumerate(CHAPTERS)
    ]
    source = api.post(f"{path}/sources", {"text": NOTES, "filename": "second-oven.md"})
    posts = [
        api.post(
            f"{path}/posts",
            {
                "title": title,
                "chapter_id": chapters[chapter]["id"],
                "source_id": source["id"],
                "variants": variants,
            },
        )
        for title, chapter, variants in POSTS
    ]
    keys = [made["key"] for made in posts]
    return {"workspace": SLUG, "posts": keys, "next": f"postmagiq --workspace {SLUG} post list"}
