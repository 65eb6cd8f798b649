"""Devices of erased accounts, to be told."""

import sqlalchemy as sa
from alembic import op

revision = "202611261400"
down_revision = "202611260900"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erased",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("erased_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_erased"),
    )


def downgrade() -> None:
    op.drop_table("erased")
