"""Figures: named as Prometheus asks, explained in the admin guide, and cheap to look at."""

import asyncio
import re
import shutil
from asyncio.subprocess import PIPE, STDOUT
from pathlib import Path

import pytest
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.events.jobs import forget
from runner.core.figures import Figures
from tests.client import Api
from tests.conftest import METRICS_TOKEN

GUIDE = Path(__file__).parents[3] / "docs/admin-guide.md"
# What may be told apart; each has as many values as the program has words for it.
LABELS = {"method", "route", "status", "pool", "queue", "state", "job", "outcome", "type", "le"}
LABELS |= {"code", "version", "python"}


async def figures(api: Api) -> str:
    headers = {"authorization": f"Bearer {METRICS_TOKEN}"}
    return (await api.get("/metrics", headers=headers)).text


async def ours(api: Api) -> dict[str, Metric]:
    families = text_string_to_metric_families(await figures(api))
    return {one.name: one for one in families if one.name.startswith(("http_", "postmagiq_"))}


async def told(api: Api) -> dict[str, Metric]:
    """Have something happen and a job run, and look."""
    owner = await api.register()
    await owner.workspace()
    jobs = api.process.jobs
    await jobs.result(await jobs.enqueue(forget, now()))
    return await ours(api)


async def test_every_figure_is_named_and_explained_as_prometheus_asks(api: Api) -> None:
    for name, metric in (await told(api)).items():
        assert metric.documentation, name
        assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
        samples = {sample.name for sample in metric.samples}
        if metric.type == "counter":
            assert samples <= {f"{name}_total"}
        elif metric.type == "gauge":
            assert not name.endswith("_total")
        assert {label for sample in metric.samples for label in sample.labels} <= LABELS, name
        assert not re.search(r"_(ms|millis|minutes|kb|mb|percent)(_|$)", name)


async def test_no_value_of_a_label_is_somebodys(api: Api) -> None:
    owner = await api.register()
    ws = await owner.workspace("Blue Door Bakery")
    text = await figures(api)
    assert ws["id"] not in text
    assert ws["slug"] not in text
    assert owner.user["email"] not in text
    assert owner.user["id"] not in text


async def test_the_guide_explains_every_figure_and_no_other(api: Api) -> None:
    seen = await told(api)
    there = {f"{name}_total" if one.type == "counter" else name for name, one in seen.items()}
    chapter = GUIDE.read_text().partition("### Figures")[2].partition("| alert when")[0]
    explained = set(re.findall(r"`((?:http|postmagiq)_[a-z_]+)`", chapter))
    assert {name.removesuffix("_info") for name in explained} == {
        name.removesuffix("_info") for name in there
    }


async def test_looking_often_asks_the_database_once(container: Container) -> None:
    figures = Figures(container.database, container.jobs, container.stream)
    first = [await figures.text() for _ in range(3)]
    asked = {source: task for source, (_, task) in figures._asked.items()}
    await figures.text()
    assert asked == {source: task for source, (_, task) in figures._asked.items()}
    assert all(b"postmagiq_workers_alive 1.0" in text for text in first)
    await figures.stop()


@pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool is not installed")
async def test_promtool_has_nothing_to_say(api: Api) -> None:
    await told(api)
    promtool = await asyncio.create_subprocess_exec(
        "promtool", "check", "metrics", stdin=PIPE, stdout=PIPE, stderr=STDOUT
    )
    said, _ = await promtool.communicate((await figures(api)).encode())
    assert (promtool.returncode, said) == (0, b"")
