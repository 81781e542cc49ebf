"""What people say about posts."""

from api.routing import make_router
from api.traits.comments import add
from api.v1.content.collaboration_schemas import CommentCreate, CommentRead
from runner.content import Posts
from runner.traits import Commentable

router = make_router("comments", "/api/v1/w/{workspace_id}/posts")
add(router, Commentable.of(Posts), CommentRead, CommentCreate, "comment")
