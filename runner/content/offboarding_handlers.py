"""What members leave behind in content: posts, goals, and the views they shared."""

from uuid import UUID

from sqlalchemy import or_
from sqlmodel import col

from runner.content.collaboration import SavedView
from runner.content.events import ContentNoun, GoalUpdated, PostUpdated
from runner.content.models import Goal, Post
from runner.content.repository import GoalRepository, PostRepository
from runner.content.views import ViewRepository
from runner.core.db.query import Query
from runner.core.db.work import Work
from runner.workspaces import Disposition, OffboardingHandler


async def count_posts(work: Work, user_id: UUID) -> int:
    return len(await work.rows(Query(PostRepository.select("id").where(_post_of(user_id)))))


async def hand_over_posts(work: Work, user_id: UUID, successor_id: UUID) -> None:
    for post in await PostRepository(work).all(_post_of(user_id), order_by=col(Post.id)):
        if post.owner_id == user_id:
            post.owner_id = successor_id
        if post.assignee_id == user_id:
            post.assignee_id = successor_id
        work.emit(PostUpdated(subject_id=post.id, number=post.latest_version), post)


async def count_goals(work: Work, user_id: UUID) -> int:
    owned = GoalRepository.select("id").where(col(Goal.owner_id) == user_id)
    return len(await work.rows(Query(owned)))


async def hand_over_goals(work: Work, user_id: UUID, successor_id: UUID) -> None:
    for goal in await GoalRepository(work).all(col(Goal.owner_id) == user_id):
        goal.owner_id = successor_id
        work.emit(GoalUpdated(subject_id=goal.id), goal)


async def count_views(work: Work, user_id: UUID) -> int:
    return len(await ViewRepository(work).rows(owner_id=user_id, shared=True))


async def hand_over_views(work: Work, user_id: UUID, successor_id: UUID) -> None:
    for view in await ViewRepository(work).all(
        col(SavedView.owner_id) == user_id, col(SavedView.shared)
    ):
        # The successor's pages go on to open as they did.
        view.owner_id, view.is_default = successor_id, False


def _post_of(user_id: UUID) -> object:
    return or_(col(Post.owner_id) == user_id, col(Post.assignee_id) == user_id)


OFFBOARDING_HANDLERS = (
    OffboardingHandler(ContentNoun.POST, Disposition.MOVED, count_posts, hand_over_posts),
    OffboardingHandler(ContentNoun.GOAL, Disposition.MOVED, count_goals, hand_over_goals),
    OffboardingHandler(ContentNoun.VIEW, Disposition.MOVED, count_views, hand_over_views),
)
