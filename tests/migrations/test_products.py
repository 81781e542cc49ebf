"""Which account sells a product after an upgrade, of those that did before."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import command
from sqlmodel import SQLModel

from migrations.configuration import config
from runner.core.clock import now
from runner.core.ids import new_id
from tests.tenancy.rows import populate

LICENSES, PRODUCTS, USERS, OWNERS, ACCOUNTS = (
    SQLModel.metadata.tables[name]
    for name in ("licenses", "license_products", "users", "account_members", "accounts")
)


def test_who_sold_a_product_first_goes_on_to_and_postmagiq_is_sold_by_staff(
    chain: tuple[str, sa.Engine],
) -> None:
    url, engine = chain
    one, two = populate(engine)
    command.downgrade(config(url), "0062")
    first, second = (tenant.account["licenses"] for tenant in (one, two))
    with engine.begin() as connection:

        def sold(of: Any, product: str, days: int) -> None:
            about = {"id": new_id(), "key_hash": new_id().hex, "template_id": None}
            since = {"product": product, "created_at": now() - timedelta(days=days)}
            connection.execute(sa.insert(LICENSES).values(**(of | about | since)))

        for of, product, days in (
            (first, "Carolware", 9), (second, "CAROLWARE", 10), (first, "carolware", 1),
            (first, "postmagiq", 30), (second, "Postmagiq", 3), (first, "Hearth  Ovens", 1),
        ):  # fmt: skip
            sold(of, product, days)
        staff = sa.select(OWNERS.c.user_id).where(OWNERS.c.account_id == second["account_id"])
        connection.execute(
            sa.update(USERS).where(USERS.c.id.in_(staff)).values(is_platform_staff=True)
        )
        before = connection.execute(sa.select(sa.func.count()).select_from(LICENSES)).scalar_one()
    command.upgrade(config(url), "head")
    with engine.begin() as connection:
        rows = connection.execute(sa.select(PRODUCTS.c.name, PRODUCTS.c.account_id)).all()
        after = connection.execute(sa.select(sa.func.count()).select_from(LICENSES)).scalar_one()
    sells: dict[str, UUID] = {row.name: row.account_id for row in rows}
    assert {name: sells[name] for name in ("carolware", "postmagiq", "hearth ovens")} == {
        "carolware": second["account_id"],
        "postmagiq": second["account_id"],
        "hearth ovens": first["account_id"],
    }
    assert after == before
    engine.dispose()
