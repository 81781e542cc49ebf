"""A task over a few sentences."""

from runner.content import Platform
from runner.providers.agents import Block, Material
from runner.workflows.task import Grounds, Task

SENTENCES = (
    "The second bakery opened in May and sold out before noon on its first day.",
    "We doubled the dough for Sunday because the queue reached the church.",
    "Nobody in the team works more than two early shifts in a row.",
)


def task(platform: Platform = Platform.LINKEDIN, *, instruction: str | None = None) -> Task:
    material = tuple(
        Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(SENTENCES)
    )
    return Task("A second bakery", platform, Grounds(material), ("synergy",), instruction)
