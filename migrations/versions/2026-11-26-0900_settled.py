"""When a message was settled is not kept: nobody asked."""

import sqlalchemy as sa
from alembic import op

revision = "202611260900"
down_revision = "202611250920"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("delivery", "settled_at")


def downgrade() -> None:
    op.add_column("delivery", sa.Column("settled_at", sa.BigInteger(), nullable=True))
